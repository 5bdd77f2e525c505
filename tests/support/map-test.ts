import { expect, type Page, test as plainTest } from '@playwright/test';
import { frozenClock } from '#lib/demo/clock.ts';
import { DEMO_CONTEST } from './demo-pages.ts';
import { type DemoSite, startDemoSite } from './demo-site.ts';
import { DRAWN, drawBoundaries } from './drawn-boundaries.ts';
import { makeTempDir } from './temp-dir.ts';

type Fixtures = { readonly mapSite: DemoSite };

/** The demo with boundaries of our own drawing, counted in part. */
export const test = plainTest.extend<object, Fixtures>({
  mapSite: [
    // Playwright reads the fixtures a fixture needs from this pattern, and wants one even where it needs none.
    async ({ browserName: _ }, use) => {
      const files = await makeTempDir('boundaries');
      const pack = await drawBoundaries(files.path);
      const site = await startDemoSite(
        { clock: frozenClock(0.6) },
        { env: { SIREKAP_BOUNDARIES: pack, SIREKAP_TPS_PER_SECOND: '400' } },
      );
      await use(site);
      await site.stop();
      await files.remove();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ mapSite }, use) => use(mapSite.site.url),
});

/** Address of the province whose children the drawn boundaries hold. */
export const PROVINCE = `${DEMO_CONTEST}/${DRAWN.provinsi}`;
/** And of the kabupaten. */
export const KABUPATEN = `${DEMO_CONTEST}/${DRAWN.kabkota}`;

/** A region in the drawing, by its link. */
export const shape = (page: Page, path: string) => page.locator(`.map-svg a[href="${path}"]`);
/** The place of a map on its page. */
export const stage = (page: Page) => page.locator('.map-stage');
/** A region on the interactive map. */
export const liveShape = (page: Page, code: string) => page.locator(`.map-region[data-code="${code}"]`);

/** How far down the page something stands, wherever the page is scrolled to. */
export function placeOnPage(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .evaluate((element) => element.getBoundingClientRect().top + document.documentElement.scrollTop);
}

/** Opens a large map, makes it interactive by key, so that no mouse is on it, and waits until it is. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await stage(page).locator(':scope > button').press('Enter');
  await expect(stage(page)).toHaveAttribute('data-map', 'interactive');
}
