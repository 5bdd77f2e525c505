import { at } from './at.ts';
import { linkTiers, loadAreas, type Place, TIER_NAMES, type TierName, type Tiers } from './places.ts';
import { spreadTps, type TpsMap } from './tps-map.ts';

/** The regions and TPS of the whole country; nothing in it depends on votes or on the clock. */
export interface Country {
  readonly tiers: Tiers;
  readonly tps: TpsMap;
  /** 0 for a remote kab/kota (a TPS or two to a desa) .. 1 for a city. */
  readonly urban: Float32Array;
  /** For each desa, the kab/kota it lies in. */
  readonly kabkotaOfDesa: Uint16Array;
  /** For each kab/kota, the province it lies in. */
  readonly provinsiOfKabkota: Uint16Array;
}

/** Half-open range of positions in a tier. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export async function loadCountry(seed: number): Promise<Country> {
  const areas = await loadAreas();
  const tps = spreadTps(areas, seed);
  const tiers = linkTiers(areas, tps.first);
  return {
    tiers,
    tps,
    urban: urbanity(tiers, tps),
    kabkotaOfDesa: ownersOf(tiers, 'kabkota', 'desa'),
    provinsiOfKabkota: ownersOf(tiers, 'provinsi', 'kabkota'),
  };
}

/** The desa of a region; null asks for the nation's. */
export function desaOf(tiers: Tiers, place: Place | null): Range {
  if (place === null) return { from: 0, to: tiers.desa.codes.length };
  return below(tiers, place, 'desa');
}

/** The regions of a lower (or the same) tier that lie in a region. */
export function below(tiers: Tiers, place: Place, wanted: TierName): Range {
  let range: Range = { from: place.index, to: place.index + 1 };
  for (const tier of TIER_NAMES.slice(TIER_NAMES.indexOf(place.tier), TIER_NAMES.indexOf(wanted))) {
    range = { from: at(tiers[tier].firstChild, range.from), to: at(tiers[tier].firstChild, range.to) };
  }
  return range;
}

/** How many TPS a range of desa holds. */
export function tpsIn(map: TpsMap, desa: Range): number {
  return at(map.first, desa.to) - at(map.first, desa.from);
}

// No list of cities is needed: in Java and in cities a desa has ten TPS and more, in the highlands one.
function urbanity(tiers: Tiers, tps: TpsMap): Float32Array {
  return Float32Array.from(tiers.kabkota.codes, (_, index) => {
    const desa = below(tiers, { tier: 'kabkota', index }, 'desa');
    const perDesa = tpsIn(tps, desa) / Math.max(1, desa.to - desa.from);
    return Math.min(1, Math.max(0, Math.log(Math.max(1, perDesa)) / Math.log(25)));
  });
}

function ownersOf(tiers: Tiers, upper: TierName, lower: TierName): Uint16Array {
  const owners = new Uint16Array(tiers[lower].codes.length);
  tiers[upper].codes.forEach((_, index) => {
    const { from, to } = below(tiers, { tier: upper, index }, lower);
    owners.fill(index, from, to);
  });
  return owners;
}
