import { test as base } from '@playwright/test';
import { type CapturedSite, startCapturedSite } from './captured-site.ts';

type WorkerFixtures = { readonly captured: CapturedSite };

/**
 * Playwright's `test` with the built site on the captured answers of 10.15, the last good ones: one for each worker.
 * Addresses are relative. A file that uses it begins with `test.skip(!CAPTURED_IS_PRESENT, CAPTURED_ABSENT)`.
 */
export const test = base.extend<object, WorkerFixtures>({
  captured: [
    // Playwright reads the fixtures a fixture needs from this pattern, and wants one even where it needs none.
    async ({ browserName: _ }, use) => {
      const captured = await startCapturedSite('1015');
      await use(captured);
      await captured.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ captured }, use) => use(captured.site.url),
});
