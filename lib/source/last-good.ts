import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { heldBytes } from '../cache/held-bytes.ts';
import { MEMORY_BOUNDS } from '../cache/memory-bounds.ts';
import { processState } from '../cache/process-state.ts';
import { sourceStore } from '../cache/shared/this-store.ts';
import { writeWholeFile } from '../cache/whole-file.ts';
import type { Aggregate, AggregateRow } from '../domain/aggregate.ts';
import { isEarlier, toldOf } from '../domain/answer-order.ts';
import type { Contest } from '../domain/contest.ts';
import { jsonOrNull } from '../domain/json.ts';
import type { LastGood } from '../domain/last-good.ts';
import type { Provenance, Published } from '../domain/provenance.ts';
import { levelOf, parentOf, type RegionCode } from '../domain/region-code.ts';
import { votesOf } from '../domain/vote-table.ts';
import { log } from '../observe/log.ts';
import { CandidateIdSchema, CountSchema, RegionCodeSchema } from '../schemas/values.ts';
import { settings } from '../settings.ts';
import { KeptProgress, KeptProvenance } from './kept-shapes.ts';
import { sourceIdOf } from './source-id.ts';

/** What was counted in a document before it was withheld: its total, and every row of its table. */
interface Remembered {
  readonly total: LastGood | null;
  readonly rows: ReadonlyMap<RegionCode, LastGood>;
}

const NOTHING: Remembered = { total: null, rows: new Map() };

/** More rows than any table above the desa has; what a page of a TPS falls back on is its form. */
const MOST_ROWS = 200;

const memory = processState('lastGood', () => ({
  byPath: new LRUCache<string, Remembered>({
    maxSize: MEMORY_BOUNDS.lastGood,
    sizeCalculation: heldBytes,
  }),
  /** The source's time of the document that lies on disk. */
  written: new LRUCache<string, string>({ max: 10_000 }),
}));

/**
 * Remembers counted totals, of a region and of the rows of its table, in memory and on disk, so that they can be shown with
 * their time when the source later withholds its votes (RECAP_API, "Zeroing"). There is one file per source and region,
 * and one text in the shared store.
 */
export async function rememberGoodAnswer(
  contest: Contest,
  answer: Extract<Published<Aggregate>, { kind: 'published' }>,
): Promise<void> {
  const { region, tally, progress, rows } = answer.value;
  const { provenance } = answer;
  const counted = rows
    .slice(0, MOST_ROWS)
    .filter((row) => row.tally.kind === 'counted' && levelOf(row.code) !== 'tps');
  if (tally.kind !== 'counted' && counted.length === 0) return;
  const path = pathOf(contest, region);
  const before = memory.byPath.get(path) ?? (await remembered(contest, region));
  const now = counted.flatMap((row): readonly [RegionCode, LastGood][] => {
    const good = goodOf(before.rows.get(row.code) ?? null, row, provenance);
    return good === null ? [] : [[row.code, good]];
  });
  const after = {
    total: goodOf(before.total, { tally, progress }, provenance),
    rows: bounded(new Map([...now, ...withoutRows(before.rows, now)])),
  };
  memory.byPath.set(path, after);
  const { sourceTime } = provenance;
  if (sourceTime !== null && memory.written.get(path) === sourceTime) return;
  if (sourceTime !== null) memory.written.set(path, sourceTime);
  const text = textOf(after);
  await sourceStore()?.write(sharedKey(contest, region), text, null);
  await writeIfPossible(path, text);
}

/**
 * The last counted total of a region before it was withheld, from its own document or from its row one tier up, whichever
 * is newer; null where no instance ever received one.
 */
export async function recallGoodAnswer(contest: Contest, region: RegionCode): Promise<LastGood | null> {
  const parent = parentOf(region);
  const [own, above] = await Promise.all([
    remembered(contest, region),
    parent === null ? NOTHING : remembered(contest, parent),
  ]);
  return newer(own.total, above.rows.get(region) ?? null);
}

function withoutRows(
  rows: Remembered['rows'],
  those: readonly (readonly [RegionCode, LastGood])[],
): readonly (readonly [RegionCode, LastGood])[] {
  const codes = new Set(those.map(([code]) => code));
  return [...rows].filter(([code]) => !codes.has(code));
}

