import type { Page } from '@playwright/test';

/** What of a page a reader cannot get at as it is laid out now, in words; nothing where all is well. */
export async function cutsOf(page: Page): Promise<readonly string[]> {
  // What follows the size of its content, a table that begins to scroll, has two frames for it.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
      }),
  );
  return page.evaluate(findCuts);
}

/** Runs in the page. */
function findCuts(): readonly string[] {
  const root = document.documentElement;
  const spoken = new Map<Element, boolean>();
  // For screen readers alone: a point on the screen, or within one.
  const isSpoken = (element: Element): boolean => {
    const known = spoken.get(element);
    if (known !== undefined) return known;
    const { clipPath, position } = getComputedStyle(element);
    const isPoint = clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1);
    const found = isPoint || (element.parentElement !== null && isSpoken(element.parentElement));
    spoken.set(element, found);
    return found;
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isSpoken(element);
  const inWords = (element: Element): string =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 60)}`;
  const isHidden = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const isScrolled = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
  const found: string[] = [];

  const excess = root.scrollWidth - root.clientWidth;
  if (excess > 0) found.push(`the page is ${excess} px wider than the window`);

  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element.textContent?.trim() === '' || !isSeen(element)) continue;
    // A map is moved by buttons, keys and fingers, and says all it shows in a table.
    if (element.closest('.leaflet-container') !== null) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isWide = element.scrollWidth > element.clientWidth + 1;
    const isHigh = element.scrollHeight > element.clientHeight + 1;
    if ((isHidden(overflowX) && isWide) || (isHidden(overflowY) && isHigh))
      found.push(`cut off: ${inWords(element)}`);
    if ((isScrolled(overflowX) && isWide) || (isScrolled(overflowY) && isHigh)) {
      const isNamed = element.tabIndex === 0 && element.getAttribute('aria-label') !== null;
      // A row of links scrolls along with the focus; each of them fits the window.
      const hasStops = element.querySelector('a, button') !== null;
      if (!isNamed && !hasStops && element.tagName !== 'TEXTAREA')
        found.push(`scrolls, but not by keyboard: ${inWords(element)}`);
    }
  }

  const pieces: { readonly text: Text; readonly box: DOMRect }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const around = text.parentElement;
    if (!(text instanceof Text) || around === null || text.data.trim() === '') continue;
    if (around.closest('script, style, textarea, option, .leaflet-container') !== null || !isSeen(around))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) pieces.push({ text, box });
  }
  pieces.sort((one, other) => one.box.top - other.box.top);
  pieces.forEach((one, at) => {
    for (let next = at + 1; next < pieces.length; next += 1) {
      const other = pieces[next];
      // From here on down everything begins below it.
      if (other === undefined || other.box.top >= one.box.bottom) break;
      if (one.text === other.text) continue;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      // Lines of a paragraph may touch.
      if (width > 2 && height > 6)
        found.push(`“${one.text.data.trim()}” lies on “${other.text.data.trim()}”`);
    }
  });
  return found;
}
