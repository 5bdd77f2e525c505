import { at } from './at.ts';
import { below } from './country.ts';
import type { DemoElection } from './demo-election.ts';
import type { ElectionCode } from './election-code.ts';
import type { Place } from './places.ts';
import { NO_GOVERNOR_CONTEST, NO_REGENT_CONTEST } from './set-contests.ts';
import type { Slate } from './slates.ts';

/** False in DI Yogyakarta for governors and in DKI Jakarta for regents and mayors. */
export function isHeldIn(election: ElectionCode, code: string): boolean {
  return !code.startsWith(election === 'pkwkp' ? NO_GOVERNOR_CONTEST : NO_REGENT_CONTEST);
}

/**
 * The one slate that all voters of a region choose from; null above the tier of the contest or where none is
 * held.
 */
export function slateAt(demo: DemoElection, election: ElectionCode, place: Place): Slate | null {
  const { slates } = demo.ballots[election];
  if (place.tier === 'provinsi')
    return slates.byRegion.get(at(demo.country.tiers.provinsi.codes, place.index)) ?? null;
  return at(slates.ofKabkota, kabkotaOf(demo, place));
}

function kabkotaOf({ country }: DemoElection, place: Place): number {
  if (place.tier === 'kabkota') return place.index;
  return at(country.kabkotaOfDesa, below(country.tiers, place, 'desa').from);
}
