import { expect, type Page } from '@playwright/test';
import { stateText } from '#lib/text/id/state.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';

// A reader who only reads, and what happens when they reach for something (docs/adr/0036).
test.use({ wakesPages: false });

const viewer = (page: Page) => page.locator('.viewer');
const figure = (page: Page) => page.locator('.figure-link').first();

/** Paths of the scripts that a page asks for, and everything that goes wrong in it. */
function watch(page: Page): { readonly scripts: string[]; readonly faults: string[] } {
  const scripts: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return { scripts, faults };
}

test('a page that is only read runs one small script, and tells how old its numbers are', async ({
  page,
  completeTps,
}) => {
  const { scripts, faults } = watch(page);
  for (const path of ['', `/${completeTps.kabkota}`, `/${completeTps.tps}`]) {
    scripts.length = 0;
    await page.goto(`${DEMO_CONTEST}${path}`);
    await expect(page.locator('[data-since]').first()).toHaveText(/lalu|mendahului/);
    await page.mouse.wheel(0, 2_000);
    await page.waitForLoadState('networkidle');
    expect(scripts, path).toEqual([expect.stringMatching(/^\/_next\/static\/starter\//)]);
  }
  expect(faults).toEqual([]);
});

test('the first press on a number of a form opens its place in the photo', async ({ page, completeTps }) => {
  const { faults } = watch(page);
  await page.goto(`${DEMO_CONTEST}/${completeTps.tps}`);
  await figure(page).click();
  await expect(figure(page)).toHaveAttribute('aria-busy', 'true');
  await expect(viewer(page)).toBeVisible();
  await expect(page.locator('button.figure-link[aria-pressed=true]').first()).toBeVisible();
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('the first press on a photo opens the viewer, and one for a new tab the photo', async ({
  page,
  completeTps,
  context,
}) => {
  await page.goto(`${DEMO_CONTEST}/${completeTps.tps}`);
  const photo = page.locator('[data-pages] a[data-wakes]').first();
  const [opened] = await Promise.all([context.waitForEvent('page'), photo.click({ modifiers: ['Control'] })]);
  await opened.close();
  await expect(viewer(page)).toHaveCount(0);
  await photo.click();
  await expect(viewer(page)).toBeVisible();
});

test('a press before any script is there is not lost', async ({ page, completeTps }) => {
  let isHeld = true;
  await page.route('**/starter/*.js', async (route) => {
    while (isHeld) await new Promise((resolve) => setTimeout(resolve, 20));
    await route.continue();
  });
  // A script that is waited for may hold back the page's load.
  await page.goto(`${DEMO_CONTEST}/${completeTps.tps}`, { waitUntil: 'commit' });
  await figure(page).click();
  isHeld = false;
  await expect(viewer(page)).toBeVisible();
});

test('by keyboard a number of a form opens its place as well', async ({ page, completeTps }) => {
  await page.goto(`${DEMO_CONTEST}/${completeTps.tps}`);
  await figure(page).focus();
  await page.keyboard.press('Enter');
  await expect(viewer(page)).toBeVisible();
});

test('where React does not come, a number leads to the photo of its page', async ({ page, completeTps }) => {
  await page.route('**/_next/static/chunks/**', (route) => route.abort());
  await page.goto(`${DEMO_CONTEST}/${completeTps.tps}`);
  await figure(page).click();
  await expect(page).toHaveURL(/#formulir-halaman-\d$/);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
  await page.unroute('**/_next/static/chunks/**');
  await figure(page).click();
  await expect(viewer(page), 'the next press tries again').toBeVisible();
});

test('a page that has changed since is shown anew before React takes it over', async ({
  page,
  completeTps,
}) => {
  const { faults } = watch(page);
  await page.route('**/halaman.data/*', (route) => {
    const url = new URL(route.request().url());
    return route.continue({ url: url.href.replace(/[^/]+$/, 'another') });
  });
  await page.goto(`${DEMO_CONTEST}/${completeTps.tps}`);
  await page
    .locator('[data-votes]')
    .first()
    .evaluate((cell) => cell.setAttribute('data-old', ''));
  await figure(page).click();
  await expect(viewer(page)).toBeVisible();
  await expect(page.locator('[data-old]')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a failed question is said, and nothing else', async ({ page, completeTps }) => {
  await page.clock.install();
  await page.route('**/api/rekap/**', (route) => route.abort());
  await page.goto(`${DEMO_CONTEST}/${completeTps.kabkota}`);
  await expect(page.locator('[data-since]').first()).not.toBeEmpty();
  await page.clock.fastForward(300_000);
  await expect(page.getByText(stateText.refreshFailed)).toBeVisible();
});
