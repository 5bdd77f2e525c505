import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Region } from '../../lib/domain/region.ts';
import { isRegionCode, levelOf, parentOf, type RegionCode } from '../../lib/domain/region-code.ts';
import { regionsParser } from '../../lib/sirekap/parse-regions.ts';

export interface Row {
  /** With dots or without. */
  readonly kode: string;
  readonly nama: string;
}

/**
 * Regions from a table: code and name in its first two columns, apart by tabs; lines that begin with no code (a
 * heading) and TPS are left out. Throws where nothing is left.
 */
export async function regionsOfTable(path: string): Promise<readonly Region[]> {
  const bytes = await readFile(path);
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
  const regions = regionsOfRows(
    text.split(/\r?\n/).map((line) => {
      const [kode = '', nama = ''] = line.split('\t');
      return { kode, nama };
    }),
  );
  if (regions.length === 0) throw new Error(`${path} has no lines of code, tab, name`);
  return regions;
}

/** The same from rows: names are tidied as those of a recap API are. */
export function regionsOfRows(rows: readonly Row[]): readonly Region[] {
  const byParent = new Map<RegionCode, Row[]>();
  for (const row of rows) {
    const kode = row.kode.trim().replaceAll('.', '');
    if (!isRegionCode(kode) || levelOf(kode) === 'tps') continue;
    const parent = parentOf(kode);
    if (parent === null) continue;
    const siblings = byParent.get(parent) ?? [];
    siblings.push({ kode, nama: row.nama });
    byParent.set(parent, siblings);
  }
  return [...byParent].flatMap(([parent, siblings]) => {
    const read = regionsParser(parent)(siblings);
    return read.ok ? read.value.value : [];
  });
}
