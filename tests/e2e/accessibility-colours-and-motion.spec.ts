import { expect, type Locator } from '@playwright/test';
import { expectLegible } from '#tests/support/axe.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { EVERY_PAGE } from '#tests/support/every-page.ts';
import { openPage, test } from '#tests/support/everyone-test.ts';
import { openLive } from '#tests/support/map-test.ts';

const PROVINCE = `${DEMO_CONTEST}/32`;

/** A property of each, as the browser draws it. */
function drawn(elements: Locator, property: string): Promise<readonly string[]> {
  return elements.evaluateAll(
    (all, name) => all.map((element) => getComputedStyle(element).getPropertyValue(name)),
    property,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in a reader's own colours, ${colorScheme}`, () => {
    test.use({ contextOptions: { forcedColors: 'active' }, colorScheme });

    test('bars are seen on their ground, each in its pattern, and what is not known is hatched', async ({
      page,
    }) => {
      await page.goto(PROVINCE);
      const fills = page.locator('ol .bar-fill');
      const ground = (await drawn(page.locator('body'), 'background-color')).join();
      const colors = await drawn(fills, 'background-color');
      expect(colors.length).toBeGreaterThan(2);
      for (const color of colors) expect(color).not.toBe(ground);
      const patterns = await drawn(fills, 'background-image');
      expect(new Set(patterns).size).toBe(patterns.length);
      await page.goto(DEMO_CONTEST);
      for (const image of await drawn(page.locator('.hatched'), 'background-image'))
        expect(image).toContain('gradient');
    });

    test('classes of a map differ, and so do the chosen view, the chosen tab and the rest', async ({
      page,
    }) => {
      await page.goto(`${PROVINCE}/peta/tps-masuk`);
      const shades = await drawn(page.locator('[class*="shade-"]'), 'fill');
      expect(new Set(shades).size).toBeGreaterThan(1);
      for (const choices of await page.locator('main nav ul').all()) {
        const current = await drawn(choices.locator('[aria-current]'), 'background-color');
        const others = await drawn(choices.locator('a:not([aria-current])'), 'background-color');
        expect(current).toHaveLength(1);
        expect(others).not.toContain(current[0]);
      }
    });

    test('words are legible, and the focus is seen', async ({ page, everywhere: { places } }) => {
      for (const one of EVERY_PAGE.filter(({ name }) => ['provinsi', 'TPS', 'desk', 'home'].includes(name))) {
        await openPage(page, one, places);
        await expectLegible(page, one.name);
        await page.keyboard.press('Tab');
        const [outline = ''] = await drawn(page.locator(':focus'), 'outline-color');
        expect(outline).not.toBe((await drawn(page.locator('body'), 'background-color')).join());
      }
    });
  });
}

test('a reader who wants more contrast gets no grey words', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto(PROVINCE);
  const ink = await drawn(page.locator('body'), 'color');
  expect(new Set(await drawn(page.locator('main .text-muted'), 'color'))).toEqual(new Set(ink));
});

test('zooming a map and leaving a chart by the pointer is done at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLive(page, `${PROVINCE}/peta`);
  const region = page.locator('.map-region[data-code="3212"]');
  await expect(region).toBeVisible();
  await page.locator('.map-buttons button').first().click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.locator('.leaflet-zoom-anim, .leaflet-pan-anim').count()).toBe(0);
});
