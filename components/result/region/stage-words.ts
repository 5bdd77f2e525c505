import type { RecapStage } from '#lib/domain/formal-recap.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { formatCount } from '#lib/format/number.ts';
import { regionText } from '#lib/text/region.ts';
import { stateText } from '#lib/text/state.ts';
import { stageTier } from './stage-tier.ts';

/** How many D.Hasil of a tier are published in a region; `child` is the short form of a list. What cannot be says so. */
export function stageWords(
  region: RegionCode,
  { tier, published, total }: RecapStage,
  form: 'stage' | 'childStage',
): string {
  const words = regionText().recap[form](stageTier(region, tier), formatCount(published), formatCount(total));
  return published > total ? `${words} (${stateText().row.contradictory})` : words;
}
