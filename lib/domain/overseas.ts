import type { Region } from './region.ts';
import {
  childLevel,
  levelOf,
  provinceOf,
  type RegionCode,
  type RegionLevel,
  regionAt,
} from './region-code.ts';

/**
 * The branch of the tree that lies abroad (RECAP_API §9). It is no province: below it stand 128 places, each where one
 * committee (PPLN) of a representation counts, and each spelled three times: as kabupaten/kota, kecamatan and desa of the
 * same name. Readers go one step, from the place to its TPS, POS (by post) and KSK (by box).
 */
const OVERSEAS = '99';

/** True for `99` and all below it, where limits that the law sets for a TPS at home do not hold. */
export function isOverseas(code: RegionCode): boolean {
  return provinceOf(code) === OVERSEAS;
}

/** The place abroad that a code is of, or lies in; null at home and for all that is abroad together. */
export function placeAbroad(code: RegionCode): RegionCode | null {
  return isOverseas(code) ? regionAt(code, 'kabkota') : null;
}

/** True for the kecamatan and desa that only spell a place abroad again. */
export function isPlaceAgain(code: RegionCode): boolean {
  const level = levelOf(code);
  return isOverseas(code) && (level === 'kecamatan' || level === 'desa');
}

/** The way down to a region, a place abroad once. */
export function withoutRepeats(way: readonly Region[]): readonly Region[] {
  return way.filter(({ code, name }) => {
    if (!isPlaceAgain(code)) return true;
    const place = way.find((above) => above.code === placeAbroad(code));
    return name !== null && place !== undefined && place.name !== name;
  });
}

/** Tier of the rows that a region's page has; null under a TPS. */
export function tierOfRows(code: RegionCode): RegionLevel | null {
  return placeAbroad(code) === code ? 'tps' : childLevel(levelOf(code));
}
