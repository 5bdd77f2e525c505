import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { deskText } from '#lib/text/id/desk.ts';
import { button, goTo, openDesk, progress, row, tpsOnDesk } from '#tests/support/desk.ts';
import { test } from '#tests/support/e2e-test.ts';

async function download(page: Page, name: string): Promise<{ readonly path: string; readonly text: string }> {
  const event = page.waitForEvent('download');
  await button(page, name).click();
  const path = await (await event).path();
  return { path, text: await readFile(path, 'utf8') };
}

test('after closing, the desk goes on where it was, and says that findings stay here', async ({
  page,
  completeTps,
}) => {
  await openDesk(page, completeTps.desa);
  await goTo(page, completeTps.tps);
  await expect(page.getByText(deskText.storage.device)).toBeVisible();
  await row(page, 'validVotes').focus();
  await page.keyboard.press('t');
  // What a reader sees is what is kept.
  await expect(page.locator('#ringkasan tbody tr')).toHaveCount(1);
  await page.reload();
  await expect(tpsOnDesk(page)).toHaveAttribute('data-tps', completeTps.tps);
  await expect(page.locator('#ringkasan tbody tr')).toHaveCount(1);
});

test('findings go out, are deleted, and come back, as CSV and as JSON', async ({ page, completeTps }) => {
  await openDesk(page, completeTps.desa);
  await goTo(page, completeTps.tps);
  await row(page, 'validVotes').focus();
  await page.keyboard.type('998');
  await page.keyboard.press('Enter');
  await page.keyboard.press('t');
  const before = await page.locator('#ringkasan').textContent();
  for (const name of [deskText.exchange.csv, deskText.exchange.json]) {
    const file = await download(page, name);
    expect(file.text).toMatch(/"simulasi": true|"SIMULASI\. /);
    if (name === deskText.exchange.csv)
      expect(file.text).toMatch(/,"Desa [^"]+","TPS \d{3}",|,"Kelurahan [^"]+","TPS \d{3}",/);
    expect(file.text).toContain(completeTps.tps);
    await button(page, deskText.exchange.remove).click();
    await button(page, deskText.exchange.yes).click();
    await expect(page.locator('#ringkasan tbody tr')).toHaveCount(0);
    await page.getByLabel(deskText.exchange.choose).setInputFiles(file.path);
    await expect(page.getByText(/^2 temuan baru diambil/)).toBeVisible();
    expect(await page.locator('#ringkasan').textContent()).toBe(before);
    const again = await download(page, name);
    const withoutTime = (text: string) => text.replace(/"dibuat".*|"Diunduh.*/g, '');
    expect(withoutTime(again.text)).toBe(withoutTime(file.text));
  }
});

test('a hostile file is text, and what cannot be right is told by line', async ({ page, completeTps }) => {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await openDesk(page, completeTps.desa);
  await goTo(page, completeTps.tps);
  await row(page, 'validVotes').focus();
  await page.keyboard.type('998');
  await page.keyboard.press('Enter');
  const { text } = await download(page, deskText.exchange.json);
  const file = JSON.parse(text);
  const [finding] = file.temuan;
  const attack = '<img src=x onerror=alert(1)></script><script>alert(2)</script>';
  file.temuan = [
    { ...finding, catatan: attack, nama_baris: attack, waktu_periksa: new Date().toISOString() },
    { ...finding, alamat_gambar: 'javascript:alert(3)' },
    { ...finding, kode: '../../etc' },
  ];
  const field = page.getByLabel(deskText.exchange.choose);
  await field.setInputFiles({
    name: 'temuan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(page.getByText('Baris 2: isi kolom alamat_gambar tidak dikenal.')).toBeVisible();
  await expect(page.getByText(/^Baris 3: isi kolom kode tidak dikenal/)).toBeVisible();
  await expect(page.locator('#ringkasan tbody')).toContainText(attack);
  await expect(page.locator('main script, main img[src="x"], main a[href^="javascript"]')).toHaveCount(0);
  await field.setInputFiles({
    name: 'lain.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...file, simulasi: false })),
  });
  await expect(page.getByText(deskText.exchange.otherKind(false))).toBeVisible();
  const large = test.info().outputPath('a.csv');
  await writeFile(large, Buffer.alloc(5 * 1024 * 1024 + 1, 'a'));
  await field.setInputFiles(large);
  await expect(page.getByText(deskText.exchange.tooLarge)).toBeVisible();
  expect(dialogs).toEqual([]);
});

test('without a store on the device the desk works, and says that nothing is kept', async ({
  page,
  completeTps,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await openDesk(page, completeTps.desa);
  await expect(page.getByText(deskText.storage.memory)).toBeVisible();
  await goTo(page, completeTps.tps);
  await page.keyboard.press('s');
  await expect(progress(page)).toContainText(/^1 dari/);
});
