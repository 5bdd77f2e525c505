import { expect, type Page } from '@playwright/test';
import { formLinksText } from '#lib/text/id/form-links.ts';
import { viewerText } from '#lib/text/id/viewer.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';

const viewer = (page: Page) => page.locator('.viewer');
// A button once the page was taken over by scripts; before that a press is a plain link's.
const votes = (page: Page, place: number) =>
  page.locator('td[data-votes]').nth(place).locator('button.figure-link');
const markedBox = (page: Page) => page.locator('.viewer-box[data-marked]');
const tab = (page: Page, number: number) =>
  viewer(page)
    .getByRole('tab')
    .nth(number - 1);
const photo = (page: Page) => viewer(page).locator('.viewer-sheet > img');
const tool = (page: Page, name: string) => viewer(page).getByRole('button', { name, exact: true });

/** Middle of an element on the screen. */
async function middleOf(page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const widthOf = async (page: Page) => (await photo(page).boundingBox())?.width ?? 0;

test.beforeEach(async ({ page, completeTps, javaScriptEnabled }) => {
  await page.goto(`${DEMO_CONTEST}/${completeTps.tps}`);
  // Figures are links until the page's scripts are there.
  if (javaScriptEnabled !== false)
    await expect(page.locator('td[data-votes] button.figure-link').first()).toBeVisible();
});

test('pressing a figure shows its box on its page, beside the figure', async ({ page }) => {
  await votes(page, 1).click();
  await expect(tab(page, 2)).toHaveAttribute('aria-selected', 'true');
  await expect(markedBox(page)).toHaveAttribute('data-figure', 'nomor 2');
  await expect(markedBox(page)).toBeInViewport();
  await expect(votes(page, 1)).toHaveAttribute('aria-pressed', 'true');
  await expect(votes(page, 1)).toBeInViewport();
  await page.locator('#pemilih .figure-link').first().click();
  await expect(tab(page, 1)).toHaveAttribute('aria-selected', 'true');
  await expect(markedBox(page)).toHaveAttribute('data-figure', 'DPT L');
  await expect(markedBox(page)).toBeInViewport();
  await expect(votes(page, 1)).toHaveAttribute('aria-pressed', 'false');
});

test('a figure that a hint speaks of is shown in its row, whether pressed there or in the hint', async ({
  page,
  completeTps,
}) => {
  await page.goto(`${DEMO_CONTEST}/${completeTps.kecamatan}/tps`);
  const paths = await page
    .locator('#daftar tbody a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const hint = page.locator('#petunjuk button.figure-link').first();
  const marked = page.locator('#angka [aria-pressed="true"], #pemilih [aria-pressed="true"]');
  let found = false;
  for (const path of paths) {
    await page.goto(path);
    await expect(page.locator('#angka button.figure-link').first()).toBeVisible();
    found = (await hint.count()) > 0;
    if (found) break;
  }
  expect(found, `one of ${paths.length} TPS to look at has a hint`).toBe(true);
  await hint.click();
  await expect(marked).toBeInViewport();
  await expect(markedBox(page)).toBeInViewport();
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await marked.click();
  await expect(marked).toBeInViewport();
  await expect(markedBox(page)).toBeInViewport();
});

test('pressing a box lights its figure and leaves the photo where it is', async ({ page }) => {
  await votes(page, 0).click();
  await expect(markedBox(page)).toBeVisible();
  await tool(page, viewerText.fit).click();
  const before = await widthOf(page);
  const { x, y } = await middleOf(page, '.viewer-box[data-figure="suara tidak sah"]');
  await page.mouse.click(x, y);
  await expect(markedBox(page)).toHaveAttribute('data-figure', 'suara tidak sah');
  const row = page.getByRole('row', { name: /^Suara tidak sah/ });
  await expect(row.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  await expect(row).toBeInViewport();
  expect(await widthOf(page)).toBe(before);
  await expect(viewer(page).getByText(viewerText.marked('suara tidak sah', 2))).toBeVisible();
});

test('the viewer is worked by keyboard alone', async ({ page }) => {
  await page.getByRole('button', { name: formLinksText.open }).focus();
  await page.keyboard.press('Enter');
  await expect(photo(page)).toBeVisible();
  await expect(tab(page, 2)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(tab(page, 1)).toBeFocused();
  await expect(tab(page, 1)).toHaveAttribute('aria-selected', 'true');
  await expect(photo(page)).toBeVisible();
  await page.keyboard.press('f');
  const fitted = await widthOf(page);
  await page.keyboard.press('+');
  await expect.poll(() => widthOf(page)).toBeGreaterThan(fitted);
  await page.keyboard.press('f');
  await expect.poll(() => widthOf(page)).toBe(fitted);
  await page.keyboard.press('r');
  await expect(photo(page)).toHaveCSS('transform', /^matrix\(0, 1, -1, 0,|^matrix\(0\.0*\d*, 1/);
  await page.keyboard.press('3');
  await expect(tab(page, 3)).toHaveAttribute('aria-selected', 'true');
  await tool(page, viewerText.close).focus();
  await page.keyboard.press('Enter');
  await expect(viewer(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: formLinksText.open })).toBeFocused();
});

test('boxes turn with the photo', async ({ page }) => {
  await votes(page, 0).click();
  await expect(markedBox(page)).toBeVisible();
  const upright = await markedBox(page).boundingBox();
  await tool(page, viewerText.turn).click();
  const turned = await markedBox(page).boundingBox();
  expect((upright?.width ?? 0) / (upright?.height ?? 1)).toBeGreaterThan(1.5);
  expect((turned?.height ?? 0) / (turned?.width ?? 1)).toBeGreaterThan(1.5);
  await expect(markedBox(page)).toBeInViewport();
});

test('light and contrast change how a photo looks, and the file itself stays in reach', async ({ page }) => {
  await votes(page, 0).click();
  await tool(page, viewerText.zoomOut).click();
  const chosen = await widthOf(page);
  await tool(page, viewerText.details).click();
  await page.getByLabel(viewerText.contrast, { exact: true }).fill('200');
  await expect(photo(page)).toHaveCSS('filter', 'brightness(1) contrast(2)');
  expect(await widthOf(page), 'the photo stays as the reader put it').toBe(chosen);
  await tool(page, viewerText.reset).click();
  await expect(photo(page)).toHaveCSS('filter', 'brightness(1) contrast(1)');
  const address = await photo(page).getAttribute('src');
  for (const name of [viewerText.original, viewerText.download])
    await expect(page.getByRole('link', { name })).toHaveAttribute('href', address ?? '');
  await expect(viewer(page).locator('.viewer-upload')).toHaveText(
    /Diunggah .* pukul \d\d\.\d\d WIB, .* angka diperbarui sumber/,
  );
});

test('full screen fills the window, Escape leaves', async ({ page }) => {
  await votes(page, 0).click();
  await tool(page, viewerText.full).click();
  const box = await viewer(page).boundingBox();
  expect(box?.width).toBe(page.viewportSize()?.width);
  await expect(markedBox(page)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(tool(page, viewerText.full)).toBeVisible();
});

test('nothing of the viewer is fetched before it is asked for, and no photo twice', async ({ page }) => {
  const asked: { readonly url: string; readonly type: string }[] = [];
  const photos = await transfersOf(page, '/formc/');
  page.on('request', (request) => asked.push({ url: request.url(), type: request.resourceType() }));
  await page.reload({ waitUntil: 'networkidle' });
  for (const image of await page.locator('#formulir img').all())
    await expect(image).toHaveAttribute('loading', 'lazy');
  const before = asked.filter(({ type }) => type === 'script').length;
  await votes(page, 0).click();
  await expect(photo(page)).toBeVisible();
  expect(asked.filter(({ type }) => type === 'script').length).toBeGreaterThan(before);
  expect(photos.length).toBeGreaterThan(0);
  expect(photos).toEqual([...new Set(photos)]);
});

/**
 * Addresses that come over the network from now on. What the browser has already it may ask its own cache for once
 * more; nobody pays for that.
 */
async function transfersOf(page: Page, path: string): Promise<readonly string[]> {
  const came: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Network.responseReceived', ({ response }) => {
    if (response.url.includes(path) && response.fromDiskCache !== true) came.push(response.url);
  });
  await session.send('Network.enable');
  return came;
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the form stays above the figures and in step with them', async ({ page }) => {
    for (const link of [votes(page, 0), page.locator('#pemilih .figure-link').last()]) {
      await link.tap();
      await expect(markedBox(page)).toBeInViewport();
      await expect(link).toBeInViewport();
      const form = await viewer(page).boundingBox();
      const figure = await link.boundingBox();
      expect((form?.y ?? 0) + (form?.height ?? 0)).toBeLessThanOrEqual(figure?.y ?? 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('photos are plain images and figures lead to them', async ({ page }) => {
    await page.locator('td[data-votes] a.figure-link').first().click();
    await expect(page).toHaveURL(/#formulir-halaman-2$/);
    const image = page.locator('#formulir-halaman-2 img');
    await expect(image).toBeInViewport();
    expect((await image.boundingBox())?.width).toBeGreaterThan(100);
    await expect(page.locator('#formulir img')).toHaveCount(3);
  });
});

test('the open viewer breaks no rule of WCAG 2.2 AA, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await votes(page, 0).click();
    await expect(markedBox(page)).toBeVisible();
    await tool(page, viewerText.details).click();
    await expectAccessible(page, colorScheme);
  }
});
