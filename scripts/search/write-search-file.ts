import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeWholeFile } from '../../lib/cache/whole-file.ts';
import type { Region } from '../../lib/domain/region.ts';
import { treeFileName, writeTreeFile } from '../../lib/search/tree-file.ts';

/** Writes the search file of a contest, whole or not at all. Gives its size in bytes. */
export async function writeSearchFile(
  folder: string,
  slug: string,
  regions: readonly Region[],
): Promise<number> {
  const path = join(folder, treeFileName(slug));
  const zipped = gzipSync(writeTreeFile(regions), { level: 9 });
  await writeWholeFile(path, zipped);
  return zipped.length;
}
