import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from '../settings.ts';
import { DRAFT } from './whole-file.ts';

/**
 * Removes the drafts of writes that a process before this one began and did not end, from every folder that this site or
 * its commands write to. Never those of now: another instance may be writing. What cannot be removed stays.
 */
export async function removeLeftoverDrafts(): Promise<void> {
  const { cacheDir, boundariesDir, searchDir } = settings();
  await removeDrafts(cacheDir, true);
  // Below lie the files of packs, which are many and are written in a folder of their own.
  await removeDrafts(boundariesDir, false);
  await removeDrafts(searchDir, false);
}

async function removeDrafts(folder: string, recursive: boolean): Promise<void> {
  const names = await readdir(folder, { recursive }).catch(() => []);
  for (const name of names.filter((candidate) => candidate.endsWith(DRAFT))) {
    const path = join(folder, name);
    const writtenAt = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    if (writtenAt < performance.timeOrigin) await rm(path, { force: true }).catch(() => undefined);
  }
}
