import { test as base } from '@playwright/test';
import { frozenClock } from '#lib/demo/clock.ts';
import { type DemoSite, startDemoSite } from './demo-site.ts';

/** Far enough for every state a number can be in, and standing still: a page says the same twice. */
const SHARE_COUNTED = 0.6;

type WorkerFixtures = { readonly demoSite: DemoSite };

/**
 * Playwright's `test` with the built site on the simulated election: one for each worker, started when the first test
 * asks for a page. Addresses are relative: `page.goto('/cari')`. Tests that bring the source into trouble start a
 * site of their own.
 */
export const test = base.extend<object, WorkerFixtures>({
  demoSite: [
    // Playwright reads the fixtures a fixture needs from this pattern, and wants one even where it needs none.
    async ({ browserName: _ }, use) => {
      const demoSite = await startDemoSite({ clock: frozenClock(SHARE_COUNTED) });
      await use(demoSite);
      await demoSite.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ demoSite }, use) => use(demoSite.site.url),
});
