import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { processState } from '#lib/cache/process-state.ts';
import type { Contest } from '#lib/domain/contest.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { nameInTreeFile, treeFileName } from '#lib/search/tree-file.ts';
import { settings } from '#lib/settings.ts';

/** A contest's search file as text, some 3 MB for the country; null where there is none that can be read. */
interface Held {
  readonly text: string | null;
  /** Which file it was read from. */
  readonly stamp: string;
  /** On the clock that never jumps. */
  readonly lookedAt: number;
}

const state = processState('searchFileNames', () => new Map<string, Promise<Held>>());

/** As often as the search looks for a new file. */
const LOOK_EVERY_MS = 30_000;
const LARGEST_BYTES = 64 * 1024 * 1024;

const unzip = promisify(gunzip);

/**
 * What a region is called in a search file: the contest's own, else another's of the site. Read from the disk when a name
 * is first missing; the source is asked for nothing.
 */
export async function nameInSearchFiles(contest: Contest, code: RegionCode): Promise<string | null> {
  const { contests } = settings();
  for (const { slug } of [contest, ...contests.filter((other) => other.slug !== contest.slug)]) {
    const { text } = await heldOf(slug);
    const name = text === null ? null : nameInTreeFile(text, code);
    if (name !== null) return name;
  }
  return null;
}

async function heldOf(slug: string): Promise<Held> {
  const path = join(/*turbopackIgnore: true*/ settings().searchDir, treeFileName(slug));
  const known = state.get(path);
  if (known !== undefined && performance.now() - (await known).lookedAt < LOOK_EVERY_MS) return known;
  // Whoever comes meanwhile waits for the same look.
  if (known !== undefined && state.get(path) !== known) return heldOf(slug);
  const look = lookAt(path, known === undefined ? null : await known);
  state.set(path, look);
  return look;
}

async function lookAt(path: string, before: Held | null): Promise<Held> {
  const lookedAt = performance.now();
  const stamp = await stat(/*turbopackIgnore: true*/ path).then(
    ({ mtimeMs, size }) => `${mtimeMs}/${size}`,
    () => '',
  );
  if (before !== null && before.stamp === stamp) return { ...before, lookedAt };
  const text = stamp === '' ? null : await textOf(path);
  return { text, stamp, lookedAt };
}

/** A damaged file is told of by the search. */
async function textOf(path: string): Promise<string | null> {
  try {
    const zipped = await readFile(/*turbopackIgnore: true*/ path);
    return (await unzip(zipped, { maxOutputLength: LARGEST_BYTES })).toString('utf8');
  } catch {
    return null;
  }
}
