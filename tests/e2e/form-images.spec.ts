import { expect, type Locator, type Page } from '@playwright/test';
import { tpsListText } from '#lib/text/id/tps-list.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';

// Photos of forms weigh more than everything else on the site together.
test.use({ viewport: { width: 360, height: 640 } });

/** Which photos the page has asked for so far. */
function photosAsked(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'image' && /\.(?:jpe?g|png|svg)$/.test(new URL(request.url()).pathname))
      asked.push(request.url());
  });
  return asked;
}

async function expectUnhurried(photo: Locator): Promise<void> {
  await expect(photo).toHaveAttribute('loading', 'lazy');
  await expect(photo).toHaveAttribute('decoding', 'async');
  await expect(photo).toHaveAttribute('width', /^\d+$/);
  await expect(photo).toHaveAttribute('height', /^\d+$/);
}

test('the photos of a TPS page wait until a reader comes near', async ({ page, completeTps: { tps } }) => {
  const asked = photosAsked(page);
  // So far down that no browser counts them as near.
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-pages] { margin-top: 20000px; }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.goto(`${DEMO_CONTEST}/${tps}`, { waitUntil: 'networkidle' });
  const photos = page.locator('[data-pages] img');
  const sources = await photos.evaluateAll((all) => all.map((photo) => photo.getAttribute('src')));
  expect(sources.length).toBeGreaterThan(0);
  expect(asked.filter((url) => sources.includes(url))).toEqual([]);
  for (const photo of await photos.all()) await expectUnhurried(photo);
  await photos.first().scrollIntoViewIfNeeded();
  await expect.poll(() => asked.filter((url) => sources.includes(url)).length).toBeGreaterThan(0);
});

test('a photo in a list keeps its room from the moment it is asked for', async ({
  page,
  completeTps: { desa },
}) => {
  const asked = photosAsked(page);
  await page.goto(`${DEMO_CONTEST}/${desa}/tps`, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.route(/\.(?:jpe?g|png|svg)$/, () => {});
  await page.locator('#daftar').getByRole('button', { name: tpsListText.showPhoto }).first().click();
  const photo = page.locator('#daftar img');
  await expectUnhurried(photo);
  const box = await photo.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThan(100);
});
