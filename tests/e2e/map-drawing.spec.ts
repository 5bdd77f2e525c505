import { expect } from '@playwright/test';
import { mapText } from '#lib/text/id/map.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { DRAWN, DRAWN_CREDIT } from '#tests/support/drawn-boundaries.ts';
import { KABUPATEN, PROVINCE, shape, test } from '#tests/support/map-test.ts';

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

test('what only TPS documents tell reaches map, table and numbers once they were read', async ({ page }) => {
  test.setTimeout(150_000);
  await expect(async () => {
    await page.goto(`${KABUPATEN}/peta/partisipasi`);
    await expect(page.locator('#tabel')).toContainText(/\d\d,\d\d%/, { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  // A figure of the whole kabupaten needs a tenth of its TPS; its parts have theirs before.
  await expect(async () => {
    await page.goto(KABUPATEN);
    await expect(page.getByText('Partisipasi pemilih (dari')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
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
