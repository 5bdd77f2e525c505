import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { readOptions } from '../../scripts/command-line.ts';
import { openBrowser } from './budget/browser.ts';
import { startFront } from './budget/front.ts';
import { NETWORKS } from './budget/networks.ts';
import { PROFILE_PAGES, profilePages } from './profile/pages.ts';
import { ablationTable, profileTable } from './profile/tables.ts';
import { targetsOf } from './profile/targets.ts';
import { type Target, tracedInTurn } from './profile/traced-in-turn.ts';

// npm run profile: what a phone's browser does until the first number stands, and after it: parse, style, layout, paint,
// scripts, bytes, out of traces; pages beside the bound in the same run. It reports; it decides nothing.
const USAGE = `profile: where the time goes until the first number, ours beside the bound, from traces of Chromium
  --pages kabupaten,TPS   of ${PROFILE_PAGES.join(', ')}, or paths
  --network slow4g        or rural3g
  --runs 5                of each page; the median counts
  --ablation              also with its scripts, then its stylesheets taken away (needs nginx)`;

const MOST_RUNS = 50;

const values = readOptions(USAGE, {
  pages: { type: 'string', default: 'kabupaten,TPS' },
  network: { type: 'string', default: 'slow4g' },
  runs: { type: 'string', default: '5' },
  ablation: { type: 'boolean', default: false },
});
const pages = profilePages(values.pages.split(','));
const runs = Number(values.runs);
const network = Object.entries(NETWORKS).find(([name]) => name === values.network)?.[1];
if (pages === null) endWith(`--pages: none of ${PROFILE_PAGES.join(', ')}, and no path`);
if (network === undefined) endWith(`--network: one of ${Object.keys(NETWORKS).join(', ')}`);
if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS)
  endWith(`--runs: a whole number from 1 to ${MOST_RUNS}`);
if (!existsSync('.next/BUILD_ID')) endWith('There is no build yet: run "npm run build" first.');

// A browser that ends on a signal leaves whoever waits for it waiting: children go with this process's exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const chromium = await openBrowser();
if (chromium === null) endWith('There is no Chromium here: CHROMIUM_PATH names one.');
const front = await startFront();
try {
  const way = front.hasNginx ? 'site and bound behind nginx' : 'no nginx: site and bound are asked directly';
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `${values.network}, processor ÷${network.cpu}, medians of ${runs}, ${cpus().length} cores, load ${load}, ${way}`,
  );
  const bound: Target = { name: 'the bound', url: front.boundUrl, first: 'votes' };
  const groups = [];
  for (const page of pages) groups.push(await targetsOf(front, page, values.ablation));
  const targets = [bound, ...groups.flatMap(({ live, ablated }) => [live, ...ablated])];
  const profileOf = await tracedInTurn(chromium.browser, targets, network, runs);
  const live = groups.map((group) => profileOf(group.live));
  console.log(`\n${profileTable(profileOf(bound), live)}`);
  if (values.ablation)
    for (const group of groups)
      console.log(
        `\n${group.live.name}\n\n${ablationTable([bound, ...group.ablated, group.live].map(profileOf))}`,
      );
} finally {
  await chromium.browser.close();
  await front.stop();
}

function endWith(words: string): never {
  console.error(`${words}\n\n${USAGE}`);
  process.exit(2);
}
