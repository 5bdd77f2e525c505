import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { processState } from '#lib/cache/process-state.ts';
import type { Contest } from '#lib/domain/contest.ts';
import type { Region } from '#lib/domain/region.ts';
import { log } from '#lib/observe/log.ts';
import { buildPlaceIndex, MOST_TREES, type PlaceIndex } from '#lib/search/place-index.ts';
import { readTreeFile, treeFileName } from '#lib/search/tree-file.ts';
import { settings } from '#lib/settings.ts';
import { widestRegions } from './search-lists.ts';

/** The names of all contests' regions, and which contests have a search file, so names down to desa. */
export interface SearchIndex {
  readonly places: PlaceIndex;
  readonly deep: ReadonlySet<string>;
}

interface Held {
  readonly index: SearchIndex;
  /** Which files it was made of. */
  readonly files: string;
  readonly at: number;
}

const state = processState(
  'searchIndex',
  (): { held: Held | null; looking: Promise<SearchIndex> | null; lookedAt: number } => ({
    held: null,
    looking: null,
    lookedAt: 0,
  }),
);

// A file that the operator has just written is seen this soon.
const LOOK_EVERY_MS = 30_000;
// Lists of the source stand in for files that are missing; a source that failed is asked again after so long.
const LISTS_MS = 60_000;

const unzip = promisify(gunzip);

/** The index of this process: made when it is first asked for, and again when the files are others. */
export async function getSearchIndex(): Promise<SearchIndex> {
  if (state.held !== null && performance.now() - state.lookedAt < LOOK_EVERY_MS) return state.held.index;
  state.looking ??= lookAgain().finally(() => {
    state.looking = null;
  });
  return state.looking;
}

async function lookAgain(): Promise<SearchIndex> {
  const now = performance.now();
  const files = await stateOfFiles();
  const { held } = state;
  state.lookedAt = now;
  if (held !== null && held.files === files && (isWhole(held.index) || now - held.at < LISTS_MS))
    return held.index;
  const index = await makeIndex();
  state.held = { index, files, at: now };
  return index;
}

function isWhole({ deep }: SearchIndex): boolean {
  return searched().every(({ slug }) => deep.has(slug));
}

/** Contests that one index can tell apart; more were never seen. */
function searched(): readonly Contest[] {
  return settings().contests.slice(0, MOST_TREES);
}

async function makeIndex(): Promise<SearchIndex> {
  const deep = new Set<string>();
  const trees: { readonly name: string; readonly regions: readonly Region[] }[] = [];
  const known = new Map<string, readonly Region[]>();
  for (const contest of searched()) {
    const read = await regionsOfFile(contest.slug, known);
    if (read !== null) deep.add(contest.slug);
    trees.push({ name: contest.slug, regions: read ?? (await widestRegions(contest)) });
  }
  return { places: await buildPlaceIndex(trees, () => breathe()), deep };
}

function pathOf(slug: string): string {
  return join(/*turbopackIgnore: true*/ settings().searchDir, treeFileName(slug));
}

/**
 * Null where the operator has written no file; a damaged one is told, and counts as none. What another contest's file
 * of the same content gave is given again.
 */
async function regionsOfFile(
  slug: string,
  known: Map<string, readonly Region[]>,
): Promise<readonly Region[] | null> {
  const path = pathOf(slug);
  const zipped = await readFile(/*turbopackIgnore: true*/ path).catch(() => null);
  if (zipped === null) return null;
  const digest = createHash('sha256').update(zipped).digest('base64');
  const same = known.get(digest);
  if (same !== undefined) return same;
  const text = await unzip(zipped).then(
    (bytes) => bytes.toString('utf8'),
    () => '',
  );
  const read = readTreeFile(text);
  if (read.ok) {
    known.set(digest, read.value);
    return read.value;
  }
  log.warn('search file cannot be used, run "npm run search:index" again', { path, reason: read.error });
  return null;
}

async function stateOfFiles(): Promise<string> {
  const states = searched().map(({ slug }) =>
    stat(/*turbopackIgnore: true*/ pathOf(slug)).then(
      ({ mtimeMs, size }) => `${mtimeMs}/${size}`,
      () => 'none',
    ),
  );
  return (await Promise.all(states)).join();
}
