import type { Contest } from '#lib/domain/contest.ts';
import { earliest } from '#lib/domain/instant.ts';
import { isOverseas, placeAbroad } from '#lib/domain/overseas.ts';
import { levelOf, type RegionCode } from '#lib/domain/region-code.ts';
import { numbersOf, type RegionResult, type RegionState } from '#lib/domain/region-result.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { getRegions } from '#lib/source/documents.ts';
import { findRegion } from './find-region.ts';

/**
 * The desa that is all there is of a place abroad, by the source's lists: one kecamatan, and one desa in it. Null for any
 * other region, and where a list is not to be had or has more.
 */
export async function onlyDesaOf(contest: Contest, place: RegionCode): Promise<RegionCode | null> {
  if (!isOverseas(place) || levelOf(place) !== 'kabkota') return null;
  // An invented place must not cost the source a question: its own list is asked for only where it is on the list above.
  const found = await findRegion(contest, place);
  if (!found.ok || found.value.kind === 'unknown') return null;
  const kecamatan = await onlyChildOf(contest, place);
  return kecamatan === null ? null : onlyChildOf(contest, kecamatan);
}

/** The region whose page an address shows: of a kecamatan or desa that only spells a place abroad again, the place's. */
export async function shownRegion(contest: Contest, code: RegionCode): Promise<RegionCode> {
  const level = levelOf(code);
  const place = level === 'kecamatan' || level === 'desa' ? placeAbroad(code) : null;
  const desa = place === null ? null : await onlyDesaOf(contest, place);
  return place !== null && desa?.startsWith(code) ? place : code;
}

type Answer = Result<RegionResult, SirekapError>;

/** A place abroad with the rows of the one desa it consists of, and with that one's document where it has one. */
export function asPlace(own: Answer, below: Answer): Answer {
  if (!own.ok || own.value.state.kind === 'noContest') return own;
  if (!below.ok) return below;
  const { region, state, options, recap, failingSince } = own.value;
  return ok({
    ...below.value,
    region,
    state: totalOf(state, below.value.state),
    options: below.value.options.length > 0 ? below.value.options : options,
    recap,
    failingSince: earliest([failingSince, below.value.failingSince]),
  });
}

/** Rows and total of one document, or the total of whatever document tells one. */
function totalOf(own: RegionState, below: RegionState): RegionState {
  if (below.kind !== 'published') return own;
  const isOnlyOwn = below.tally.kind !== 'counted' && numbersOf(own)?.tally.kind === 'counted';
  return isOnlyOwn ? own : below;
}

async function onlyChildOf(contest: Contest, parent: RegionCode): Promise<RegionCode | null> {
  const list = await getRegions(contest, parent);
  if (!list.ok || list.value.value.kind !== 'published') return null;
  const [only, ...more] = list.value.value.value;
  return more.length === 0 ? (only?.code ?? null) : null;
}
