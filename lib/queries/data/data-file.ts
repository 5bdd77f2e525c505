import { setTimeout as pause } from 'node:timers/promises';
import PQueue from 'p-queue';
import { MEMORY_BOUNDS } from '#lib/cache/memory-bounds.ts';
import { processState } from '#lib/cache/process-state.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { childRows, type DataFile, type DataRow, type TpsDataRow, totalRow } from '#lib/domain/data-file.ts';
import { earliest } from '#lib/domain/instant.ts';
import { tierOfRows } from '#lib/domain/overseas.ts';
import type { Region } from '#lib/domain/region.ts';
import { isAbove, levelOf, type RegionLevel } from '#lib/domain/region-code.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import { settings } from '#lib/settings.ts';
import { isOwnShortage, type SirekapError } from '#lib/sirekap/error.ts';
import { FAILURE_MS } from '#lib/source/lifetimes.ts';
import { inBulk } from '#lib/source/source-queue.ts';
import { type Kept, StaleIfErrorCache } from '#lib/source/stale-if-error.ts';
import { loadResultPage, type RegionPage, type TpsPage } from '../region/result-page.ts';
import { type DataVersion, versionOf } from './data-changes.ts';
import { type Gathered, gatherRows } from './data-rows.ts';
import { gatherTps } from './data-tps.ts';
import { MOST_DOCUMENTS, pathTo, type TooManyDocuments } from './data-tree.ts';

/** What an address of data answers. */
export type DataAnswer =
  | {
      readonly kind: 'file';
      readonly file: DataFile;
      readonly version: DataVersion;
      /** Where readers find the site, if its operator says. */
      readonly siteUrl: string | null;
    }
  | { readonly kind: 'notFound' }
  /** The table would take more than `most` documents of the source. */
  | { readonly kind: 'tooLarge'; readonly region: Region; readonly level: RegionLevel; readonly most: number }
  /** Too many tables are asked for, or this site has no processor to spare: this one is not ready yet. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'sourceUnavailable' };

type Rows =
  | ({ readonly kind: 'regions' } & Gathered<DataRow>)
  | ({ readonly kind: 'tps' } & Gathered<TpsDataRow>);

/** How long a table that was gathered from many documents counts as fresh. */
const GATHERED_MS = 120_000;

/** Tables gathered at once; a small one need not wait for a large one to end. */
const TABLES_AT_ONCE = 4;
/** Tables that may wait for that, each for one question's worth of memory. More are told at once to come back. */
const MOST_WAITING = 100;
/** How long an answer waits for its table, which is gathered on behind it: shorter than a proxy waits (20 s). */
const LONGEST_ANSWER_MS = 15_000;
/** Where there are rows of a while ago, an answer waits only so long for new ones. */
const LAST_ROWS_AFTER_MS = 5_000;

const gathered = processState(
  'gatheredData',
  () =>
    new StaleIfErrorCache<Rows, SirekapError | TooManyDocuments>({
      lifetimeOf: () => GATHERED_MS,
      failureMs: FAILURE_MS,
      isOwn: (error) => error.kind !== 'tooManyDocuments' && isOwnShortage(error),
      maxBytes: MEMORY_BOUNDS.tables,
    }),
);

const line = processState('tableLine', () => new PQueue({ concurrency: TABLES_AT_ONCE }));

/**
 * The table of a region or of one TPS, `0` is the nation; with a tier, of every region of that tier in
 * it. Never throws for what the source does, nor waits for long: what is still being gathered then is busy, and goes on.
 */
export function getDataFile(slug: string, codeText: string, level: RegionLevel | null): Promise<DataAnswer> {
  const purpose = level === null ? 'list' : 'file';
  const found = inBulk(purpose, () => findDataFile(slug, codeText, level));
  return inTime<DataAnswer>(found, LONGEST_ANSWER_MS, { kind: 'busy' });
}

