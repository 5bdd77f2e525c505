import { expect, type Page } from '@playwright/test';
import { formLinksText } from '#lib/text/id/form-links.ts';
import { tpsListText } from '#lib/text/id/tps-list.ts';
import { viewerText } from '#lib/text/id/viewer.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';
import { excessWidth, layoutShift, watchLayoutShift } from '#tests/support/page-observation.ts';

const SCREENS = [
  { name: 'a phone', width: 360, height: 740 },
  { name: 'a small phone', width: 320, height: 568 },
  { name: 'a phone held across', width: 740, height: 360 },
  { name: 'a desk', width: 1280, height: 900 },
] as const;

async function sizeOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not on the page`);
  return box;
}

for (const { name, width, height } of SCREENS) {
  test(`on ${name} photos have the shape of paper, and enlarging makes the page with the votes larger`, async ({
    page,
    completeTps: { tps },
  }) => {
    await page.setViewportSize({ width, height });
    await watchLayoutShift(page);
    await page.goto(`${DEMO_CONTEST}/${tps}`);
    await page.locator('#formulir-halaman-3').scrollIntoViewIfNeeded();
    const small = await sizeOf(page, '#formulir-halaman-1 img');
    expect(small.height).toBeCloseTo((small.width * 4) / 3, 0);
    await page.waitForLoadState('networkidle');
    expect(await sizeOf(page, '#formulir-halaman-1 img')).toMatchObject({ height: small.height });

    await page.getByRole('button', { name: formLinksText.open }).click();
    await expect(page.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('.viewer-sheet > img')).toBeVisible();
    const stage = await sizeOf(page, '.viewer-stage');
    const large = await sizeOf(page, '.viewer-sheet');
    expect(stage.height).toBeGreaterThanOrEqual(0.6 * height);
    expect(large.width).toBeGreaterThan(small.width);
    if (width < 400) expect(large.width).toBeGreaterThan(0.95 * stage.width);
    await expect(page.locator('.viewer-stage')).toBeInViewport({ ratio: 0.99 });
    expect(await excessWidth(page)).toBe(0);
    expect(await layoutShift(page)).toBe(0);

    await page.getByRole('button', { name: viewerText.fit }).click();
    const whole = await sizeOf(page, '.viewer-sheet');
    expect(whole.height).toBeLessThanOrEqual(stage.height);
  });

  test(`on ${name} a photo in a list of TPS is no wider than the screen`, async ({
    page,
    completeTps: { desa },
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${DEMO_CONTEST}/${desa}/tps`);
    await page.locator('#daftar').getByRole('button', { name: tpsListText.showPhoto }).first().click();
    const photo = await sizeOf(page, '#daftar img');
    expect(photo.height).toBeCloseTo((photo.width * 4) / 3, 0);
    expect(photo.width).toBeGreaterThan(Math.min(0.8 * width, 590));
    expect(photo.x).toBeGreaterThanOrEqual(0);
    expect(photo.x + photo.width).toBeLessThanOrEqual(width);
  });
}

test('a figure that is looked up leaves it in sight below the form, which has most of the screen', async ({
  page,
  completeTps: { tps },
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${DEMO_CONTEST}/${tps}`);
  const figure = page.locator('td[data-votes]').nth(1).locator('button.figure-link');
  await figure.click();
  await expect(page.locator('.viewer-box[data-marked]')).toBeInViewport();
  await expect(figure).toBeInViewport({ ratio: 1 });
  expect((await sizeOf(page, '.viewer')).height).toBeGreaterThanOrEqual(0.6 * 740);
});
