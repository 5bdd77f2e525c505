import type { BrowserContext, Page } from '@playwright/test';
import { frozenClock } from '#lib/demo/clock.ts';
import { startDemoApi } from '#lib/demo/server.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { openChromium } from '#tests/support/chromium.ts';
import { readOptions } from '../../scripts/command-line.ts';
import { NETWORKS, slowDown } from './budget/networks.ts';
import { startMeasuredSite } from './measure/measured-site.ts';
import { median } from './measure/median.ts';

// npm run measure:desk: how long an observer on a slow network waits for the next TPS on the desk, numbers and photo, beside
// opening that TPS's page afresh in the same run. Needs a build and a Chromium (CHROMIUM_PATH names it).
readOptions(
  "measure:desk: a step on the observer's desk on a slow network, beside opening the TPS page afresh\n  CHROMIUM_PATH   the browser",
  {},
);

const CONTEST = '/simulasi-gubernur';
const DESA = '3212012008';
/** A form is read for some seconds before the reader goes on. */
const READING_MS = 4_000;

interface Wait {
  readonly numbers: number;
  readonly photo: number;
}

const demo = await startDemoApi({ port: 0, clock: frozenClock(0.97) });
const site = await startMeasuredSite({ contests: embeddedDemoContests(demo.url) });
await fetch(`${site.url}${CONTEST}/${DESA}/periksa`);
const browser = await openChromium();
if (browser === null) throw new Error('there is no Chromium here: CHROMIUM_PATH names one');

const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const desk = await slowPage(context);
const startedAt = performance.now();
await desk.goto(`${site.url}${CONTEST}/${DESA}/periksa`, { waitUntil: 'commit' });
await desk.locator('[data-tps]').waitFor();
const opened = performance.now() - startedAt;
await desk.waitForTimeout(READING_MS);

const steps: Wait[] = [];
const pages: Wait[] = [];
const total = await desk.locator('.desk-list-item').count();
for (let at = 1; at < total; at += 1) {
  const step = await stepOn(desk);
  await desk.waitForTimeout(READING_MS);
  if (step === null) continue;
  steps.push(step.wait);
  const fresh = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await fetch(`${site.url}${CONTEST}/${step.tps}`);
  pages.push(await openAfresh(await slowPage(fresh), step.tps));
  await fresh.close();
}
const deskNumbers = Math.round(median(steps.map(({ numbers }) => numbers)));
const deskPhoto = Math.round(median(steps.map(({ photo }) => photo)));
const pageNumbers = Math.round(median(pages.map(({ numbers }) => numbers)));
const pagePhoto = Math.round(median(pages.map(({ photo }) => photo)));
console.table({
  'next TPS on the desk, ms': { numbers: deskNumbers, photo: deskPhoto },
  'its page afresh, ms': { numbers: pageNumbers, photo: pagePhoto },
  'desk : page': { numbers: ratio(deskNumbers, pageNumbers), photo: ratio(deskPhoto, pagePhoto) },
});
console.log(`${steps.length} steps on slow4g; the desk itself stands after ${Math.round(opened)} ms`);
await browser.close();
await site.stop();
await demo.close();

async function slowPage(owner: BrowserContext): Promise<Page> {
  const page = await owner.newPage();
  await slowDown(owner, page, NETWORKS.slow4g);
  return page;
}

/** One step by keyboard; null where the next TPS has no form yet. */
async function stepOn(page: Page): Promise<{ readonly tps: string; readonly wait: Wait } | null> {
  const before = await tpsOf(page);
  const next = page.locator('.desk-panel .grid button').last();
  await next.focus();
  const at = performance.now();
  await next.press('Enter');
  await page.waitForFunction(
    (old) => document.querySelector('[data-tps]')?.getAttribute('data-tps') !== old,
    before,
  );
  await page.waitForFunction(() => document.querySelector('.desk-row, .desk-panel .text-caution') !== null);
  const numbers = performance.now() - at;
  if ((await page.locator('.desk-row').count()) === 0) return null;
  const tps = await tpsOf(page);
  await photoOf(page, '.desk-form img', tps);
  return { tps, wait: { numbers, photo: performance.now() - at } };
}

async function openAfresh(page: Page, tps: string): Promise<Wait> {
  const at = performance.now();
  await page.goto(`${site.url}${CONTEST}/${tps}`, { waitUntil: 'commit' });
  await page.locator('[data-votes]').first().waitFor();
  const numbers = performance.now() - at;
  await photoOf(page, '#formulir img', tps);
  return { numbers, photo: performance.now() - at };
}

async function tpsOf(page: Page): Promise<string> {
  return (await page.locator('[data-tps]').getAttribute('data-tps')) ?? '';
}

/** Waits for any photo of the TPS's form to be there whole. */
async function photoOf(page: Page, selector: string, tps: string): Promise<void> {
  await page.waitForFunction(
    ([images, code]) =>
      [...document.querySelectorAll<HTMLImageElement>(images ?? '')].some(
        (image) => image.src.includes(code ?? '') && image.complete && image.naturalWidth > 0,
      ),
    [selector, tps],
  );
}

function ratio(value: number, bound: number): number {
  return Math.round((value / bound) * 100) / 100;
}
