import { expect, type Page } from '@playwright/test';
import { EVERY_PAGE } from '#tests/support/every-page.ts';
import { openPage, test } from '#tests/support/everyone-test.ts';
import { cutsOf } from '#tests/support/page-cuts.ts';

/** 1280 pixels at 400% are 320, and 256 high. */
const NARROW = { width: 320, height: 640 } as const;
const DESK = { width: 1280, height: 900 } as const;
const SMALL_DESK = { width: 640, height: 900 } as const;

// What WCAG 1.4.12 has a reader set.
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

for (const one of EVERY_PAGE) {
  test(`${one.name}: fits a window of 320 pixels, wider spacing and text of twice the size, with nothing cut off`, async ({
    page,
    everywhere: { places },
  }) => {
    await page.setViewportSize(NARROW);
    await openPage(page, one, places);
    expect.soft(await cutsOf(page), '320 pixels').toEqual([]);
    await setStyle(page, SPACING);
    expect.soft(await cutsOf(page), '320 pixels, spaced').toEqual([]);
    await setStyle(page, '');
    await setTextSize(page, 32);
    await page.setViewportSize(SMALL_DESK);
    expect.soft(await cutsOf(page), '640 pixels, text of twice the size').toEqual([]);
    await page.setViewportSize(DESK);
    expect.soft(await cutsOf(page), '1280 pixels, text of twice the size').toEqual([]);
  });
}

/** Not as a style element: the pages' own policy lets none in. */
function setStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** The size of text in the browser's own settings; 16 pixels unless a reader changes it. */
async function setTextSize(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
  await expect
    .poll(() => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)))
    .toBe(pixels);
}
