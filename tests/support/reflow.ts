import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { cutsOf } from './page-cuts.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** 1280 pixels at 400% are 320, and 256 high. */
const NARROW = { width: 320, height: 640 } as const;
const DESK = { width: 1280, height: 900 } as const;
const SMALL_DESK = { width: 640, height: 900 } as const;

// What WCAG 1.4.12 has a reader set.
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/**
 * The page fits a window of 320 pixels, wider spacing and text of twice the size, with nothing cut off. Leaves it in such
 * a window, its text as it was.
 */
export async function expectReflow(page: Page): Promise<void> {
  await page.setViewportSize(NARROW);
  await setStyle(page, SPACING);
  expect.soft(await cutsOf(page), '320 pixels, spaced').toEqual([]);
  await setStyle(page, '');
  for (const font of ['of the machine', 'of another machine']) {
    if (font === 'of another machine') await setOtherFont(page);
    expect.soft(await cutsOf(page), `320 pixels, font ${font}`).toEqual([]);
    await setTextSize(page, 32);
    await page.setViewportSize(SMALL_DESK);
    expect.soft(await cutsOf(page), `640 pixels, text of twice the size, font ${font}`).toEqual([]);
    await page.setViewportSize(DESK);
    expect.soft(await cutsOf(page), `1280 pixels, text of twice the size, font ${font}`).toEqual([]);
    await setTextSize(page, 16);
    await page.setViewportSize(NARROW);
  }
  await setStyle(page, '');
}

const OTHER_FONT = 'Another font';
const OTHER_FACES = [
  { weight: '400', file: '400Regular/NotoSans_400Regular.ttf' },
  { weight: '700', file: '700Bold/NotoSans_700Bold.ttf' },
] as const;

/** Pages take the system's font, which is another one on every machine: Noto Sans, whatever this one has. */
async function setOtherFont(page: Page): Promise<void> {
  for (const { weight, file } of OTHER_FACES) {
    const data = await readFile(
      join(PROJECT_ROOT, 'node_modules/@expo-google-fonts/noto-sans', file),
      'base64',
    );
    // From bytes: the pages' own policy lets no font be fetched.
    await page.evaluate(
      async ([family, wanted, text]) => {
        const face = new FontFace(
          family,
          Uint8Array.from(atob(text), (char) => char.charCodeAt(0)),
          { weight: wanted },
        );
        document.fonts.add(await face.load());
      },
      [OTHER_FONT, weight, data] as const,
    );
  }
  await setStyle(page, `* { font-family: '${OTHER_FONT}' !important; }`);
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
