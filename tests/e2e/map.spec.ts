import { expect, type Page, test as plainTest } from '@playwright/test';
import { frozenClock } from '#lib/demo/clock.ts';
import { mapText } from '#lib/text/id/map.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { type DemoSite, startDemoSite } from '#tests/support/demo-site.ts';
import { DRAWN, DRAWN_CREDIT, drawBoundaries } from '#tests/support/drawn-boundaries.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';

type Fixtures = { readonly mapSite: DemoSite };

/** The demo with boundaries of our own drawing, counted in part. */
const test = plainTest.extend<object, Fixtures>({
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

const PROVINCE = `${DEMO_CONTEST}/${DRAWN.provinsi}`;
const KABUPATEN = `${DEMO_CONTEST}/${DRAWN.kabkota}`;

const shape = (page: Page, path: string) => page.locator(`.map-svg a[href="${path}"]`);
const stage = (page: Page) => page.locator('.map-stage');
const liveShape = (page: Page, code: string) => page.locator(`.map-region[data-code="${code}"]`);

/** How far down the page something stands, wherever the page is scrolled to. */
function placeOnPage(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .evaluate((element) => element.getBoundingClientRect().top + document.documentElement.scrollTop);
}

async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(stage(page)).toHaveAttribute('data-map', 'interactive');
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each region on the map is a link with its name and numbers, drawn from one file', async ({
    page,
  }) => {
    await page.goto(PROVINCE);
    const links = page.locator('.map-svg a');
    const rows = page.locator('#rincian tbody tr');
    expect(await links.count()).toBe(await rows.count());
    const link = shape(page, KABUPATEN);
    await expect(link.locator('title')).toHaveText(/^Indramayu: .*\d,\d\d%.*TPS/);
    expect((await link.locator('use').boundingBox())?.width).toBeGreaterThan(5);
  });

  test('a reader goes down by the map and finds the next map', async ({ page }) => {
    await page.goto(DEMO_CONTEST);
    await shape(page, PROVINCE).click();
    await expect(page).toHaveURL(PROVINCE);
    await shape(page, KABUPATEN).click();
    await expect(page).toHaveURL(KABUPATEN);
    await expect(page.locator('.map-svg a')).not.toHaveCount(0);
  });

  test('a region that the boundaries lack stands beside the map', async ({ page }) => {
    await page.goto(KABUPATEN);
    await expect(shape(page, `${DEMO_CONTEST}/${DRAWN.leftOut}`)).toHaveCount(0);
    await expect(page.getByText(mapText.beside)).toBeVisible();
    await expect(page.locator(`.tile-named[href="${DEMO_CONTEST}/${DRAWN.leftOut}"]`)).toBeVisible();
  });

  test('the switch changes what the map shows and its address, and Back returns', async ({ page }) => {
    await page.goto(`${PROVINCE}/peta`);
    await page.getByRole('link', { name: mapText.short.progress, exact: true }).click();
    await expect(page).toHaveURL(`${PROVINCE}/peta/tps-masuk`);
    await page.getByRole('link', { name: mapText.mode.bubbles }).click();
    await expect(page).toHaveURL(`${PROVINCE}/peta/tps-masuk/gelembung`);
    await expect(page.locator('.map-svg a circle').first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(`${PROVINCE}/peta/tps-masuk`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jawa Barat');
  });

  test('the table beside the large map has the same value for every region', async ({ page }) => {
    await page.goto(`${PROVINCE}/peta/suara-1`);
    const rows = await page.locator('#tabel tbody tr').all();
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const href = await row.getByRole('link').getAttribute('href');
      const value = (await row.locator('td').first().textContent()) ?? '';
      const code = href?.split('/').at(-1);
      await expect.soft(page.locator(`.map-svg a[href*="/${code}/peta"] title`)).toContainText(value);
    }
  });

  test('whose boundaries they are stands beside the map', async ({ page }) => {
    await page.goto(PROVINCE);
    await expect(page.getByRole('link', { name: DRAWN_CREDIT.name })).toHaveAttribute(
      'href',
      DRAWN_CREDIT.url,
    );
    await expect(page.locator('#peta')).toContainText(DRAWN_CREDIT.licence);
  });

  test('an address that is no view is not found', async ({ page }) => {
    for (const wrong of ['suara-99', 'partisipasi/bola', 'x', 'tps-masuk/kotak/1']) {
      expect((await page.goto(`${PROVINCE}/peta/${wrong}`))?.status(), wrong).toBe(404);
    }
    expect((await page.request.get(`/geo/000000000000/32.svg`)).status()).toBe(404);
    expect((await page.request.get(`/geo/..%2f..%2fpackage/32.json`)).status()).toBe(404);
  });
});

