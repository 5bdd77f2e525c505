import { expect, type Page } from '@playwright/test';
import { formLinksText } from '#lib/text/id/form-links.ts';
import { mapText } from '#lib/text/id/map.ts';
import { siteText } from '#lib/text/id/site.ts';
import { viewerText } from '#lib/text/id/viewer.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/everyone-test.ts';
import { walkByKeyboard } from '#tests/support/keyboard-walk.ts';
import { openLive } from '#tests/support/map-test.ts';

test.describe('the viewer of a form', () => {
  const viewer = (page: Page) => page.locator('.viewer');

  test.beforeEach(async ({ page, everywhere: { places } }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${DEMO_CONTEST}/${places.complete.tps}`);
    const opener = page.getByRole('button', { name: formLinksText.open });
    await expect(opener).toBeVisible();
    await opener.press('Enter');
    await expect(viewer(page).getByRole('tab', { selected: true })).toBeFocused();
  });

  test('Escape closes it, and the focus is where it was opened', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(viewer(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: formLinksText.open })).toBeFocused();
  });

  test('Tab leads through it and out of it, and back, and nothing with the focus is under it', async ({
    page,
  }) => {
    await page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null,
    );
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      const stops = await walkByKeyboard(page, key);
      expect.soft(stops.filter(({ fault }) => fault !== null)).toEqual([]);
      expect(stops.some(({ words }) => words.includes(viewerText.zoomIn))).toBe(true);
      expect(stops.some(({ words }) => words.includes(siteText.offline))).toBe(true);
    }
  });

  test('over the whole window it keeps the focus until Escape', async ({ page }) => {
    await viewer(page).getByRole('button', { name: viewerText.full }).press('Enter');
    await expect(viewer(page)).toHaveAttribute('data-full');
    const stops = await walkByKeyboard(page);
    expect(stops.some(({ words }) => words.includes(siteText.offline))).toBe(false);
    await page.keyboard.press('Escape');
    await expect(viewer(page)).not.toHaveAttribute('data-full');
    await expect(page.locator('header')).not.toHaveAttribute('inert');
  });

  test('buttons move the photo for those who cannot drag', async ({ page }) => {
    const photo = viewer(page).locator('.viewer-sheet > img');
    await expect(photo).toBeVisible();
    const zoom = viewer(page).getByRole('button', { name: viewerText.zoomIn, exact: true });
    for (let press = 0; press < 4; press += 1) await zoom.click();
    await viewer(page).getByRole('button', { name: viewerText.pan, exact: true }).click();
    const before = await photo.boundingBox();
    await viewer(page).getByRole('button', { name: viewerText.panTo.down }).click();
    const after = await photo.boundingBox();
    expect(after?.y).toBeLessThan(before?.y ?? 0);
    expect(after?.x).toBeCloseTo(before?.x ?? 0, 0);
  });
});

test('buttons move the map for those who cannot drag', async ({ page }) => {
  await openLive(page, `${DEMO_CONTEST}/32/peta`);
  await expect(page.locator('.map-region[data-code="3212"]')).toBeVisible();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  // What lies on the map moves with this; regions themselves are drawn no farther than they are seen.
  const place = () =>
    page.locator('.leaflet-map-pane').evaluate((pane) => {
      const { left, top } = pane.getBoundingClientRect();
      return { left, top };
    });
  for (let press = 0; press < 3; press += 1) await button(mapText.zoomIn).click();
  const before = await place();
  await button(mapText.panTo.right).click();
  const after = await place();
  expect(after.left).toBeLessThan(before.left);
  expect(after.top).toBe(before.top);
});

test('a map of many regions can be skipped', async ({ page }) => {
  await page.goto(`${DEMO_CONTEST}/32`, { waitUntil: 'networkidle' });
  const skip = page.locator('#peta a[href="#rincian"]');
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('section[id]')?.id)).toBe('rincian');
});
