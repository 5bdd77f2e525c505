import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { frozenClock } from '#lib/demo/clock.ts';
import { startDemoApi } from '#lib/demo/server.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';
import { readOptions } from '../../scripts/command-line.ts';
import { type LoadKind, loadAll, type Measured } from './load/load-all.ts';
import { demoPaths } from './load/paths.ts';
import { hasWrk } from './load/wrk.ts';

// npm run load: how many pages a second nginx and the site send, and how long the slowest hundredth waits, beside the same
// nginx sending the same bytes as files, in the same run. It reports; it decides nothing.
const USAGE = `load: nginx and the built site under load, beside static files
  --seconds 5          of each measurement
  --rounds 3           measurements of each kind; the median counts
  --connections 10,100
  --instances 1,2
  --pace 1000          questions a second of the paced measurements
  --cold-every 100     one question of so many is for a page that nobody asked for before`;

const values = readOptions(USAGE, {
  seconds: { type: 'string', default: '5' },
  rounds: { type: 'string', default: '3' },
  connections: { type: 'string', default: '10,100' },
  instances: { type: 'string', default: '1,2' },
  pace: { type: 'string', default: '1000' },
  'cold-every': { type: 'string', default: '100' },
});
const missing = whatIsMissing();
if (missing !== null) {
  console.log(missing);
  process.exit(1);
}

const demo = await startDemoApi({ port: 0, clock: frozenClock(0.6) });
const folder = await makeTempDir('load');
const contests = embeddedDemoContests(demo.url);
const rows: Record<string, string | number>[] = [];
console.log(`${cpus().length} cores, shared by wrk, nginx, the instances and the simulated recap API`);
for (const instances of numbers(values.instances)) {
  const measured = await loadAll({
    contests,
    instances,
    connections: numbers(values.connections),
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
    coldEvery: Number(values['cold-every']),
    pace: Number(values.pace),
    paths: await demoPaths(contests[0].slug, instances),
    folder: folder.path,
  });
  rows.push(...measured.map((one) => rowOf(one, measured)));
}
console.table(rows);
await folder.remove();
await demo.close();

function rowOf(one: Measured, all: readonly Measured[]): Record<string, string | number> {
  const isPaced = one.kind === 'pacedStatic' || one.kind === 'pacedCold';
  const boundKind = isPaced ? 'pacedStatic' : 'static';
  const bound = all.find(({ kind, connections }) => kind === boundKind && connections === one.connections);
  const oneIn = `1 in ${values['cold-every']} new`;
  const names: Readonly<Record<LoadKind, string>> = {
    static: 'static files',
    warm: 'site, every page known',
    cold: `site, ${oneIn}`,
    pacedStatic: `static files at ${values.pace}/s`,
    pacedCold: `site at ${values.pace}/s, ${oneIn}`,
  };
  const isCold = one.kind === 'cold' || one.kind === 'pacedCold';
  return {
    what: names[one.kind],
    instances: one.instances,
    connections: one.connections,
    'pages/s': Math.round(one.perSecond),
    ': static': round(one.perSecond / (bound?.perSecond ?? Number.NaN)),
    'p50 ms': round(one.p50Millis),
    'p99 ms': round(one.p99Millis),
    'worst ms': round(one.worstMillis),
    'nginx µs/page': round(one.nginxMicros),
    'new pages/s': isCold ? round(one.perSecond / Number(values['cold-every'])) : '',
    failed: one.failed,
  };
}

function whatIsMissing(): string | null {
  if (!existsSync('.next/BUILD_ID')) return 'There is no build yet: run "npm run build" first.';
  if (!hasWrk()) return 'wrk makes the load: apt-get install wrk nginx';
  return null;
}

function numbers(text: string): readonly number[] {
  return text.split(',').map(Number);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
