import { expect } from '@playwright/test';
import { inconsistentText } from '#lib/text/id/inconsistent.ts';
import { mapText } from '#lib/text/id/map.ts';
import { rankingText } from '#lib/text/id/ranking.ts';
import { regionText } from '#lib/text/id/region.ts';
import { DEMO_CONTEST, OTHER_DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/everyone-test.ts';

test.use({ javaScriptEnabled: false });

test('whoever asks which TPS are not consistent is led from the nation to the form of one', async ({
  page,
  everywhere,
}) => {
  const { provinsi, kabkota } = everywhere.places.complete;
  await page.goto(`${DEMO_CONTEST}/tidak-konsisten`);
  for (const code of [provinsi, kabkota]) {
    await page.locator(`#rincian a[href="${DEMO_CONTEST}/${code}/tidak-konsisten"]`).click();
    await expect(page).toHaveURL(`${DEMO_CONTEST}/${code}/tidak-konsisten`);
  }
  const row = page.locator('#daftar tbody tr').first();
  await expect(row).toContainText(/R\d\d/);
  await expect(row).toContainText(/[+−]\d/);
  await row.getByRole('link', { name: inconsistentText.form }).click();
  await expect(page).toHaveURL(/\/\d{13}#formulir$/);
});

test('the desk opens from a kecamatan', async ({ page, everywhere }) => {
  const { kecamatan } = everywhere.places.complete;
  await page.goto(`${DEMO_CONTEST}/${kecamatan}`);
  await page.locator('#rincian').getByRole('link', { name: regionText.table.desk }).click();
  await expect(page).toHaveURL(`${DEMO_CONTEST}/${kecamatan}/periksa`);
});

test('the number of TPS that are not consistent leads to them', async ({ page, everywhere }) => {
  const { kabkota } = everywhere.places.complete;
  await page.goto(`${DEMO_CONTEST}/${kabkota}`);
  await page.locator('dl a[href$="/tidak-konsisten"]').click();
  await expect(page).toHaveURL(`${DEMO_CONTEST}/${kabkota}/tidak-konsisten`);
});

test('regions stand in the order that a reader chooses, and those of which too little is known apart', async ({
  page,
}) => {
  await page.goto(`${DEMO_CONTEST}/32`);
  await page.getByRole('link', { name: mapText.openRanking }).click();
  const shares = page.locator('#peringkat tbody td:nth-of-type(2)');
  const numbers = async () =>
    (await shares.allTextContents()).map((text) => Number(text.replace('%', '').replace(',', '.')));
  const closest = await numbers();
  expect(closest.length).toBeGreaterThan(5);
  expect(closest).toEqual([...closest].sort((a, b) => a - b));
  await page.getByRole('link', { name: rankingText.measure.highestTurnout }).click();
  await expect(page).toHaveURL(`${DEMO_CONTEST}/32/peringkat/partisipasi-tertinggi`);
  const highest = await numbers();
  expect(highest).toEqual([...highest].sort((a, b) => b - a));
  await expect(page.locator('#belum-cukup li').first()).toBeVisible();
});

test('two regions, and two contests of one, stand side by side with the votes of their own pages', async ({
  page,
  everywhere,
}) => {
  const { kabkota } = everywhere.places.complete;
  const votesOn = async (path: string) => {
    await page.goto(path);
    return page.locator('[data-votes]').allTextContents();
  };
  const own = await votesOn(`${DEMO_CONTEST}/${kabkota}`);
  const inOther = await votesOn(`${OTHER_DEMO_CONTEST}/${kabkota}`);
  await page.goto(`${DEMO_CONTEST}/${kabkota}/bandingkan`);
  await page.locator(`#pilihan a[href$="/bandingkan${OTHER_DEMO_CONTEST}"]`).click();
  expect(await page.locator('#suara [data-votes]').allTextContents()).toEqual([...own, ...inOther]);
  await page.goto(`${DEMO_CONTEST}/${kabkota}/bandingkan`);
  await page.locator('#pilihan a[href*="/bandingkan/32"]').first().click();
  for (const votes of own) await expect(page.locator('#suara table')).toContainText(votes);
});

test('nothing is compared with itself, nor with what is no region or contest', async ({ page }) => {
  for (const other of ['32', '9999', 'apa-saja', '31/32'])
    expect((await page.goto(`${DEMO_CONTEST}/32/bandingkan/${other}`))?.status(), other).toBe(404);
  expect((await page.goto(`${DEMO_CONTEST}/32/peringkat/apa-saja`))?.status()).toBe(404);
});
