import { childLevel, levelOf, type RegionCode } from '#lib/domain/region-code.ts';
import { levelName } from '#lib/format/region-name.ts';

/** Word for the children of a region inside a sentence: `kecamatan`, `TPS`. */
export function childWord(region: RegionCode): string {
  const level = childLevel(levelOf(region)) ?? 'tps';
  return level === 'tps' ? levelName('tps') : levelName(level).toLowerCase();
}
