import type { Browser, Page } from '@playwright/test';
import { frozenClock } from '#lib/demo/clock.ts';
import { startDemoApi } from '#lib/demo/server.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { openChromium } from '#tests/support/chromium.ts';
import { readOptions } from '../../scripts/command-line.ts';
import { NETWORKS, type Network, slowDown } from './budget/networks.ts';
import { startMeasuredSite } from './measure/measured-site.ts';
import { median } from './measure/median.ts';

// npm run measure:map: how long a phone on a slow network waits for the drawn map, and for the interactive one after a touch, beside
// the first vote number of the same visit. Needs a build, a Chromium (CHROMIUM_PATH names it) and a boundary pack (SIREKAP_BOUNDARIES).
readOptions(
  'measure:map: the drawn and the interactive map on a slow network, beside the first number of the same visit\n  CHROMIUM_PATH, SIREKAP_BOUNDARIES   the browser, a boundary pack',
  {},
);

const RUNS = 5;
const PATH = '/simulasi-gubernur/32';

const demo = await startDemoApi({ port: 0, clock: frozenClock(0.6) });
const site = await startMeasuredSite({ contests: embeddedDemoContests(demo.url) });
await fetch(site.url + PATH);
const browser = await openChromium();
if (browser === null) throw new Error('there is no Chromium here: CHROMIUM_PATH names one');

const rows: Record<string, Record<string, number>> = {};
for (const [name, network] of Object.entries(NETWORKS)) {
  const visits = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await visit(browser, network));
  const number = median(visits.map((one) => one.number));
  rows[name] = {
    'first number ms': Math.round(number),
    'drawing : number': ratio(median(visits.map((one) => one.drawing)) / number),
    'interactive after touch : number': ratio(median(visits.map((one) => one.interactive)) / number),
  };
}
console.table(rows);
await browser.close();
await site.stop();
await demo.close();

interface Visit {
  readonly number: number;
  readonly drawing: number;
  readonly interactive: number;
}

async function visit(phone: Browser, network: Network): Promise<Visit> {
  const context = await phone.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true });
  const page = await context.newPage();
  await slowDown(context, page, network);
  const startedAt = performance.now();
  await page.goto(site.url + PATH, { waitUntil: 'commit' });
  await page.locator('[data-votes]').first().waitFor();
  const number = performance.now() - startedAt;
  await page.waitForFunction(() => {
    const shape = document.querySelector('.map-svg use');
    return shape !== null && shape.getBoundingClientRect().width > 0;
  });
  const drawing = performance.now() - startedAt;
  await page.waitForLoadState('networkidle');
  const interactive = await touch(page);
  await context.close();
  return { number, drawing, interactive };
}

async function touch(page: Page): Promise<number> {
  const start = page.locator('.map-stage > button:not(.invisible)');
  await start.waitFor();
  const startedAt = performance.now();
  await start.tap();
  await page.locator('[data-map="interactive"]').waitFor();
  return performance.now() - startedAt;
}

function ratio(value: number): number {
  return Math.round(value * 100) / 100;
}
