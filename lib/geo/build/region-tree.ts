import { childLevel, levelOf, parseRegionCode, type RegionCode } from '../../domain/region-code.ts';
import { PACK_LEVELS, type PackLevel } from '../pack-format.ts';

/** The regions that there are, as one list knows them: what a source's codes and names are checked against. */
export interface RegionTree {
  /** For the report: which list it was. */
  readonly name: string;
  /** Code to name; null where the list gives none. */
  readonly regions: ReadonlyMap<RegionCode, string | null>;
}

/** The tree of npm `idn-area-data`, which follows the decree on region codes. */
export async function idnAreaDataTree(): Promise<RegionTree> {
  const { getDistricts, getProvinces, getRegencies, getVillages } = await import('idn-area-data');
  const lists = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
  const regions = new Map<RegionCode, string>();
  for (const { code, name } of lists.flat()) {
    const parsed = parseRegionCode(code.replaceAll('.', ''));
    if (parsed.ok) regions.set(parsed.value, name);
  }
  return { name: 'npm idn-area-data', regions };
}

/** The level of a code that a pack can draw, or null: nation and TPS have no boundary of their own. */
export function packLevelOf(code: RegionCode): PackLevel | null {
  const level = levelOf(code);
  return PACK_LEVELS.find((known) => known === level) ?? null;
}

/** The level of a region's children, or null where a pack cannot draw them. */
export function childPackLevelOf(parent: RegionCode): PackLevel | null {
  const below = childLevel(levelOf(parent));
  return PACK_LEVELS.find((known) => known === below) ?? null;
}
