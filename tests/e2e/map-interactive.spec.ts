import { expect } from '@playwright/test';
import { mapText } from '#lib/text/id/map.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { DRAWN } from '#tests/support/drawn-boundaries.ts';
import {
  KABUPATEN,
  liveShape,
  openLive,
  PROVINCE,
  placeOnPage,
  shape,
  stage,
  test,
} from '#tests/support/map-test.ts';

test('touching the map brings the interactive one, in the same place and with the same looks', async ({
  page,
}) => {
  await page.goto(PROVINCE);
  await expect(stage(page)).toHaveAttribute('data-map', 'drawing');
  const drawn = await shape(page, KABUPATEN).locator('use').getAttribute('fill');
  const before = await placeOnPage(page, '#rincian');
  await shape(page, KABUPATEN).hover();
  await expect(stage(page)).toHaveAttribute('data-map', 'interactive');
  const live = await liveShape(page, DRAWN.kabkota).getAttribute('fill');
  expect(drawn).toMatch(/^url\(#map-pair/);
  expect(live).toBe(drawn?.replace('#map-', '#live-'));
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
    // A wide map is higher than it fits, and shows its western end first.
    expect((await page.locator('.map-live').boundingBox())?.height).toBeGreaterThanOrEqual(320);
    await page.getByRole('button', { name: mapText.reset }).tap();
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
