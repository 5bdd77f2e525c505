import { join } from 'node:path';
import type { Region } from '#lib/domain/region.ts';
import { findPlaces } from '#lib/search/find-places.ts';
import { buildPlaceIndex, type PlaceIndex } from '#lib/search/place-index.ts';
import { readQuery } from '#lib/search/read-query.ts';
import { CAPTURED_ROOT } from '#tests/support/captured.ts';

/** The national names of 2024, outside the project. */
export const NATIONAL_NAMES = join(CAPTURED_ROOT, 'wilayah-nasional.tsv.gz');

export async function nationalIndex(regions: readonly Region[]): Promise<PlaceIndex> {
  return buildPlaceIndex([{ name: 'nasional', regions }]);
}

/** Codes of the first places for a query, best first. */
export function firstCodes(
  index: PlaceIndex,
  { query, near = null }: { readonly query: string; readonly near?: string | null },
  limit = 5,
): readonly string[] {
  const read = readQuery(query);
  if (read.kind !== 'words') return [];
  return findPlaces(index, read, { trees: -1, near, limit }).positions.map(
    (position) => index.codes[position] ?? '',
  );
}
