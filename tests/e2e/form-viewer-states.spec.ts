import { createServer, type Server } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { formLinksText } from '#lib/text/id/form-links.ts';
import { tpsText } from '#lib/text/id/tps.ts';
import { viewerText } from '#lib/text/id/viewer.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { test } from '#tests/support/browser-test.ts';
import { portOf } from '#tests/support/free-port.ts';
import { type SirekapServer, startSirekapServer } from '#tests/support/sirekap-server.ts';
import { type Site, startSite } from '#tests/support/site.ts';
import { SMALL, serveSmallSirekap, smallContest } from '#tests/support/small-sirekap.ts';

const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#eee"/></svg>`;

/** A host of photos with every fault; what hangs answers once it is told to. */
let photos: Server;
let host: string;
let asked: string[] = [];
let isBroken = true;
let recap: SirekapServer;
let site: Site;

test.beforeAll(async () => {
  photos = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    if (path.includes('hang')) return;
    const type = path.includes('page.jpg') ? 'text/html' : 'image/svg+xml';
    if (path.includes('gone') && isBroken) response.writeHead(404).end('<h1>404</h1>');
    else if (path.includes('page.jpg'))
      response.writeHead(200, { 'content-type': 'image/jpeg' }).end('<html>');
    else
      response
        .writeHead(200, { 'content-type': type })
        .end(path.includes('side') ? svg(1123, 794) : svg(794, 1123));
  });
  await new Promise<void>((resolve) => photos.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${portOf(photos)}`;
  recap = await startSirekapServer();
  serveSmallSirekap(recap);
  recap.override(
    `/wilayah/pilkada/pkwkp/${DESA}.json`,
    [1, 2, 3, 4, 5, 6].map((n) => ({ nama: `TPS 00${n}`, id: 0, kode: `${SMALL.desa}00${n}`, tingkat: 5 })),
  );
  site = await startSite({
    contests: [{ ...smallContest(recap.url), imageHosts: [host], formModel: 'simulasi-kwk' }],
  });
});

test.afterAll(async () => {
  await site.stop();
  await recap.close();
  photos.closeAllConnections();
  photos.close();
});

const DESA = `11/1101/110101/${SMALL.desa}`;

/** Gives a TPS of its own these photos, and opens it. */
async function openWith(page: Page, number: number, images: readonly (string | null)[]): Promise<void> {
  const code = `${SMALL.desa}00${number}`;
  recap.override(`/pilkada/hhcw/pkwkp/${DESA}/${code}.json`, {
    mode: 'hhcw',
    tungsura: { chart: { 1000001: 120, 1000002: 80 }, administrasi: null },
    images,
    psu: null,
    ts: '2024-11-28 10:15:00',
    status_suara: true,
    status_adm: false,
  });
  asked = [];
  await page.goto(`${site.url}/gubernur-contoh/${code}`);
}

const viewer = (page: Page) => page.locator('.viewer');
const stage = (page: Page) => page.locator('.viewer-stage');
const open = (page: Page) => page.getByRole('button', { name: formLinksText.open }).click();

test('a missing page, a refused address, and a photo of another TPS say so', async ({ page }) => {
  const stray = `${host}/${SMALL.otherTps}-20241128-091500--1.svg`;
  await openWith(page, 1, [stray, null, 'https://penipu.example/a.jpg']);
  await open(page);
  await expect(viewer(page).getByText(tpsText.forms.otherTps(SMALL.otherTps))).toBeVisible();
  await expect(viewer(page).locator('.viewer-upload')).toContainText('1 jam sebelum angka diperbarui sumber');
  await expect(viewer(page).getByText(viewerText.votesMissing(2))).toBeVisible();
  await page.keyboard.press('2');
  await expect(stage(page)).toHaveText(viewerText.missing);
  await page.keyboard.press('3');
  await expect(stage(page)).toHaveText(tpsText.forms.refused('penipu.example'));
  await expectAccessible(page, 'refused');
});

test('a photo that is not there comes when it is tried again; text is no photo', async ({ page }) => {
  isBroken = true;
  await openWith(page, 2, [`${host}/page.jpg`, `${host}/gone.svg`, null]);
  await open(page);
  await expect(stage(page)).toContainText(viewerText.failed.error);
  await expectAccessible(page, 'failed');
  const original = stage(page).getByRole('link', { name: viewerText.original });
  await expect(original).toHaveAttribute('href', `${host}/gone.svg`);
  isBroken = false;
  await stage(page).getByRole('button', { name: viewerText.retry }).click();
  await expect(stage(page).locator('.viewer-sheet > img')).toBeVisible();
  await page.getByRole('tab').nth(0).click();
  await expect(stage(page)).toContainText(viewerText.failed.error);
});

test('a photo that hangs: said after a while, given up after a minute', async ({ page }) => {
  await page.clock.install();
  await openWith(page, 3, [`${host}/hang.svg`, null, null]);
  await open(page);
  await expect(stage(page)).toHaveText(viewerText.loading);
  await page.clock.runFor(7_000);
  await expect(stage(page)).toHaveText(/Masih memuat \(\d+ detik\)/);
  await page.clock.runFor(60_000);
  await expect(stage(page)).toContainText(viewerText.failed.timeout);
  await expect(stage(page).getByRole('button', { name: viewerText.retry })).toBeVisible();
});

test('a photo that lies on its side has no boxes until the reader has turned it', async ({ page }) => {
  await openWith(page, 4, [null, `${host}/side.svg`, null]);
  await page.locator('td[data-votes] button.figure-link').first().click();
  await expect(stage(page).getByText(viewerText.sideways)).toBeVisible();
  await expect(stage(page).locator('.viewer-box')).toHaveCount(0);
  await viewer(page).getByRole('button', { name: viewerText.turn }).click();
  await expect(stage(page).locator('.viewer-box[data-marked]')).toBeInViewport();
  await expect(stage(page).getByText(viewerText.sideways)).toHaveCount(0);
  // Once to be shown, and once more where its host might let its pixels be read.
  expect(asked.filter((path) => path.includes('side')).length).toBeLessThanOrEqual(2);
});

test('a figure on a page whose photo is missing leads to the page that says so', async ({ page }) => {
  await openWith(page, 5, [`${host}/plain.svg`, null, null]);
  await page.locator('td[data-votes] button.figure-link').first().click();
  await expect(page.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(stage(page)).toHaveText(viewerText.missing);
});

test('a viewer that cannot be fetched leaves plain photos and says so', async ({ page }) => {
  await openWith(page, 6, [`${host}/plain.svg`, `${host}/plain.svg?2`, null]);
  const button = page.locator('td[data-votes] button.figure-link').first();
  await expect(button).toBeVisible();
  await page.route('**/_next/static/**', (route) => route.abort());
  await button.click();
  await expect(page.getByText(formLinksText.viewerFailed)).toBeVisible({ timeout: 20_000 });
  await page.locator('td[data-votes] .figure-link').first().click();
  await expect(page.locator('#formulir-halaman-2')).toBeInViewport();
});
