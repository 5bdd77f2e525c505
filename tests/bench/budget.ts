import { existsSync } from 'node:fs';
import { readOptions } from '../../scripts/command-line.ts';
import { openBrowser } from './budget/browser.ts';
import { startFront } from './budget/front.ts';
import { brokenBudgets, type MeasuredPage } from './budget/judge.ts';
import { scoresOf } from './budget/lighthouse.ts';
import { NETWORKS } from './budget/networks.ts';
import { budgetPages } from './budget/pages.ts';
import { raceAgainstBound } from './budget/race.ts';
import { rowOf } from './budget/report.ts';
import { sizesOf } from './budget/sizes.ts';
import { visit } from './budget/visit.ts';

// npm run budget: the performance budget, held against the built site on the simulated election. Says which budgets are
// broken, and ends with 1 then.
const USAGE = `budget: the built site against its performance budget
  --sizes      only sizes, no browser
  --quick      one run instead of the median of five
  --only WORD  pages whose name has it`;

const values = readOptions(USAGE, {
  sizes: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
});
if (!existsSync('.next/BUILD_ID')) {
  console.log('There is no build yet: run "npm run build" first.');
  process.exit(1);
}

const front = await startFront();
const chromium = values.sizes ? null : await openBrowser();
if (!front.hasNginx) console.log('No nginx here: the site and the bound are asked directly.');
if (chromium === null && !values.sizes) console.log('No Chromium here: sizes only.');
const measured: MeasuredPage[] = [];
for (const { name, path, htmlBytes } of await budgetPages()) {
  if (!name.includes(values.only)) continue;
  const url = front.url + path;
  // Once to have it made, so that what follows measures sending and showing it.
  await (await fetch(url)).text();
  const sizes = await sizesOf(url);
  const page = { name, htmlBytes, sizes, visit: null, scores: null, toBound: {} };
  if (chromium === null) {
    measured.push(page);
    continue;
  }
  const { browser, debuggingPort } = chromium;
  measured.push({
    ...page,
    visit: await visit(browser, url, sizes.first, NETWORKS.slow4g, 'end'),
    toBound: await raceAgainstBound(browser, url, sizes.first, front.boundUrl, values.quick ? 1 : 5),
    scores: await scoresOf(url, debuggingPort),
  });
  console.log(`measured: ${name}`);
}
await chromium?.browser.close();
await front.stop();

console.table(Object.fromEntries(measured.map((page) => [page.name, rowOf(page)])));
const broken = measured.flatMap(brokenBudgets);
for (const words of broken) console.log(`over budget: ${words}`);
console.log(broken.length === 0 ? 'Every budget is kept.' : `${broken.length} budgets broken.`);
process.exit(broken.length === 0 ? 0 : 1);
