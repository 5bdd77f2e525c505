import { expect, type Locator, type Page } from '@playwright/test';
import { mapText } from '#lib/text/id/map.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { EVERY_PAGE } from '#tests/support/every-page.ts';
import { test } from '#tests/support/everyone-test.ts';
import { expectStarted, watchComplaints, watchFramework } from '#tests/support/sleeping-page.ts';

// Pages as a reader has them who only reads (docs/adr/0036), and what happens when one reaches for more.

const PROVINCE = `${DEMO_CONTEST}/32`;
const CHARTS = `${PROVINCE}/grafik`;
const MAP = `${PROVINCE}/peta`;

/** What only React answers. */
const pressable = (page: Page): Locator => page.locator('button[type=button]:not([data-own]):visible');
const stage = (page: Page): Locator => page.locator('.map-stage');
const chart = (page: Page): Locator => page.locator('[data-chart]').first();

async function openAsleep(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expectStarted(page);
}

/**
 * Presses a button of a sleeping page, and waits until React has the press: once more by the starter, which holds the first
 * back, or at once where the mouse on its way there has woken the page.
 */
async function pressAsleep(page: Page, button: Locator): Promise<void> {
  await page.evaluate(() => {
    addEventListener(
      'click',
      // The starter holds a press back by preventing what it does.
      ({ isTrusted, defaultPrevented }) =>
        !(isTrusted && defaultPrevented) && document.body.setAttribute('data-pressed', ''),
    );
  });
  await button.click();
  await expect(page.locator('body')).toHaveAttribute('data-pressed', '');
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

test('a press is shown as busy until React is there', async ({ page }) => {
  const { promise: mayGo, resolve: letGo } = Promise.withResolvers<void>();
  await page.route('**/_next/static/chunks/**', async (route) => {
    await mayGo;
    await route.continue();
  });
  await openAsleep(page, CHARTS);
  const button = pressable(page).first();
  await button.click();
  await expect(button).toHaveAttribute('aria-busy', 'true');
  await expect(button).toHaveCSS('cursor', 'progress');
  letGo();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
});

test('charts stand complete on a page that sleeps, and wake it when a mouse comes to one', async ({
  page,
}) => {
  const framework = watchFramework(page);
  const complaints = watchComplaints(page);
  await openAsleep(page, CHARTS);
  for (const figure of await page.locator('main figure:has([data-chart])').all())
    await expect(figure.locator('[data-twin]').first()).toBeAttached();
  await page.mouse.wheel(0, 300);
  expect(framework()).toEqual([]);
  await chart(page).hover();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  expect(complaints()).toEqual([]);
});

test('a key that comes to a chart wakes the page, and the next reads its bars', async ({ page }) => {
  await openAsleep(page, CHARTS);
  const link = page.locator('#perbandingan ul a:visible').first();
  await link.scrollIntoViewIfNeeded();
  // By key, so that the focus is seen.
  await page.keyboard.press('Tab');
  await link.focus();
  await expect(page.locator('#perbandingan .recharts-surface').first()).toBeVisible();
});

test('a large map stands as its drawing until a mouse comes to it', async ({ page }) => {
  const framework = watchFramework(page);
  const complaints = watchComplaints(page);
  await openAsleep(page, MAP);
  await expect(stage(page)).toHaveAttribute('data-map', 'drawing');
  await expect(stage(page).locator('svg').first()).toBeVisible();
  expect(framework()).toEqual([]);
  await stage(page).hover();
  await expect(stage(page)).toHaveAttribute('data-map', 'interactive');
  expect(complaints()).toEqual([]);
});

test('a large map whose address names a place of it is there by itself', async ({ page }) => {
  await page.goto(`${MAP}#8/-6.9/107.6`);
  await expect(stage(page)).toHaveAttribute('data-map', 'interactive');
  expect(await page.evaluate(() => location.hash)).toContain('#8/');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a chart is woken by a tap and not by scrolling past it', async ({ page }) => {
    const framework = watchFramework(page);
    await openAsleep(page, CHARTS);
    await chart(page).scrollIntoViewIfNeeded();
    await chart(page).dispatchEvent('pointerdown', { pointerType: 'touch' });
    await chart(page).dispatchEvent('pointerover', { pointerType: 'touch' });
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(framework()).toEqual([]);
    await chart(page).tap();
    await expect(page.locator('.recharts-surface').first()).toBeVisible();
  });

  for (const path of [MAP, PROVINCE])
    test(`the button under the map of ${path} opens the interactive one`, async ({ page }) => {
      const framework = watchFramework(page);
      const complaints = watchComplaints(page);
      await openAsleep(page, path);
      await stage(page).dispatchEvent('pointerdown', { pointerType: 'touch' });
      expect(framework()).toEqual([]);
      await page.getByRole('button', { name: mapText.start }).tap();
      await expect(stage(page)).toHaveAttribute('data-map', 'interactive');
      expect(complaints()).toEqual([]);
    });
});

test('on every type of page each button answers when it is what wakes the page', async ({
  page,
  everywhere: { places },
}) => {
  test.setTimeout(180_000);
  const complaints = watchComplaints(page);
  const pressed = new Set<string>();
  for (const one of EVERY_PAGE.filter(({ isFrame }) => !isFrame)) {
    await openAsleep(page, one.path(places));
    if ((await page.locator('[data-wakes-at-once]').count()) > 0) continue;
    // Numbers tell buttons of one kind apart.
    const names = (await pressable(page).allInnerTexts()).map((name) => name.replace(/[\d.,]+/g, '#'));
    for (const [place, name] of names.entries()) {
      // Each kind of button once, and on each page the first, whatever it is.
      if (place > 0 && pressed.has(name)) continue;
      pressed.add(name);
      await test.step(`${one.name}: ${name}`, async () => {
        await openAsleep(page, one.path(places));
        await pressAsleep(page, pressable(page).nth(place));
        expect(complaints(), `${one.name}: ${name}`).toEqual([]);
      });
    }
  }
  expect(pressed.size).toBeGreaterThan(5);
});
