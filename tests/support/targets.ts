import { expect, type Page } from '@playwright/test';

/** WCAG 2.5.8. */
const SMALLEST = 24;
/** What leads through the site is made for a thumb. */
const THUMB = 44;

/** Something that can be pressed, and how large it is. */
interface Target {
  readonly words: string;
  readonly width: number;
  readonly height: number;
  /** It stands in a sentence, whose line decides how high it is (WCAG 2.5.8, “inline”). */
  readonly isInline: boolean;
  /** Its middle is the middle of a circle of 24 pixels that no other target's circle or box meets (2.5.8, “spacing”). */
  readonly isSpaced: boolean;
}

/** Everything that can be pressed on the page as it stands is large enough, or has room around it. */
export async function expectPressable(page: Page): Promise<void> {
  const targets = await page.evaluate(measure);
  const small = targets.filter(
    ({ width, height, isInline, isSpaced }) =>
      !isInline && !isSpaced && (width < SMALLEST || height < SMALLEST),
  );
  expect.soft(small, 'too small to be pressed').toEqual([]);
}

/** What leads to places, opens and acts is as large as a thumb. */
export async function expectForThumbs(page: Page): Promise<void> {
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
  expect.soft(small, 'smaller than a thumb').toEqual([]);
}

/** Runs in the page. */
function measure(): readonly Target[] {
  const PRESSABLE =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="link"], [role="tab"]';
  const elements = [...document.querySelectorAll(PRESSABLE)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      element.closest('[inert]') === null,
  );
  const boxes = elements.map((element) => {
    const own = element.getBoundingClientRect();
    // A choice is pressed on its label as well.
    const around =
      element instanceof HTMLInputElement ? element.closest('label')?.getBoundingClientRect() : undefined;
    return around !== undefined && around.height > own.height ? around : own;
  });
  const isInSentence = (element: Element): boolean => {
    const parent = element.parentElement;
    if (parent === null || getComputedStyle(element).display !== 'inline') return false;
    return [...parent.childNodes].some(
      (node) => node !== element && !element.contains(node) && (node.textContent ?? '').trim().length > 1,
    );
  };
  const middleOf = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
  return elements.map((element, at) => {
    const box = boxes[at] ?? element.getBoundingClientRect();
    const { x, y } = middleOf(box);
    const isSpaced = boxes.every((other, place) => {
      if (place === at || elements[place]?.contains(element) || element.contains(elements[place] ?? null))
        return true;
      const nearX = Math.max(other.left, Math.min(x, other.right));
      const nearY = Math.max(other.top, Math.min(y, other.bottom));
      return Math.hypot(nearX - x, nearY - y) >= 12;
    });
    return {
      words: `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}”`,
      width: Math.round(box.width),
      height: Math.round(box.height),
      isInline: isInSentence(element),
      isSpaced,
    };
  });
}
