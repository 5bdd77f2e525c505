import type { Page } from '@playwright/test';
import type { Face } from './faces.ts';

/** How far below the top of the page each mark begins, in CSS px; null for one that is not on it. */
export function placesOf(page: Page, { marks }: Face): Promise<Readonly<Record<string, number | null>>> {
  return page.evaluate((all) => {
    const top = (selector: string): number | null => {
      const element = document.querySelector(selector);
      return element === null ? null : Math.round(element.getBoundingClientRect().top + window.scrollY);
    };
    return Object.fromEntries(Object.entries(all).map(([name, { selector }]) => [name, top(selector)]));
  }, marks);
}