/** Never more than a file is read with again: the first ones stay. */
function bounded(rows: Remembered['rows']): Remembered['rows'] {
  return rows.size <= MOST_ROWS ? rows : new Map([...rows].slice(0, MOST_ROWS));
}

/** An answer that leaves out what was known is none to fall back on. */
function goodOf(
  before: LastGood | null,
  { tally, progress }: Pick<AggregateRow, 'tally' | 'progress'>,
  provenance: Provenance,
): LastGood | null {
  if (tally.kind !== 'counted') return before;
  const isLess = before?.votes.some(
    ({ option, votes }) => votes !== null && votesOf(tally.votes, option) === null,
  );
  return isLess ? before : { votes: tally.votes, progress, provenance };
}

async function remembered(contest: Contest, region: RegionCode): Promise<Remembered> {
  const path = pathOf(contest, region);
  const own = memory.byPath.get(path) ?? readGood(await readFile(path, 'utf8').catch(() => null));
  const [text] = (await sourceStore()?.read([sharedKey(contest, region)])) ?? [];
  const newest = text == null ? own : merged(own, readGood(text));
  memory.byPath.set(path, newest);
  return newest;
}

function merged(one: Remembered, other: Remembered): Remembered {
  const rows = new Map(one.rows);
  for (const [code, good] of other.rows) rows.set(code, newer(rows.get(code) ?? null, good) ?? good);
  return { total: newer(one.total, other.total), rows: bounded(rows) };
}

/** By the source's time where both say it: clocks of instances differ. */
function newer(one: LastGood | null, other: LastGood | null): LastGood | null {
  if (one === null || other === null) return one ?? other;
  return isEarlier(toldOf(one.provenance), toldOf(other.provenance)) ? other : one;
}

function sharedKey(contest: Contest, region: RegionCode): string {
  return `last-good:${sourceIdOf(contest)}/${region}`;
}

const Votes = z.array(z.object({ option: CandidateIdSchema, votes: CountSchema.nullable() }));

const Good = z.object({ votes: Votes, progress: KeptProgress, provenance: KeptProvenance });

// The site's own file, yet read like anything from outside: a half-written or hand-edited one is no answer. A version
// before rows were kept wrote a total alone.
const LastGoodFile = z.union([
  z.object({
    total: Good.nullable(),
    sources: z.array(KeptProvenance).max(MOST_ROWS),
    rows: z
      .array(
        z.object({
          code: RegionCodeSchema,
          votes: Votes,
          progress: KeptProgress,
          source: z.int().min(0),
        }),
      )
      .max(MOST_ROWS),
  }),
  Good.transform((total) => ({ total, sources: [], rows: [] })),
]);

function readGood(text: string | null): Remembered {
  const parsed = LastGoodFile.safeParse(jsonOrNull(text));
  if (!parsed.success) return NOTHING;
  const { total, sources, rows } = parsed.data;
  const good = rows.flatMap(({ code, source, ...row }): readonly [RegionCode, LastGood][] => {
    const provenance = sources[source];
    return provenance === undefined ? [] : [[code, { ...row, provenance }]];
  });
  return { total, rows: new Map(good) };
}

/** Most rows come from one document: it is named once. */
function textOf({ total, rows }: Remembered): string {
  const sources = [...new Map([...rows.values()].map(({ provenance }) => [keyOf(provenance), provenance]))];
  const places = new Map(sources.map(([key], place) => [key, place]));
  return JSON.stringify({
    total,
    sources: sources.map(([, provenance]) => provenance),
    rows: [...rows].map(([code, { votes, progress, provenance }]) => ({
      code,
      votes,
      progress,
      source: places.get(keyOf(provenance)) ?? 0,
    })),
  });
}

function keyOf({ url, sourceTime, fetchedAt }: Provenance): string {
  return JSON.stringify([url, sourceTime, fetchedAt]);
}

function pathOf(contest: Contest, region: RegionCode): string {
  return join(settings().cacheDir, 'last-good', sourceIdOf(contest), region.slice(0, 2), `${region}.json`);
}

/** A full or read-only disk costs only the memory of it. */
async function writeIfPossible(path: string, text: string): Promise<void> {
  try {
    await writeWholeFile(path, text);
  } catch (failure) {
    log.failure('last good answer not written', failure);
  }
}
