import type { RecapTier } from '#lib/domain/formal-recap.ts';
import { isOverseas } from '#lib/domain/overseas.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { levelNameWithin } from '#lib/format/region-name.ts';

/** Word for a tier of plenaries in running text; the name of those abroad keeps its capitals. */
export function stageTier(region: RegionCode, tier: RecapTier): string {
  const name = levelNameWithin(region, tier);
  return isOverseas(region) ? name : name.toLowerCase();
}
