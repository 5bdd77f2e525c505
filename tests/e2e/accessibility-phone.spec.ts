import { expect } from '@playwright/test';
import { siteText } from '#lib/text/id/site.ts';
import { EVERY_PAGE } from '#tests/support/every-page.ts';
import { openPage, test } from '#tests/support/everyone-test.ts';
import { walkByKeyboard } from '#tests/support/keyboard-walk.ts';
import { expectReflow } from '#tests/support/reflow.ts';
import { expectForThumbs, expectPressable } from '#tests/support/targets.ts';

// One look at a page serves everything that a small window asks of it.
test.describe.configure({ mode: 'parallel', timeout: 180_000 });
const PHONE = { width: 360, height: 740 } as const;
test.use({ viewport: PHONE });

for (const one of EVERY_PAGE) {
  test(`${one.name}: on a phone everything can be pressed, fits the window whatever the text, and is reached by Tab in reading order`, async ({
    page,
    everywhere: { places },
  }) => {
    await openPage(page, one, places);
    await test.step('what can be pressed is large enough', () => expectPressable(page));
    if (!one.isFrame) await test.step('what leads on is as large as a thumb', () => expectForThumbs(page));
    await test.step('nothing is cut off, however narrow the window, wide the spacing, large the text', () =>
      expectReflow(page));
    await page.setViewportSize(PHONE);
    await test.step('Tab leads through the whole page, in reading order, and shows where it is', async () => {
      const stops = await walkByKeyboard(page);
      expect.soft(stops.filter(({ fault }) => fault !== null)).toEqual([]);
      const order = stops.map(({ id }) => Number(id));
      expect.soft([...order].sort((a, b) => a - b)).toEqual(order);
      if (one.isFrame) return;
      expect.soft(stops[0]?.words).toContain(siteText.skipToContent);
      expect.soft(stops.at(-1)?.words).toContain(siteText.offline);
    });
  });
}
