import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MapCredit } from '../../lib/domain/map-outline.ts';
import { sourceFiles } from '../../lib/geo/build/read-sources.ts';
import { UPSTREAM_CREDIT } from './upstream.ts';

/** Said beside every map whose operator did not say where its boundaries come from. */
const UNNAMED: MapCredit = { name: 'sumber batas tidak disebutkan', url: '', licence: 'tidak diketahui' };

export interface CreditOptions {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
}

/**
 * Whom to credit: as the operator says; else the one repository that can be told by its files' names or by the README in
 * the folder; else nobody by name, which is then said beside every map.
 */
export async function creditOf(paths: readonly string[], options: CreditOptions): Promise<MapCredit> {
  const known = (await Promise.all(paths.map(isOfUpstream))).every(Boolean) ? UPSTREAM_CREDIT : UNNAMED;
  if (options.name === undefined) return known;
  return { name: options.name, url: options.url ?? '', licence: options.licence ?? UNNAMED.licence };
}

async function isOfUpstream(path: string): Promise<boolean> {
  const readme = await readFile(join(path, 'README.md'), 'utf8').catch(() => '');
  if (readme.includes('github.com/cahyadsn/wilayah_boundaries')) return true;
  const files = await sourceFiles(path).catch(() => []);
  return files.length > 0 && files.every((file) => /wilayah_boundaries_\w+[\w.]*\.sql$/.test(file));
}