test('touching the map brings the interactive one, in the same place and with the same looks', async ({
  page,
}) => {
  await page.goto(PROVINCE);
  await expect(stage(page)).toHaveAttribute('data-map', 'drawing');
  const drawn = await shape(page, KABUPATEN).locator('use').getAttribute('class');
  const before = await placeOnPage(page, '#rincian');
  await shape(page, KABUPATEN).hover();
  await expect(stage(page)).toHaveAttribute('data-map', 'interactive');
  const live = await liveShape(page, DRAWN.kabkota).getAttribute('class');
  expect(live?.split(' ')).toContain(drawn ?? 'shade');
  expect(Math.abs((await placeOnPage(page, '#rincian')) - before)).toBeLessThanOrEqual(1);
});

test('nothing is fetched for an interactive map before it is touched, nor ever from another host', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(PROVINCE, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /\/geo\/.*\.json/.test(url))).toEqual([]);
  await stage(page).hover();
  await expect(stage(page)).toHaveAttribute('data-map', 'interactive');
  expect(asked.filter((url) => /\/geo\/.*\.json/.test(url))).toHaveLength(1);
  const host = new URL(page.url()).host;
  expect(asked.filter((url) => !url.startsWith('data:') && new URL(url).host !== host)).toEqual([]);
});

test('pointing at a region shows its numbers, a click goes down to its map', async ({ page }) => {
  await openLive(page, `${PROVINCE}/peta/tps-masuk`);
  await liveShape(page, DRAWN.kabkota).hover();
  const card = page.locator('.map-card');
  await expect(card).toContainText('Indramayu');
  await expect(card).toContainText(/\d dari [\d.]+ TPS/);
  await liveShape(page, DRAWN.kabkota).click();
  await expect(page).toHaveURL(new RegExp(`${KABUPATEN}/peta/tps-masuk`));
  await page.getByRole('link', { name: mapText.up('Jawa Barat') }).click();
  await expect(page).toHaveURL(new RegExp(`${PROVINCE}/peta`));
});

test('the interactive map is worked by keyboard alone', async ({ page }) => {
  await openLive(page, `${PROVINCE}/peta/tps-masuk`);
  await page.getByRole('button', { name: mapText.zoomIn }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\d/);
  await liveShape(page, DRAWN.kabkota).focus();
  await expect(page.locator('.map-card')).toContainText('Indramayu');
  await expect(liveShape(page, DRAWN.kabkota)).toHaveAttribute('aria-label', /^Indramayu: /);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${KABUPATEN}/peta/tps-masuk`));
});

test('the place on the map is in the address, and goes along to another statistic', async ({ page }) => {
  await openLive(page, `${PROVINCE}/peta/tps-masuk`);
  await page.getByRole('button', { name: mapText.zoomIn }).click();
  await expect(page).toHaveURL(/#\d/);
  const place = new URL(page.url()).hash;
  await page.getByRole('link', { name: mapText.short.margin, exact: true }).click();
  await expect(page).toHaveURL(`${PROVINCE}/peta/selisih${place}`);
  await expect(stage(page)).toHaveAttribute('data-map', 'interactive');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the first tap shows the numbers, the second goes down', async ({ page }) => {
    await openLive(page, `${PROVINCE}/peta/tps-masuk`);
    await liveShape(page, DRAWN.kabkota).tap();
    await expect(page.locator('.map-card')).toContainText('Indramayu');
    await expect(page).toHaveURL(new RegExp(`${PROVINCE}/peta`));
    await liveShape(page, DRAWN.kabkota).tap();
    await expect(page).toHaveURL(new RegExp(`${KABUPATEN}/peta`));
  });

  test('the page does not scroll sideways', async ({ page }) => {
    for (const path of [PROVINCE, `${PROVINCE}/peta`, `${DEMO_CONTEST}/peta/tps-masuk/kotak`]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    }
  });
});

test('a map whose file cannot be fetched leaves the drawing and says so', async ({ page }) => {
  await page.route('**/geo/**/*.json', (route) => route.abort());
  await page.goto(PROVINCE);
  await stage(page).hover();
  await expect(page.getByText(mapText.failed)).toBeVisible({ timeout: 20_000 });
  await expect(shape(page, KABUPATEN)).toBeVisible();
});

test('what only TPS documents tell reaches map, table and numbers once they were read', async ({ page }) => {
  await expect(async () => {
    await page.goto(`${KABUPATEN}/peta/partisipasi`);
    await expect(page.locator('#tabel')).toContainText(/\d\d,\d\d%/, { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await page.goto(KABUPATEN);
  await expect(page.getByText('Partisipasi pemilih (dari')).toBeVisible();
});

for (const path of [
  `${PROVINCE}/peta`,
  `${DEMO_CONTEST}/peta/tps-masuk/gelembung`,
  `${KABUPATEN}/peta/selisih/kotak`,
]) {
  test(`${path} breaks no rule of WCAG 2.2 AA, as drawing and interactive, light and dark`, async ({
    page,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path, { waitUntil: 'networkidle' });
      await expectAccessible(page, colorScheme);
    }
  });
}
