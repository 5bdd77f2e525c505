import { loadAreas, TIER_NAMES } from '../../lib/demo/places.ts';
import type { Region } from '../../lib/domain/region.ts';
import { regionsOfRows } from './region-table.ts';
import { writeSearchFile } from './write-search-file.ts';

/** The regions of the simulated election, as its recap API lists them. */
export async function demoRegions(): Promise<readonly Region[]> {
  const areas = await loadAreas();
  return regionsOfRows(
    TIER_NAMES.flatMap((tier) =>
      areas[tier].codes.map((kode, index) => ({ kode, nama: areas[tier].names[index] ?? '' })),
    ),
  );
}

/** Writes the search files of the simulated election, whose contests share one country. */
export async function writeDemoSearch(folder: string, slugs: readonly string[]): Promise<void> {
  const regions = await demoRegions();
  for (const slug of slugs) await writeSearchFile(folder, slug, regions);
}
