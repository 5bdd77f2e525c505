import { existsSync } from 'node:fs';
import { readOptions } from '../../scripts/command-line.ts';
import { openBrowser } from './budget/browser.ts';
import { startFront } from './budget/front.ts';
import { brokenBudgets, type MeasuredPage } from './budget/judge.ts';
import { scoresBesideBound } from './budget/lighthouse.ts';
import { LIGHTHOUSE_PAGES } from './budget/lighthouse-pages.ts';
import { budgetPages } from './budget/pages.ts';
import { quietScripts } from './budget/quiet-scripts.ts';
import { raceAgainstBound } from './budget/race.ts';
import { rowOf } from './budget/report.ts';
import { sizesOf } from './budget/sizes.ts';

// npm run budget: the performance budget, held against the built site on the simulated election. Says which budgets are
// broken, and ends with 1 then.
const USAGE = `budget: the built site against its performance budget, beside a hand-written bound in the same run
  --sizes      only sizes, no browser
  --speed      only the first number, blocking time, and scripts without a press
  --lighthouse only Lighthouse, of every type of page (some ten minutes)
  --quick      one run instead of the median of several
  --only WORDS pages whose name has one of these, between commas`;

const values = readOptions(USAGE, {
  sizes: { type: 'boolean', default: false },
  speed: { type: 'boolean', default: false },
  lighthouse: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
});
if (!existsSync('.next/BUILD_ID')) {
  console.log('There is no build yet: run "npm run build" first.');
  process.exit(1);
}
const isWhole = !(values.sizes || values.speed || values.lighthouse);
const isAsked = {
  sizes: isWhole || values.sizes,
  speed: isWhole || values.speed,
  lighthouse: isWhole || values.lighthouse,
};

// A browser that ends on a signal leaves whoever waits for it waiting: children go with this process's exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const front = await startFront();
const chromium = isAsked.speed || isAsked.lighthouse ? await openBrowser() : null;
if (!front.hasNginx) console.log('No nginx here: the site and the bound are asked directly.');
if (chromium === null && !values.sizes) console.log('No Chromium here: sizes only.');

const pages = (await budgetPages()).filter(isWanted);
const others = isAsked.lighthouse ? LIGHTHOUSE_PAGES.filter(isWanted) : [];
const urlOf = ({ path }: { readonly path: string }): string => front.url + path;
// Once to have each made, so that what follows measures sending and showing it.
for (const page of [...pages, ...others]) await (await fetch(urlOf(page))).text();
const quiet =
  chromium !== null && isAsked.speed ? await quietScripts(chromium.browser, pages.map(urlOf)) : null;

const measured: MeasuredPage[] = [];
for (const page of pages) {
  const url = urlOf(page);
  const sizes = await sizesOf(url);
  note({
    name: page.name,
    htmlBytes: page.htmlBytes,
    sizes: isAsked.sizes || chromium === null ? sizes : null,
    quietScripts: quiet?.get(url) ?? null,
    race:
      chromium !== null && isAsked.speed
        ? await raceAgainstBound(chromium.browser, url, sizes.first, front.boundUrl, values.quick ? 1 : 5)
        : null,
    lighthouse: await lighthouseOf(url, false),
  });
}
for (const page of others) {
  const nothing = { htmlBytes: null, sizes: null, quietScripts: null, race: null };
  const lighthouse = await lighthouseOf(urlOf(page), page.isLeftOutOfSearch === true);
  note({ ...nothing, name: page.name, lighthouse });
}
await chromium?.browser.close();
await front.stop();

console.table(Object.fromEntries(measured.map((page) => [page.name, rowOf(page)])));
const broken = measured.flatMap(brokenBudgets).length;
console.log(broken === 0 ? 'Every budget is kept.' : `${broken} budgets broken.`);
process.exit(broken === 0 ? 0 : 1);

/** Keeps what was measured of a page for the table, and says at once what it breaks: whoever ends this early has seen it. */
function note(page: MeasuredPage): void {
  measured.push(page);
  const words = brokenBudgets(page);
  console.log(`${page.name}: ${words.length === 0 ? 'within its budget' : `${words.length} over budget`}`);
  for (const word of words) console.log(`  ${word}`);
}

function isWanted({ name }: { readonly name: string }): boolean {
  return values.only.split(',').some((word) => name.includes(word));
}

async function lighthouseOf(url: string, isLeftOutOfSearch: boolean): Promise<MeasuredPage['lighthouse']> {
  if (chromium === null || !isAsked.lighthouse) return null;
  const runs = values.quick ? 1 : 3;
  return scoresBesideBound(url, front.boundUrl, chromium.debuggingPort, runs, isLeftOutOfSearch);
}
