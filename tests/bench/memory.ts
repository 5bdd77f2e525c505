import { existsSync } from 'node:fs';
import { createElectionClock } from '#lib/demo/clock.ts';
import { startDemoApi } from '#lib/demo/server.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { freePort } from '#tests/support/free-port.ts';
import { startSite } from '#tests/support/site.ts';
import { readOptions } from '../../scripts/command-line.ts';
import { memoryOf } from './memory/instance-memory.ts';
import { judgeMemory, type MemoryPoint } from './memory/memory-line.ts';
import { sweep } from './memory/sweep.ts';
import { popularReadings } from './night/reading-list.ts';
import { tpsOfDesa, tpsPaths } from './night/tps-paths.ts';

// npm run measure:memory: one instance of the built site, as it starts by itself, is asked for thousands of distinct pages
// while a simulated count goes on. Prints what it takes, beside the bound. It reports; it decides nothing.
const USAGE = `memory: what an instance takes while it makes thousands of distinct pages of TPS
  --pages 20000     distinct pages, one in ten questions besides for pages that many read
  --bound 512       megabytes that its resident memory must stay below
  --samples 20      how often it is measured on the way
  --minutes 60      how long the simulated count takes
  --over 0          minutes over which the questions are spread; 0 is as fast as they are answered
  --node-options    what an operator says in NODE_OPTIONS
  --heap-snapshot   leave one in the current folder at the end (SIGUSR2 of Node.js)`;

const values = readOptions(USAGE, {
  pages: { type: 'string', default: '20000' },
  bound: { type: 'string', default: '512' },
  samples: { type: 'string', default: '20' },
  minutes: { type: 'string', default: '60' },
  over: { type: 'string', default: '0' },
  'node-options': { type: 'string', default: '' },
  'heap-snapshot': { type: 'boolean', default: false },
});
if (!existsSync('.next/BUILD_ID')) {
  console.log('There is no build yet: run "npm run build" first.');
  process.exit(1);
}

const count = Number(values.pages);
const clock = createElectionClock({
  now: Date.now,
  startedAt: Date.now(),
  minutesForFullCount: Number(values.minutes),
});
const demo = await startDemoApi({ port: 0, clock });
const contests = embeddedDemoContests(demo.url);
const paths = await tpsPaths(
  count,
  contests.map(({ slug }) => slug),
  (desa) => tpsOfDesa(demo.url, desa),
);
const popular = popularReadings(contests, paths[0]?.split('/')[2] ?? '').map(({ path }) => path);
const adminPort = await freePort();
const site = await startSite({
  contests,
  env: {
    SIREKAP_ADMIN: `127.0.0.1:${adminPort}`,
    NODE_OPTIONS: `${values['node-options']}${values['heap-snapshot'] ? ' --heapsnapshot-signal=SIGUSR2' : ''}`,
  },
});
const points: MemoryPoint[] = [];
const startedAt = Date.now();
try {
  const statuses = await sweep(site.url, {
    paths,
    popular,
    paceMs: (Number(values.over) * 60_000) / count,
    every: Math.ceil(count / Number(values.samples)),
    measure: async (pages) => {
      const memory = await memoryOf(site.pid, `http://127.0.0.1:${adminPort}`);
      points.push({ pages, ...memory });
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      console.log(`${pages} pages after ${seconds} s: ${JSON.stringify(memory)}`);
    },
  });
  print(statuses);
  if (values['heap-snapshot']) {
    process.kill(site.pid, 'SIGUSR2');
    await new Promise((resolve) => setTimeout(resolve, 30_000));
  }
} finally {
  await site.stop();
  await demo.close();
}

function print(statuses: ReadonlyMap<number, number>): void {
  const bound = Number(values.bound);
  const { mostMb, riseMb, isFlat, isWithinBound } = judgeMemory(points, bound);
  console.log('\nanswers by status (0: the connection broke):', Object.fromEntries(statuses));
  console.table(points.map((point) => ({ ...point, boundMb: bound })));
  console.log(`most ${mostMb} MB of ${bound}: ${isWithinBound ? 'within the bound' : 'TOO MUCH'}`);
  console.log(`rise in the last half ${riseMb.toFixed(1)} MB: ${isFlat ? 'flat' : 'STILL RISING'}`);
}
