import type { Dirent } from 'node:fs';
import { mkdir, readdir, rm, rmdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from '../settings.ts';
import { sourceIdOf, sumsIdOf } from './source-id.ts';

/**
 * What no site has used for so long is removed: sums, last good totals and changes of contests that are in the settings no
 * more. Long enough to take a contest out for a few days, or to go back to an earlier settings file.
 */
const UNUSED_MS = 7 * 24 * 3_600_000;

/** How often a running site says of its folders that it uses them, though it may write nothing there. */
const SAY_EVERY_MS = 12 * 3_600_000;

const ID = /^[0-9a-f]{16}$/;
/** Files of the site: a region's, or the draft of one. */
const OWN_FILE = /^[0-9A-Z]{1,13}\.json(?:\.[0-9a-f-]{36}\.draft)?$/;
const CHANGES_FILE = /^([0-9a-f]{16})-[0-9A-Z]{1,13}\.json$/;

/** Says which folders are in use, now and until the process ends, and removes what has been in no site's for a week. */
export async function keepFoldersInUse(): Promise<void> {
  setInterval(() => void sayInUse(), SAY_EVERY_MS).unref();
  await sayInUse();
  await removeUnused();
}

/** A folder's time is when it was last used; another site that shares the disk goes by it. */
async function sayInUse(): Promise<void> {
  const now = new Date();
  for (const folder of foldersInUse()) {
    const path = join(settings().cacheDir, folder);
    await mkdir(path, { recursive: true })
      .then(() => utimes(path, now, now))
      // A disk that is full or read-only: then nothing is removed there either.
      .catch(() => undefined);
  }
}

function foldersInUse(): readonly string[] {
  return settings().contests.flatMap((contest) => [
    join('last-good', sourceIdOf(contest)),
    join('digests', sumsIdOf(contest)),
  ]);
}

/** Only what is recognisably the site's own goes, file by file: a folder in which anything else lies stays. */
export async function removeUnused(): Promise<void> {
  const { cacheDir } = settings();
  const inUse = new Set(foldersInUse().map((folder) => join(cacheDir, folder)));
  const usedSources = new Set(settings().contests.map(sourceIdOf));
  for (const kind of ['last-good', 'digests']) {
    for (const entry of await entriesOf(join(cacheDir, kind))) {
      const path = join(cacheDir, kind, entry.name);
      const isOurs = entry.isDirectory() && ID.test(entry.name);
      if (!isOurs || inUse.has(path)) continue;
      if (await isUnused(path)) await removeOwn(path);
      else if (kind === 'last-good') usedSources.add(entry.name);
    }
  }
  await removeChanges(join(cacheDir, 'changes'), usedSources);
}

async function removeChanges(folder: string, usedSources: ReadonlySet<string>): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const [, source] = CHANGES_FILE.exec(entry.name) ?? [];
    if (!entry.isFile() || source === undefined || usedSources.has(source)) continue;
    const path = join(folder, entry.name);
    if (await isOld(path)) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** A folder counts as used when it, or one in it, was written or said to be in use lately. */
async function isUnused(folder: string): Promise<boolean> {
  if (!(await isOld(folder))) return false;
  for (const entry of await entriesOf(folder)) {
    if (entry.isDirectory() && !(await isOld(join(folder, entry.name)))) return false;
  }
  return true;
}

async function isOld(path: string): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs >= UNUSED_MS,
    () => false,
  );
}

async function removeOwn(folder: string, isTop = true): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && isTop) await removeOwn(path, false);
    else if (entry.isFile() && OWN_FILE.test(entry.name))
      await rm(path, { force: true }).catch(() => undefined);
  }
  // Fails where somebody else's file is left.
  await rmdir(folder).catch(() => undefined);
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}
