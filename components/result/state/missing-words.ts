import type { RegionState } from '#lib/domain/region-result.ts';
import { regionText } from '#lib/text/region.ts';

/** Why a region has no numbers at all: nothing was published yet, or what was is withdrawn. */
export function missingWords(state: RegionState): { readonly title: string; readonly body: string } {
  const isWithdrawn = state.kind === 'notPublished' && state.withdrawnSince !== null;
  return isWithdrawn ? regionText().withdrawn : regionText().notPublished;
}
