import { createServer, type Server } from 'node:http';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { photograph } from '#lib/demo/form/paper.ts';
import { placeOfFigure } from '#lib/domain/form-layout.ts';
import { formLayoutOf } from '#lib/domain/form-layouts/form-layout-of.ts';
import { viewerText } from '#lib/text/id/viewer.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { test } from '#tests/support/browser-test.ts';
import { aPair } from '#tests/support/builders.ts';
import { grayPixelsOf, intoPhoto, type Pose, photographed, poses } from '#tests/support/form-photo.ts';
import { portOf } from '#tests/support/free-port.ts';
import { type SirekapServer, startSirekapServer } from '#tests/support/sirekap-server.ts';
import { type Site, startSite } from '#tests/support/site.ts';
import { SMALL, serveSmallSirekap, smallContest } from '#tests/support/small-sirekap.ts';

const OPTIONS = [aPair('1000001', 1), aPair('1000002', 2)] as const;
const LAYOUT = formLayoutOf('simulasi-kwk', OPTIONS);
const DESA = `11/1101/110101/${SMALL.desa}`;

/** A sheet with its marks that lies askew, with a table around it: boxes laid over the whole photo miss. */
const POSE = poses(LAYOUT.aspect).find(({ name }) => name === 'turned by 3°');

let photos: Server;
let host: string;
let recap: SirekapServer;
let site: Site;

test.beforeAll(async () => {
  const sheet = photograph('Contoh', '', { pick: () => 0, unit: () => 0.5, bell: () => 0, bits: () => 0 }, 0);
  const { width, height, values } = photographed(await grayPixelsOf(Buffer.from(sheet)), pose());
  const photo = await sharp(values, { raw: { width, height, channels: 1 } })
    .jpeg()
    .toBuffer();
  photos = createServer((request, response) => {
    const isOpen = request.url?.startsWith('/open') ?? false;
    response
      .writeHead(200, {
        'content-type': 'image/jpeg',
        ...(isOpen ? { 'access-control-allow-origin': '*' } : {}),
      })
      .end(photo);
  });
  await new Promise<void>((resolve) => photos.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${portOf(photos)}`;
  recap = await startSirekapServer();
  serveSmallSirekap(recap);
  site = await startSite({
    contests: [{ ...smallContest(recap.url), imageHosts: [host], formModel: 'simulasi-kwk' }],
  });
});

test.afterAll(async () => {
  await site?.stop();
  await recap?.close();
  photos?.closeAllConnections();
  photos?.close();
});

function pose(): Pose {
  if (POSE === undefined) throw new Error('the pose has another name');
  return POSE;
}

// The whole viewer is in sight: a mouse drags nothing beyond the window.
test.use({ viewport: { width: 1280, height: 1000 } });

const TPS = { open: SMALL.tps, closed: SMALL.otherTps } as const;

/** Opens a TPS whose votes are in a photo, and presses the votes of the second pair. */
async function showVotes(page: Page, photo: keyof typeof TPS): Promise<void> {
  const code = TPS[photo];
  const url = `${host}/${photo}/${code}.jpg`;
  recap.override(`/pilkada/hhcw/pkwkp/${DESA}/${code}.json`, {
    mode: 'hhcw',
    tungsura: { chart: { 1000001: 120, 1000002: 80 }, administrasi: null },
    images: [url, url, null],
    psu: null,
    ts: '2024-11-28 10:15:00',
    status_suara: true,
    status_adm: false,
  });
  await page.goto(`${site.url}/gubernur-contoh/${code}`);
  await page.locator('td[data-votes]').nth(1).locator('button.figure-link').click();
}

/** How far the marked box is from where the votes are written, in heights of the box. */
async function missOf(page: Page): Promise<number> {
  const place = placeOfFigure(LAYOUT, { kind: 'votes', option: OPTIONS[1].id });
  const sheet = await page.locator('.viewer-sheet').boundingBox();
  const box = await page.locator('.viewer-box[data-marked]').boundingBox();
  if (place === null || place.box === null || sheet === null || box === null) throw new Error('not shown');
  const { x, y, width, height } = place.box;
  const written = intoPhoto(pose())({ x: x + width / 2, y: y + height / 2 });
  const across = box.x + box.width / 2 - (sheet.x + written.x * sheet.width);
  const down = box.y + box.height / 2 - (sheet.y + written.y * sheet.height);
  return Math.hypot(across, down) / box.height;
}

const says = (page: Page) => page.locator('.viewer-says');

test('where a photo may be read, its boxes are laid by the marks in its corners', async ({ page }) => {
  await showVotes(page, 'open');
  await expect(says(page)).toContainText(viewerText.frame.marks);
  expect(await missOf(page)).toBeLessThan(0.25);
  await expect(page.locator('.viewer-box[data-marked]')).toBeInViewport();
  await expectAccessible(page, 'marks');
});

test('where it may not, a reader lays the corners on the marks, and this device keeps them', async ({
  page,
}) => {
  await showVotes(page, 'closed');
  await expect(says(page)).toContainText(viewerText.frame.paper);
  expect(await missOf(page)).toBeGreaterThan(0.5);
  await page.getByRole('button', { name: viewerText.details, exact: true }).click();
  await page.getByRole('button', { name: viewerText.corners.adjust, exact: true }).click();
  await expectAccessible(page, 'corners');
  const corners = LAYOUT.marks?.box;
  if (corners === undefined) throw new Error('the form has marks');
  const marks = [
    { x: corners.x, y: corners.y },
    { x: corners.x + corners.width, y: corners.y },
    { x: corners.x + corners.width, y: corners.y + corners.height },
    { x: corners.x, y: corners.y + corners.height },
  ].map(intoPhoto(pose()));
  for (const [corner, { x, y }] of marks.entries()) {
    const handle = page.getByRole('button', { name: viewerText.corners.names[corner] ?? '' });
    await handle.hover();
    // Reaching for a handle may scroll the page.
    const sheet = await page.locator('.viewer-sheet').boundingBox();
    if (sheet === null) throw new Error('the photo is shown');
    await page.mouse.down();
    await page.mouse.move(sheet.x + x * sheet.width, sheet.y + y * sheet.height, { steps: 4 });
    await page.mouse.up();
  }
  expect(await missOf(page)).toBeLessThan(0.3);
  const first = page.getByRole('button', { name: viewerText.corners.names[0] });
  const name = await first.getAttribute('aria-label');
  await first.press('ArrowRight');
  await expect(first).not.toHaveAttribute('aria-label', name ?? '');
  await first.press('ArrowLeft');
  await expect(first).toHaveAttribute('aria-label', name ?? '');
  await first.press('Escape');
  await expect(first).toHaveCount(0);
  await expect(says(page)).toContainText(viewerText.frame.reader);

  await showVotes(page, 'closed');
  await expect(says(page)).toContainText(viewerText.frame.reader);
  expect(await missOf(page)).toBeLessThan(0.3);
  await page.getByRole('button', { name: viewerText.details, exact: true }).click();
  await page.getByRole('button', { name: viewerText.corners.adjust, exact: true }).click();
  await page.getByRole('button', { name: viewerText.corners.reset, exact: true }).click();
  await page.getByRole('button', { name: viewerText.corners.done, exact: true }).click();
  await expect(says(page)).toContainText(viewerText.frame.paper);
  expect(await page.evaluate(() => localStorage.getItem('sirekap-sudut'))).toBeNull();
});
