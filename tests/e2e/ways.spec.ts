import { expect } from '@playwright/test';
import { inconsistentText } from '#lib/text/id/inconsistent.ts';
import { regionText } from '#lib/text/id/region.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
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
