import { gzipSync } from 'node:zlib';
import type { Region } from '#lib/domain/region.ts';
import { findCodes, positionsAbove } from '#lib/search/find-codes.ts';
import { findPlaces } from '#lib/search/find-places.ts';
import { buildPlaceIndex, type PlaceIndex } from '#lib/search/place-index.ts';
import { readQuery } from '#lib/search/read-query.ts';
import { writeTreeFile } from '#lib/search/tree-file.ts';
import { readOptions } from '../../scripts/command-line.ts';
import { demoRegions } from '../../scripts/search/demo-search.ts';
import { NATIONAL_QUERIES } from '../../scripts/search/national-queries.ts';
import { regionsOfTable } from '../../scripts/search/region-table.ts';

// npm run measure:search: time, memory and hits of the search on a country, and what typing costs a phone.
const USAGE = `measure:search: time, memory and hits of the search on a country, and what typing costs a phone
  --from FILE   a table, .tsv or .tsv.gz, code and name first; without it, the demo's regions`;
const values = readOptions(USAGE, { from: { type: 'string' } });
const collect = globalThis.gc;
const regions = values.from === undefined ? await demoRegions() : await regionsOfTable(values.from);
const file = gzipSync(writeTreeFile(regions), { level: 9 });

const before = memory();
const begun = processorMillis();
const index = await buildPlaceIndex([{ name: 'all', regions }]);
console.log(
  `regions            ${index.codes.length}, ${index.names.length} names, ${index.vocabulary.words.length} words`,
);
console.log(`search file        ${kilobytes(file.length)} gzip`);
console.log(`build              ${Math.round(processorMillis() - begun)} ms`);
console.log(
  `memory             ${collect === undefined ? 'run node with --expose-gc' : `${((memory() - before) / 1e6).toFixed(1)} MB`}`,
);

const hits = NATIONAL_QUERIES.filter(
  ({ query, near = null, code }) => firstCode(query, near) === code,
).length;
console.log(
  `first hit          ${hits} of ${NATIONAL_QUERIES.length} queries${values.from === undefined ? ' (they are of the real names: --from)' : ''}`,
);

const HOSTILE = [
  'a a a',
  'ba',
  'xxxxxxx yyyyyyy zzzzzzz wwwwwww vvvvvvv uuuuuuu',
  'qwrtpsdf'.repeat(15),
  '3',
  '31',
];
report(
  'table',
  NATIONAL_QUERIES.map(({ query }) => query),
);
report(
  'as typed',
  NATIONAL_QUERIES.flatMap(({ query }) => beginningsOf(query)),
);
report('hostile', HOSTILE);

const bursts = NATIONAL_QUERIES.map(({ query }) => ({
  bytes: beginningsOf(query).reduce((sum, typed) => sum + answerBytes(typed), 0),
  query,
})).sort((a, b) => b.bytes - a.bytes);
const middle = bursts[Math.floor(bursts.length / 2)];
console.log(
  `answers of a burst ${kilobytes(middle?.bytes ?? 0)} median, ${kilobytes(bursts[0]?.bytes ?? 0)} most (every letter asked, gzip): ${bursts[0]?.query}`,
);

function memory(): number {
  collect?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function firstCode(query: string, near: string | null): string | undefined {
  const [first] = positionsFor(query, near, 1);
  return first === undefined ? undefined : index.codes[first];
}

function positionsFor(query: string, near: string | null, limit: number): readonly number[] {
  const read = readQuery(query);
  if (read.kind === 'problem') return [];
  if (read.kind === 'words') return findPlaces(index, read, { trees: -1, near, limit }).positions;
  const { exact, beginning } = findCodes(index, read.code, -1, limit);
  return exact === null ? beginning : [exact];
}

/** Time of the processor, so that whatever else runs on the machine does not count. */
function processorMillis(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function report(name: string, queries: readonly string[]): void {
  const times = queries
    .map((query) => {
      const start = processorMillis();
      positionsFor(query, null, 8);
      return processorMillis() - start;
    })
    .sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  console.log(
    `time ${name.padEnd(13)} p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms (${queries.length})`,
  );
}

/** What a browser may ask while the query is typed: from two letters on. */
function beginningsOf(query: string): readonly string[] {
  return Array.from({ length: Math.max(0, query.length - 1) }, (_, at) => query.slice(0, at + 2));
}

function answerBytes(query: string): number {
  const places = positionsFor(query, null, 8).map((position) => ({
    code: index.codes[position],
    names: [...positionsAbove(index, position), position].map((at) => nameAt(index, at)),
    contest: 0,
  }));
  const contests = [{ slug: 'gubernur-2024', shortTitle: 'Gubernur 2024', simulated: false }];
  return gzipSync(JSON.stringify({ places, total: places.length, contests })).length;
}

function nameAt({ names, nameOf }: PlaceIndex, position: number): Region['name'] {
  return names[nameOf[position] ?? -1] ?? null;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
