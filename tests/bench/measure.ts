import { gzipSync } from 'node:zlib';
import { frozenClock } from '#lib/demo/clock.ts';
import { startDemoApi } from '#lib/demo/server.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { readOptions } from '../../scripts/command-line.ts';
import { startMeasuredSite } from './measure/measured-site.ts';
import { medianMillis } from './measure/median.ts';
import { startStaticServer } from './measure/static-server.ts';

// npm run measure: sizes and render times of the built site on the simulated election, each time beside a bare static
// server that sends the same bytes in the same run. It reports; it decides nothing.
readOptions(
  'measure: sizes and render times of the built site on the simulated election, beside a bare static server',
  {},
);

const PAGES = {
  home: '/',
  nation: '/simulasi-gubernur',
  provinsi: '/simulasi-gubernur/32',
  'kabkota (31 rows)': '/simulasi-bupati-walikota/3212',
  'map of a provinsi': '/simulasi-gubernur/32/peta',
  'charts of a provinsi': '/simulasi-gubernur/32/grafik',
  desa: '/simulasi-bupati-walikota/3212012008',
  tps: '/simulasi-bupati-walikota/3212012008001',
} as const;
const WARM_RUNS = 40;

const before = process.memoryUsage().rss;
const startedAt = performance.now();
const demo = await startDemoApi({ port: 0, clock: frozenClock(0.6) });
const demoMillis = performance.now() - startedAt;
await fetch(`${demo.url}/pilkada/hhcw/pkwkp.json`);
const demoMegabytes = (process.memoryUsage().rss - before) / 1e6;

const site = await startMeasuredSite({ contests: embeddedDemoContests(demo.url) });
const rows: Record<string, Record<string, string | number>> = {};
for (const [name, path] of Object.entries(PAGES)) {
  const coldAt = performance.now();
  const html = await (await fetch(site.url + path)).text();
  const cold = performance.now() - coldAt;
  const plain = await startStaticServer(html);
  const bound = await medianMillis(WARM_RUNS, () => fetch(plain.url).then((response) => response.text()));
  const warm = await medianMillis(WARM_RUNS, () =>
    fetch(site.url + path).then((response) => response.text()),
  );
  await plain.close();
  rows[name] = {
    'cold ms': round(cold),
    'warm ms': round(warm),
    'static ms': round(bound),
    'warm : static': round(warm / bound),
    'cold : static': round(cold / bound),
    'HTML KB gzip': round(gzipSync(html).length / 1024),
  };
}
console.table(rows);
console.log(
  `demo: ready in ${Math.round(demoMillis)} ms, ${Math.round(demoMegabytes)} MB, ${demo.tpsCount} TPS`,
);
console.log(`site: ${site.megabytes()} MB resident after these pages`);
await site.stop();
await demo.close();

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
