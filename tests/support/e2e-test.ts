import { frozenClock } from '#lib/demo/clock.ts';
import { test as base } from './browser-test.ts';
import { DEMO_KECAMATAN } from './demo-pages.ts';
import { type DemoSite, startDemoSite } from './demo-site.ts';
import { completeTps, type DemoTps } from './demo-walk.ts';

/** Far enough for every state a number can be in, and standing still: a page says the same twice. */
const SHARE_COUNTED = 0.6;

type WorkerFixtures = {
  readonly demoSite: DemoSite;
  /** A TPS of which everything is known, with the regions above it. */
  readonly completeTps: DemoTps;
};

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
  completeTps: [
    async ({ demoSite }, use) => use(await completeTps(demoSite.api.url, DEMO_KECAMATAN)),
    { scope: 'worker' },
  ],
  baseURL: async ({ demoSite }, use) => use(demoSite.site.url),
});
