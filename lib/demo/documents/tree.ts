import { at } from '../at.ts';
import type { Country } from '../country.ts';
import { type Place, TIER_NAMES, type TierName } from '../places.ts';
import { tpsCode, tpsNumber } from '../tps-map.ts';
import type { Json } from './json-text.ts';

// Internal numbers of the source, opaque; each tier has its own hundred thousands.
const FIRST_ID: Readonly<Record<TierName | 'tps', number>> = {
  provinsi: 100_001,
  kabkota: 110_001,
  kecamatan: 120_001,
  desa: 200_001,
  tps: 1_000_001,
};

/**
 * `/wilayah/pilkada/{election}/...json`: the children of a region, by name; for null the provinces. Both
 * elections share the tree.
 */
export function treeDocument(country: Country, place: Place | null): Json {
  if (place?.tier === 'desa') return tpsItems(country, place.index);
  const level = place === null ? 0 : TIER_NAMES.indexOf(place.tier) + 1;
  const name = at(TIER_NAMES, level);
  const tier = country.tiers[name];
  const from = place === null ? 0 : at(country.tiers[place.tier].firstChild, place.index);
  const to = place === null ? tier.codes.length : at(country.tiers[place.tier].firstChild, place.index + 1);
  return Array.from({ length: to - from }, (_, i) => ({
    nama: at(tier.names, from + i),
    id: FIRST_ID[name] + from + i,
    kode: at(tier.codes, from + i),
    tingkat: level + 1,
  })).sort((a, b) => (a.nama < b.nama ? -1 : 1));
}

function tpsItems({ tiers, tps: map }: Country, desa: number): Json {
  const from = at(map.first, desa);
  return Array.from({ length: at(map.first, desa + 1) - from }, (_, i) => ({
    nama: `TPS ${tpsNumber(map, desa, from + i)}`,
    id: FIRST_ID.tps + from + i,
    kode: tpsCode(tiers, map, desa, from + i),
    tingkat: TIER_NAMES.length + 1,
  }));
}
