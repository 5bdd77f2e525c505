import { expect } from '@playwright/test';
import { EVERY_PAGE } from '#tests/support/every-page.ts';
import { openPage, test } from '#tests/support/everyone-test.ts';
import { targetsOf } from '#tests/support/targets.ts';

/** WCAG 2.5.8. */
const SMALLEST = 24;
/** What leads through the site is made for a thumb. */
const THUMB = 44;

test('everything that can be pressed is large enough, or has room around it', async ({
  page,
  everywhere: { places },
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const one of EVERY_PAGE) {
    await openPage(page, one, places);
    const small = (await targetsOf(page)).filter(
      ({ width, height, isInline, isSpaced }) =>
        !isInline && !isSpaced && (width < SMALLEST || height < SMALLEST),
    );
    expect.soft(small, one.name).toEqual([]);
  }
});

test('what leads to places, opens and acts is as large as a thumb', async ({
  page,
  everywhere: { places },
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const one of EVERY_PAGE.filter(({ isFrame }) => !isFrame)) {
    await openPage(page, one, places);
    const small = await page
      .locator('nav a, th[scope="row"] > a, li > a:only-child, .choice, form button, summary, select')
      .evaluateAll(
        (all, thumb) =>
          all
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 1 && box.height < thumb)
            .map(({ words, box }) => `${words}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
        THUMB,
      );
    expect.soft(small, one.name).toEqual([]);
  }
});
