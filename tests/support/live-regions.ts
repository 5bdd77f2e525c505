import { expect, type Page } from '@playwright/test';
import { stateText } from '#lib/text/id/state.ts';

/** The Indonesian page interrupts nobody, and says nothing by itself but that numbers changed. */
export async function expectQuiet(page: Page): Promise<void> {
  // A viewer's line comes with its words where it comes with a figure, and is not said then.
  const live = await page.evaluate(() => ({
    interrupting: document.querySelectorAll('[aria-live="assertive"], [role="alert"]').length,
    said: [...document.querySelectorAll('[role="status"], [aria-live="polite"]:not(.viewer-says)')].map(
      (region) => region.textContent ?? '',
    ),
  }));
  expect.soft(live.interrupting, 'parts that interrupt').toBe(0);
  // The site reads TPS documents while the page stands.
  const unasked = live.said.filter((words) => words !== '' && !words.startsWith(stateText.refreshed('')));
  expect.soft(unasked, 'what is said by itself').toEqual([]);
}
