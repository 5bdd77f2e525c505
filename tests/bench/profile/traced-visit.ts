import type { Browser } from '@playwright/test';
import type { FirstNumber } from '../budget/compressed-page.ts';
import { type Network, PHONE, slowDown } from '../budget/networks.ts';
import { LONGEST_WAIT_MS, REST_MS } from '../budget/visit.ts';
import { seenInBrowser, watchInBrowser } from '../budget/watch-in-browser.ts';
import { type Profile, profileOf } from './profile-of.ts';
import { readTrace, TRACE_CATEGORIES } from './trace-event.ts';

/** One opening of a page as a phone on this network does it, with nothing kept from before, traced to its end. */
export async function tracedVisit(
  browser: Browser,
  url: string,
  first: FirstNumber,
  network: Network,
): Promise<Profile> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await slowDown(context, page, network);
    await page.addInitScript(watchInBrowser, first);
    await browser.startTracing(page, { categories: [...TRACE_CATEGORIES] });
    await page.goto(url, { waitUntil: 'networkidle', timeout: LONGEST_WAIT_MS });
    await page.waitForFunction(() => document.documentElement.dataset.numberShown !== undefined, null, {
      timeout: LONGEST_WAIT_MS,
    });
    await page.waitForTimeout(REST_MS);
    // Before anything is asked of the page: that would be in its trace.
    const trace = await browser.stopTracing();
    const { shown } = await page.evaluate(seenInBrowser);
    return profileOf(readTrace(trace.toString('utf8')), page.url(), shown);
  } finally {
    await context.close();
  }
}