async function findDataFile(slug: string, codeText: string, level: RegionLevel | null): Promise<DataAnswer> {
  const loaded = await loadResultPage(slug, codeText);
  if (!loaded.ok) return withoutNumbers(loaded.error);
  const page = loaded.value;
  const contest = settings().contests.find((candidate) => candidate.slug === slug);
  if (page.kind === 'notFound' || contest === undefined) return { kind: 'notFound' };
  const key = `${slug}/${page.region.code}/${level ?? ''}`;
  if (page.kind === 'tps') return level === null ? answer(key, fileOfTps(page)) : { kind: 'notFound' };
  if (level === null) return answer(key, fileOfRegion(page, ownTable(page)));
  if (!isAbove(levelOf(page.region.code), level)) return { kind: 'notFound' };
  const rows = await gatherInLine(key, () => gather(contest, page, level));
  if (rows === 'busy') return { kind: 'busy' };
  if (rows.ok) return answer(key, fileOfRegion(page, sinceEither(rows.value), level));
  return rows.error.kind === 'tooManyDocuments'
    ? { kind: 'tooLarge', region: page.region, level, most: MOST_DOCUMENTS }
    : withoutNumbers(rows.error);
}

/** Where this process could not listen, the table is its own to finish: nothing is said of the source. */
function withoutNumbers(error: SirekapError): DataAnswer {
  return { kind: isOwnShortage(error) ? 'busy' : 'sourceUnavailable' };
}

/** The rows as they are kept, or gathered when it is their turn; the last ones where that takes too long. */
async function gatherInLine(
  key: string,
  load: () => Promise<Result<Rows, SirekapError | TooManyDocuments>>,
): Promise<Result<Kept<Rows>, SirekapError | TooManyDocuments> | 'busy'> {
  const known = gathered.peek(key);
  const last = known === null ? null : ok({ value: known, failingSince: null });
  if (!gathered.isAtHand(key) && line.size >= MOST_WAITING) return last ?? 'busy';
  const rows = gathered.get(key, () => line.add(load));
  if (last === null) return rows;
  return inTime<Awaited<typeof rows>>(rows, LAST_ROWS_AFTER_MS, last);
}

async function inTime<T>(answer: Promise<T>, millis: number, otherwise: T): Promise<T> {
  const end = new AbortController();
  const tooLate = pause(millis, otherwise, { signal: end.signal, ref: false });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    tooLate.catch(() => {});
    end.abort();
  }
}

function answer(key: string, file: DataFile): DataAnswer {
  return { kind: 'file', file, version: versionOf(key, file), siteUrl: settings().siteUrl };
}

async function gather(
  contest: Contest,
  page: RegionPage,
  level: RegionLevel,
): Promise<Result<Rows, SirekapError | TooManyDocuments>> {
  if (level === 'tps') {
    const tps = await gatherTps(contest, page);
    return tps.ok ? ok({ kind: 'tps', ...tps.value }) : tps;
  }
  const rows = await gatherRows(contest, page, level);
  return rows.ok ? ok({ kind: 'regions', ...rows.value }) : rows;
}

function ownTable(page: RegionPage): Rows {
  return { kind: 'regions', rows: childRows(pathTo(page), page.result), unread: [], failingSince: null };
}

/** Kept rows fail by themselves, or with the pages they were gathered from. */
function sinceEither({ value, failingSince }: Kept<Rows>): Rows {
  return { ...value, failingSince: earliest([failingSince, value.failingSince].flatMap((at) => at ?? [])) };
}

function fileOfRegion(page: RegionPage, rows: Rows, level: RegionLevel | null = null): DataFile {
  const { contest, region, above, result } = page;
  return {
    ...rows,
    contest,
    region,
    above,
    level: level ?? tierOfRows(region.code) ?? 'tps',
    total: totalRow(region, above, result),
    result,
    failingSince: earliest([result.failingSince, rows.failingSince].flatMap((at) => at ?? [])),
  };
}

function fileOfTps({ contest, region, above, result }: TpsPage): DataFile {
  return {
    kind: 'tps',
    contest,
    region,
    above,
    level: 'tps',
    total: null,
    result: null,
    rows: [{ region, above, result }],
    unread: [],
    failingSince: result.failingSince,
  };
}
