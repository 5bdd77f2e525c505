import { expect, type Page } from '@playwright/test';

/** Where the keyboard stands. */
export interface Stop {
  /** Tells the stop from every other of the page. */
  readonly id: string;
  readonly words: string;
  /** The keyboard is somewhere in a frame, whose stops are its own page's. */
  readonly isFrame: boolean;
  /** What is wrong with it, in words; null where a reader sees where they are. */
  readonly fault: string | null;
}

const MOST_STOPS = 700;

/**
 * Presses Tab (or Shift+Tab) from the start of the page until the focus leaves it, and returns every stop on the way.
 * Fails where the way does not end: the keyboard is trapped.
 */
export async function walkByKeyboard(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  const seen = new Set<string>();
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(look);
    if (stop === null || (seen.has(stop.id) && !stop.isFrame)) break;
    if (!seen.has(stop.id)) stops.push(stop);
    seen.add(stop.id);
  }
  expect(stops.length, 'the keyboard comes to the end of the page').toBeLessThan(MOST_STOPS);
  return stops;
}

/** Runs in the page. */
function look(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return null;
  const all = [...document.querySelectorAll('*')];
  const words = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}”`;
  const stop = { id: String(all.indexOf(element)), words, isFrame: element instanceof HTMLIFrameElement };
  if (stop.isFrame) return { ...stop, fault: null };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  // Shapes of maps are outlined by their stroke.
  const shapes = element instanceof SVGElement ? [element, ...element.querySelectorAll('*')] : [];
  const isStroked = shapes.some((shape) => Number.parseFloat(getComputedStyle(shape).strokeWidth) >= 3);
  if (!isOutlined && !isStroked) return { ...stop, fault: 'does not show that it has the focus' };
  const box = element.getBoundingClientRect();
  const left = Math.max(0, box.left);
  const right = Math.min(innerWidth, box.right);
  const top = Math.max(0, box.top);
  const bottom = Math.min(innerHeight, box.bottom);
  if (right <= left || bottom <= top) return { ...stop, fault: 'has the focus outside the window' };
  const shares = [0.1, 0.5, 0.9];
  const isOnTop = (x: number, y: number): boolean => {
    const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  };
  const isAnywhere = shares.some((x) => shares.some((y) => isOnTop(x, y)));
  return {
    ...stop,
    fault: isAnywhere || element instanceof SVGElement ? null : 'has the focus behind something else',
  };
}
