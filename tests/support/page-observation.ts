import { expect, type Page } from '@playwright/test';

/** How far the page is wider than the screen: 0 unless it has to be scrolled sideways. */
export function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** From the next page on, adds up how much its parts move without the reader's doing; see `layoutShift`. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) {
          shift += Number(entry.value);
        }
      }
      document.documentElement.setAttribute('data-shift', String(shift));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum so far, once everything now on the page has been drawn. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(0);
    });
    // In thousandths, as the budget has it: less is a letter that another font draws a hair wider.
    return Number(Number(document.documentElement.getAttribute('data-shift') ?? 0).toFixed(3));
  });
}

/** From now on keeps every text that the page's status region announces; returns how to read them. */
export async function keepAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  // Not that of what a press has copied.
  const status = page.locator('[role="status"]:not(nav *)');
  await status.evaluate((region) => {
    const heard: string[] = [];
    new MutationObserver(() => {
      heard.push(region.textContent ?? '');
      region.setAttribute('data-heard', JSON.stringify(heard));
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return async () => JSON.parse((await status.getAttribute('data-heard')) ?? '[]');
}

/** Tells the page that its tab was hidden or is seen again. */
export async function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => visibility === 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

/** Longer than a page ever waits between two questions to its refresh route. */
export const LONGEST_PAUSE = 300_000;

/** Moves the page's clock, which the test has installed, to where it asks its refresh route again, and waits until it does. */
export async function askAgain(page: Page): Promise<void> {
  await expect(async () => {
    const asked = page.waitForRequest((request) => request.url().includes('/api/rekap/'), { timeout: 3_000 });
    await page.clock.fastForward(LONGEST_PAUSE);
    await asked;
  }).toPass({ timeout: 45_000 });
}
