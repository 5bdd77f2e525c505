import type { Region } from '#lib/domain/region.ts';
import { parseRegionCode } from '#lib/domain/region-code.ts';
import { buildPlaceIndex, type PlaceIndex, type SearchTree } from '#lib/search/place-index.ts';

export function region(code: string, name: string | null): Region {
  const parsed = parseRegionCode(code);
  if (!parsed.ok) throw new Error(`${code} is no region code`);
  return { code: parsed.value, name };
}

/** A country small enough to think through: two provinces, desa of one name, words that are written in two ways. */
export const SMALL_PLACES: readonly Region[] = [
  region('31', 'DKI JAKARTA'),
  region('3101', 'ADM. KEP. SERIBU'),
  region('310101', 'KEPULAUAN SERIBU UTARA'),
  region('3101011003', 'PULAU HARAPAN'),
  region('32', 'JAWA BARAT'),
  region('3204', 'BANDUNG'),
  region('320401', 'CIWIDEY'),
  region('3204012001', 'SUKAMAJU'),
  region('3204012002', 'SUKA MAJU II'),
  region('3204012003', 'KAMPUNG BARU'),
  region('3204012004', 'BARU'),
  region('3204012005', null),
  region('3273', 'KOTA BANDUNG'),
  region('327301', 'SUKASARI'),
  region('3273011001', 'SUKAMAJU'),
  region('3273011002', "JUM'AT KÉRTO"),
  region('3273011003', 'PULAU HARAPAN'),
];

export function smallIndex(others: readonly SearchTree[] = []): Promise<PlaceIndex> {
  return buildPlaceIndex([{ name: 'a', regions: SMALL_PLACES }, ...others]);
}
