import type { RegionCode } from '#lib/domain/region-code.ts';
import { rowLevelName } from '#lib/format/region-name.ts';
import { tierWord } from '#lib/text/tier-words.ts';

/** Word for the children of a region inside a sentence: `kecamatan`, `TPS`. */
export function childWord(region: RegionCode): string {
  return tierWord(rowLevelName(region));
}
