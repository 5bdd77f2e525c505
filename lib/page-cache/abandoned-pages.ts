import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from '../settings.ts';
import { nameOfPages } from './name-of-pages.ts';

/** A folder of pages in which nothing was written for so long belongs to no running site. */
const ABANDONED_MS = 2 * 24 * 3_600_000;

/**
 * Removes the pages of earlier builds and settings, each of which may hold 2 GB. Never those of this start, nor of
 * another that may still be running from the same cache folder. A folder that cannot be removed stays.
 */
export async function removeAbandonedPages(): Promise<void> {
  const folder = join(settings().cacheDir, 'pages');
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((candidate) => candidate !== nameOfPages())) {
    const path = join(folder, name);
    const writtenAt = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - writtenAt < ABANDONED_MS) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
