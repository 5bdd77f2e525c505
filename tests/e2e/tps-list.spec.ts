import { expect, type Page } from '@playwright/test';
import { regionText } from '#lib/text/id/region.ts';
import { tpsListText } from '#lib/text/id/tps-list.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';

const rows = (page: Page) => page.locator('#daftar tbody tr');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every TPS of a desa stands in one table with its figures, and leads to its form', async ({
    page,
    completeTps: { desa, tps },
  }) => {
    await page.goto(`${DEMO_CONTEST}/${desa}`);
    const known = await page.locator('#rincian tbody tr').count();
    await page.getByRole('link', { name: regionText.table.checkEvery.desa }).click();
    await expect(page).toHaveURL(`${DEMO_CONTEST}/${desa}/tps`);
    const unread = await page.locator('#daftar li a').count();
    expect((await rows(page).count()) + unread).toBe(known);
    const row = rows(page).filter({ has: page.locator(`a[href="${DEMO_CONTEST}/${tps}"]`) });
    await expect(row).toContainText(tpsListText.verdict.passes);
    await row.getByRole('link').last().click();
    await expect(page).toHaveURL(`${DEMO_CONTEST}/${tps}#formulir`);
  });

  test('the table of a TPS list says what its page says', async ({ page, completeTps: { desa, tps } }) => {
    await page.goto(`${DEMO_CONTEST}/${tps}`);
    const votes = await page.locator('[data-votes]').allTextContents();
    await page.goto(`${DEMO_CONTEST}/${desa}/tps`);
    const row = rows(page).filter({ has: page.locator(`a[href="${DEMO_CONTEST}/${tps}"]`) });
    const cells = await row.locator('td').allTextContents();
    expect(cells.slice(1, 1 + votes.length)).toEqual(votes.map((text) => text.trim()));
  });

  test('a kecamatan names its TPS that need a look with the rules, and every desa', async ({
    page,
    completeTps: { kecamatan, desa },
  }) => {
    await page.goto(`${DEMO_CONTEST}/${kecamatan}/tps`);
    await expect(page.getByRole('heading', { name: tpsListText.heading.kecamatan })).toBeVisible();
    expect(await rows(page).count()).toBeGreaterThan(0);
    await expect(rows(page).first()).toContainText(/R\d\d: /);
    await expect(page.locator('#desa').locator(`a[href="${DEMO_CONTEST}/${desa}/tps"]`)).toBeVisible();
    await rows(page).first().getByRole('link').click();
    await expect(page.locator('main')).toContainText(/tidak konsisten|perlu dicermati/i);
  });

  test('no other region has such a list', async ({ page, completeTps: { provinsi, kabkota, tps } }) => {
    for (const code of [provinsi, kabkota, tps, '9999']) {
      expect((await page.goto(`${DEMO_CONTEST}/${code}/tps`))?.status(), code).toBe(404);
    }
  });
});

test('the list is filtered by state, and says how many it shows', async ({ page, completeTps: { desa } }) => {
  await page.goto(`${DEMO_CONTEST}/${desa}/tps`);
  const all = await rows(page).count();
  const state = page.getByLabel(tpsListText.filter.state);
  await state.selectOption({ index: 1 });
  const shown = await rows(page).count();
  expect(shown).toBeGreaterThan(0);
  await expect(page.locator('#daftar').getByRole('status')).toHaveText(
    tpsListText.shown(String(shown), String(all)),
  );
  await state.selectOption('');
  await expect(rows(page)).toHaveCount(all);
});

test('a photo is asked for only when a reader opens it', async ({ page, completeTps: { desa, tps } }) => {
  const images: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'image' && !request.url().includes('icon')) images.push(request.url());
  });
  await page.goto(`${DEMO_CONTEST}/${desa}/tps`, { waitUntil: 'networkidle' });
  expect(images).toEqual([]);
  const row = rows(page).filter({ has: page.locator(`a[href="${DEMO_CONTEST}/${tps}"]`) });
  await row.getByRole('button', { name: tpsListText.showPhoto }).click();
  await expect(page.locator('#daftar img')).toBeVisible();
  // The photo's room is there before it is.
  await expect.poll(() => images).toHaveLength(1);
  await row.getByRole('button', { name: tpsListText.hidePhoto }).click();
  await expect(page.locator('#daftar img')).toHaveCount(0);
});

test('both lists break no rule of WCAG 2.2 AA and fit a phone', async ({
  page,
  completeTps: { desa, kecamatan },
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const code of [desa, kecamatan]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${DEMO_CONTEST}/${code}/tps`);
      await expectAccessible(page, `${code} ${colorScheme}`);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});

test('a region with a D.Hasil shows it beside the count, and the children that explain the difference', async ({
  page,
  completeTps: { kabkota },
}) => {
  // D.Hasil of a kabupaten's own election comes first: its kecamatan sign before anyone above them does.
  await page.goto(`/simulasi-bupati-walikota/${kabkota}`);
  const recap = page.locator('#rekapitulasi');
  await expect(recap.getByRole('columnheader', { name: regionText.tiers.recap })).toBeVisible();
  await expect(recap).toContainText(/wilayah menjelaskan selisih/);
  const first = recap.locator('tbody a[href^="/simulasi"]').first();
  const href = await first.getAttribute('href');
  await first.click();
  await expect(page).toHaveURL(href ?? 'none');
});
