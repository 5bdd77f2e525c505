import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Region } from '../../lib/domain/region.ts';
import { treeFileName, writeTreeFile } from '../../lib/search/tree-file.ts';

/** Writes the search file of a contest, whole or not at all. Gives its size in bytes. */
export async function writeSearchFile(
  folder: string,
  slug: string,
  regions: readonly Region[],
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, treeFileName(slug));
  const zipped = gzipSync(writeTreeFile(regions), { level: 9 });
  const draft = `${path}.${randomUUID()}.draft`;
  await writeFile(draft, zipped);
  await rename(draft, path);
  return zipped.length;
}
