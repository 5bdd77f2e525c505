import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frozenClock } from '#lib/demo/clock.ts';
import { startDemoApi } from '#lib/demo/server.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { readOptions } from '../../scripts/command-line.ts';
import { startMeasuredSite } from './measure/measured-site.ts';
import { profiled, WATCHABLE } from './page/debugger.ts';
import { KINDS, type Kind, newPaths } from './page/new-paths.ts';
import { millisByPlace } from './page/places.ts';
import { processMillis } from './page/process-millis.ts';
import { yardstickMillis } from './page/yardstick.ts';

// npm run measure:page: what a page costs that nobody has asked for, in processor time, and where it goes. Beside it stands
// what the same machine takes, in the same run, to render a plain page with React. It reports; it decides nothing.
const USAGE = `measure:page: processor time of a new page of the built site on the simulated election, and where it goes
  --pages 240       of each kind
  --kinds tps,desa,kecamatan
  --coding br       how they are compressed: br, gzip or identity
  --save FOLDER     keeps the profiles, which the developer tools of a browser open`;
const values = readOptions(USAGE, {
  pages: { type: 'string', default: '240' },
  kinds: { type: 'string', default: KINDS.join() },
  coding: { type: 'string', default: 'br' },
  save: { type: 'string' },
});
const pages = Number(values.pages);
const kinds = KINDS.filter((kind) => values.kinds.split(',').includes(kind));
/** After so many V8 has compiled what it will. */
const WARM_UP = 300;
/** The yardstick is held on after every so many pages: what else the machine does meets both. */
const ROUND = 40;

const demo = await startDemoApi({ port: 0, clock: frozenClock(0.6) });
const [contest] = embeddedDemoContests(demo.url);
const paths = await newPaths(contest.slug, tpsOf);
const costs: Record<string, Record<string, number>> = {};
const places: Record<string, Record<string, number>> = {};

const site = await startMeasuredSite({ contests: [contest], env: WATCHABLE });
for (const kind of kinds) {
  await ask(await paths(kind, WARM_UP));
  costs[kind] = await costOf(kind);
}
for (const kind of kinds) {
  const asked = await paths(kind, pages);
  const profile = await profiled(site.output, () => ask(asked));
  if (values.save !== undefined)
    writeFileSync(join(values.save, `${kind}.cpuprofile`), JSON.stringify(profile));
  for (const [place, millis] of millisByPlace(profile)) {
    places[place] ??= {};
    places[place][kind] = round(millis / asked.length);
  }
}
console.log('processor time of a new page, ms');
console.table(costs);
console.log('of the main thread, by place, while it is watched (which costs by itself), ms a page');
console.table(
  Object.fromEntries(Object.entries(places).toSorted(([, one], [, other]) => largest(other) - largest(one))),
);
await site.stop();
await demo.close();

/** Page by page, as fast as they come, as one reader does. */
async function ask(asked: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of asked) {
    const answer = await fetch(site.url + path, { headers: { 'accept-encoding': values.coding } });
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    bytes += Number(answer.headers.get('content-length'));
    await answer.arrayBuffer();
  }
  return bytes / asked.length;
}

async function costOf(kind: Kind): Promise<Record<string, number>> {
  const sum = { all: 0, main: 0, yardstick: 0, bytes: 0 };
  const rounds = Math.ceil(pages / ROUND);
  yardstickMillis();
  for (let done = 0; done < rounds; done += 1) {
    const asked = await paths(kind, ROUND);
    const before = processMillis(site.pid);
    sum.bytes += await ask(asked);
    const after = processMillis(site.pid);
    sum.all += after.all - before.all;
    sum.main += after.main - before.main;
    sum.yardstick += yardstickMillis();
  }
  const ofPage = sum.all / rounds / ROUND;
  const yardstick = sum.yardstick / rounds;
  return {
    'all threads': round(ofPage),
    'main thread': round(sum.main / rounds / ROUND),
    'plain React page': round(yardstick),
    ': plain React page': round(ofPage / yardstick),
    'KB sent': round(sum.bytes / rounds / 1_024),
  };
}

async function tpsOf(desa: string): Promise<readonly string[]> {
  const parts = [2, 4, 6, 10].map((length) => desa.slice(0, length)).join('/');
  const rows = await (await fetch(`${demo.url}/wilayah/pilkada/${contest.election}/${parts}.json`)).json();
  return Array.isArray(rows) ? rows.map((row) => String(row.kode)) : [];
}

function largest(row: Readonly<Record<string, number>>): number {
  return Math.max(...Object.values(row));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
