import { chromium, type Page } from '@playwright/test';
import { frozenClock } from '#lib/demo/clock.ts';
import { startDemoApi } from '#lib/demo/server.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { readOptions } from '../../scripts/command-line.ts';
import { startMeasuredSite } from './measure/measured-site.ts';

// npm run measure:map: how long a phone on a slow network waits for the drawn map, and for the interactive one after a touch, beside
// the first vote number of the same visit. Needs a build, a Chromium (CHROMIUM names it) and a boundary pack (SIREKAP_BOUNDARIES).
readOptions(
  'measure:map: the drawn and the interactive map on a slow network, beside the first number of the same visit\n  CHROMIUM, SIREKAP_BOUNDARIES   the browser, a boundary pack',
  {},
);

const PROFILES = {
  slow4g: { kilobits: 1_600, latency: 150, cpu: 4 },
  rural3g: { kilobits: 400, latency: 400, cpu: 6 },
} as const;
const RUNS = 5;
const PATH = '/simulasi-gubernur/32';

const demo = await startDemoApi({ port: 0, clock: frozenClock(0.6) });
const site = await startMeasuredSite(embeddedDemoContests(demo.url));
await fetch(site.url + PATH);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

const rows: Record<string, Record<string, number>> = {};
for (const [name, profile] of Object.entries(PROFILES)) {
  const visits = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await visit(profile));
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

async function visit({ kilobits, latency, cpu }: (typeof PROFILES)[keyof typeof PROFILES]): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = (kilobits * 1_000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes / 2,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ratio(value: number): number {
  return Math.round(value * 100) / 100;
}
