import type { Page } from '@playwright/test';

/** How one element looks: by what (`color`, `::before color`, its place), and how. */
interface Looks {
  readonly element: string;
  readonly by: Readonly<Record<string, string>>;
}

/**
 * How everything that stands before the end of a page's first screen looks: for each element its computed styles, those of
 * what stands before and behind it, and where it lies. Of the elements that hold the end, which grow when
 * more comes, what does not hang on their size.
 */
export function firstScreenLooks(page: Page): Promise<readonly Looks[]> {
  return page.evaluate(() => {
    const end = document.querySelector('link[data-first-screen-end]');
    if (end === null) throw new Error('the page does not say where its first screen ends');
    const SIZE =
      /^(?:(?:min-|max-)?(?:height|block-size)|margin-b(?:ottom|lock-end)|perspective-origin|transform-origin|grid-template-rows)$/;
    // Distances to the end of what holds an element, be it the page.
    const AFTER = /^(?:bottom|inset-block-end)$/;
    const looksOf = (element: Element): Record<string, string> => {
      const by: Record<string, string> = {};
      const isHolder = element.contains(end);
      for (const pseudo of [null, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (pseudo !== null) by[`${pseudo} content`] = style.content;
        // Nothing is drawn there.
        if (pseudo !== null && style.content === 'none') continue;
        for (const name of style) {
          if (name.startsWith('--') || AFTER.test(name) || (isHolder && SIZE.test(name))) continue;
          by[`${pseudo ?? ''} ${name}`] = style.getPropertyValue(name);
        }
      }
      const { x, y, width, height } = element.getBoundingClientRect();
      return isHolder ? by : { ...by, place: `${x} ${y} ${width} ${height}` };
    };
    return [...document.querySelectorAll('html, body, body *')]
      .filter((element) => element !== end)
      .filter((element) => element.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING)
      .map((element) => ({
        element: `${element.tagName} ${element.getAttribute('class')} ${element.textContent.slice(0, 20)}`,
        by: looksOf(element),
      }));
  });
}

/** What of it is otherwise the second time, in a line each. */
export function otherLooks(before: readonly Looks[], after: readonly Looks[]): readonly string[] {
  if (before.length !== after.length) return [`${before.length} elements, then ${after.length}`];
  return before.flatMap(({ element, by }, at) =>
    Object.entries(by)
      .map(([name, value]) => [name, value, after[at]?.by[name]] as const)
      .filter(([, value, later]) => value !== later)
      .map(([name, value, later]) => `${element}: ${name} ${value}, then ${later}`),
  );
}
