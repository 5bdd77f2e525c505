import { at } from '../at.ts';
import { isHeldIn, slateAt } from '../contest-at.ts';
import { below, desaOf } from '../country.ts';
import type { ElectionCode } from '../election-code.ts';
import { recapSheetPath } from '../form-address.ts';
import type { Place } from '../places.ts';
import type { PlenaryTier } from '../plenary.ts';
import type { Publication } from '../publication.ts';
import { wibText } from '../wib.ts';
import { childrenOf } from './aggregate.ts';
import { type JsonObject, percent, votesById } from './counted.ts';

/** Key of each tier in `progress_d` (RECAP_API "hr"). */
const STAGE_KEYS: readonly (readonly [PlenaryTier, string])[] = [
  ['kecamatan', 'da'],
  ['kabkota', 'db'],
  ['provinsi', 'dc'],
];

/** Tier of the region that a formal recap is about: where the winner is declared. */
export function recapTierOf(election: ElectionCode): 'provinsi' | 'kabkota' {
  return election === 'pkwkp' ? 'provinsi' : 'kabkota';
}

/**
 * `/pilkada/hr/{election}/...json`: the signed recap of the children that have one, in true numbers; null
 * before
 * the first plenary in the region is over.
 */
export function formalRecapDocument(
  from: Publication,
  election: ElectionCode,
  place: Place,
): JsonObject | null {
  if (place.tier !== recapTierOf(election) || !isHeldIn(election, codeOf(from, place))) return null;
  const progress = stagesOf(from, election, place);
  if (!STAGE_KEYS.some(([tier]) => publishedIn(from, election, place, tier) > 0)) return null;
  const children = childrenOf(from, place);
  const signed = children.filter((child) => isSigned(from, election, child));
  const slate = slateAt(from.demo, election, place);
  const options = slate?.options.length ?? 0;
  const sums = signed.map((child) => from.written(election)(desaOf(from.demo.country.tiers, child), options));
  const total = Array.from({ length: options }, (_, i) =>
    sums.reduce((sum, { votes }) => sum + (votes[i] ?? 0), 0),
  );
  return {
    mode: 'hr',
    ts: wibText(from.tick.time),
    chart: signed.length === 0 ? null : votesById(slate, total, signed.length),
    table: Object.fromEntries(
      signed.map((child, i) => [
        codeOf(from, child),
        votesById(slate, sums[i]?.votes ?? null, signed.length),
      ]),
    ),
    progress_d: progress,
    progress_d_child: Object.fromEntries(
      children.map((child) => [codeOf(from, child), stagesOf(from, election, child)]),
    ),
    url_formd: isSigned(from, election, place)
      ? [from.publicUrl + recapSheetPath(from.demo.seed, election, codeOf(from, place))]
      : [],
  };
}

/** True once the D.Hasil of a region is published. */
export function isSigned(
  { demo, tick }: Publication,
  election: ElectionCode,
  { tier, index }: Place,
): boolean {
  return tier !== 'desa' && at(demo.ballots[election].plenaries[tier], index) <= tick.share;
}

function stagesOf(from: Publication, election: ElectionCode, place: Place): JsonObject {
  return Object.fromEntries(
    STAGE_KEYS.filter(([tier]) => countIn(from, place, tier) > 0).map(([tier, key]) => {
      const all = countIn(from, place, tier);
      const published = publishedIn(from, election, place, tier);
      return [key, { persen: percent(published, all), jml_wilayah: all, jml_wilayah_publikasi: published }];
    }),
  );
}

function publishedIn(from: Publication, election: ElectionCode, place: Place, tier: PlenaryTier): number {
  const range = rangeIn(from, place, tier);
  if (range === null) return 0;
  const shares = from.demo.ballots[election].plenaries[tier].subarray(range.from, range.to);
  return shares.reduce((count, share) => count + (share <= from.tick.share ? 1 : 0), 0);
}

function countIn(from: Publication, place: Place, tier: PlenaryTier): number {
  const range = rangeIn(from, place, tier);
  return range === null ? 0 : range.to - range.from;
}

// A tier above the region has no plenary within it.
function rangeIn(from: Publication, place: Place, tier: PlenaryTier): { from: number; to: number } | null {
  const order: readonly string[] = ['provinsi', 'kabkota', 'kecamatan'];
  if (order.indexOf(place.tier) > order.indexOf(tier)) return null;
  return below(from.demo.country.tiers, place, tier);
}

function codeOf(from: Publication, place: Place): string {
  return at(from.demo.country.tiers[place.tier].codes, place.index);
}
