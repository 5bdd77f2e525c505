import type { Browser } from '@playwright/test';
import { z } from 'zod';
import { blockingOf } from './blocking.ts';
import type { FirstNumber } from './compressed-page.ts';
import { type Network, PHONE, slowDown } from './networks.ts';
import { seenInBrowser, watchInBrowser } from './watch-in-browser.ts';

/** One opening of a page with nothing kept from before. */
export interface Visit {
  /** When the first number was on the screen, in milliseconds from the start of the navigation. */
  readonly numberMillis: number;
  /** Answered before the number was laid out, the page itself among them: what it can have waited for. */
  readonly requests: readonly string[];
  /** What the browser waited for before it painted. */
  readonly blocking: readonly string[];
  /** Sum of all shifts while the page loaded; NaN where it was left as soon as the number stood. */
  readonly layoutShift: number;
  /** By how much tasks after the first paint were longer than 50 ms, all together; NaN where it was left before. */
  readonly blockingMillis: number;
}

export const LONGEST_WAIT_MS = 90_000;
/** Scripts that wait until a page is at rest are part of what it costs. */
export const REST_MS = 1_500;

/** Start and length in milliseconds, as the browser noted them. */
const LongTasks = z.array(z.tuple([z.number(), z.number()]));

/** Opens a page as a phone on this network does, until it is at rest or only until the first number stands. */
export async function visit(
  browser: Browser,
  url: string,
  first: FirstNumber,
  network: Network,
  until: 'number' | 'rest',
): Promise<Visit> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await slowDown(context, page, network);
    const sent = new Map<string, { readonly wallTime: number; readonly timestamp: number }>();
    /** Times in milliseconds since 1970. */
    const answered: { readonly at: number; readonly url: string }[] = [];
    session.on('Network.requestWillBeSent', ({ requestId, wallTime, timestamp }) => {
      sent.set(requestId, { wallTime, timestamp });
    });
    session.on('Network.responseReceived', ({ requestId, timestamp, response: { url: asked } }) => {
      const start = sent.get(requestId);
      if (start === undefined || /^(?:data|blob):/.test(asked)) return;
      answered.push({ at: (start.wallTime + timestamp - start.timestamp) * 1000, url: asked });
    });
    await page.addInitScript(watchInBrowser, first);
    await page.goto(url, {
      waitUntil: until === 'rest' ? 'networkidle' : 'commit',
      timeout: LONGEST_WAIT_MS,
    });
    await page.waitForFunction(() => document.documentElement.dataset.numberShown !== undefined, null, {
      timeout: LONGEST_WAIT_MS,
    });
    if (until === 'rest') await page.waitForTimeout(REST_MS);
    const seen = await page.evaluate(seenInBrowser);
    const tasks = LongTasks.parse(JSON.parse(seen.longTasks)).map(([start, millis]) => ({ start, millis }));
    return {
      numberMillis: seen.shown,
      requests: answered.filter(({ at }) => at <= seen.origin + seen.laidOut).map(({ url: asked }) => asked),
      blocking: seen.blocking,
      layoutShift: until === 'rest' ? seen.layoutShift : Number.NaN,
      blockingMillis: until === 'rest' ? blockingOf(tasks, seen.paint) : Number.NaN,
    };
  } finally {
    await context.close();
  }
}
