import { parseRegionCode, type RegionCode } from '../domain/region-code.ts';
import { at } from './at.ts';
import { type Areas, firstChildren, type Tiers } from './places.ts';
import { stream } from './random.ts';
import { tpsOfRegency } from './tps-per-regency.ts';

/** Numbers from here on are TPS at special locations: prisons, campuses, hospitals. */
export const FIRST_SPECIAL_NUMBER = 901;

/**
 * How the TPS lie over the desa. TPS have no array of their own: they are the integers 0 .. total - 1 in code
 * order.
 */
export interface TpsMap {
  readonly total: number;
  /** TPS of desa d are `first[d] .. first[d + 1] - 1`. */
  readonly first: Uint32Array;
  /** How many of a desa's TPS, the last ones, are at special locations. */
  readonly special: Uint8Array;
}

/** Gives every kab/kota its real number of TPS, at least one to a desa and more to a kelurahan. */
export function spreadTps(areas: Areas, seed: number): TpsMap {
  const desa = areas.desa.codes;
  const firstDesa = firstChildren(areas.kabkota.codes, desa);
  const size = stream(seed, 'size of desa');
  const first = new Uint32Array(desa.length + 1);
  let placed = 0;
  areas.kabkota.codes.forEach((regency, k) => {
    const from = at(firstDesa, k);
    const to = at(firstDesa, k + 1);
    const weights = desa.slice(from, to).map((code, i) => {
      const isKelurahan = code.charAt(6) === '1';
      return (isKelurahan ? 2 : 1) * Math.exp(0.45 * size.bell(from + i));
    });
    const toShare = Math.max(0, tpsOfRegency(regency) - (to - from));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    let seen = 0;
    let given = 0;
    weights.forEach((weight, i) => {
      seen += weight;
      // Rounding the running total, not each part, keeps the sum exact.
      const next = i === weights.length - 1 ? toShare : Math.round((toShare * seen) / sum);
      placed += 1 + next - given;
      given = next;
      first[from + i + 1] = placed;
    });
  });
  return { total: placed, first, special: placeSpecial(first, firstDesa, seed) };
}

function placeSpecial(first: Uint32Array, firstDesa: Uint32Array, seed: number): Uint8Array {
  const dice = stream(seed, 'special locations');
  const special = new Uint8Array(first.length - 1);
  for (let k = 0; k + 1 < firstDesa.length; k += 1) {
    const from = at(firstDesa, k);
    const count = at(firstDesa, k + 1) - from;
    if (count === 0 || dice.unit(k, 0) > 0.6) continue;
    const chosen = from + dice.pick(count, k, 1);
    const tps = at(first, chosen + 1) - at(first, chosen);
    special[chosen] = Math.min(1 + dice.pick(4, k, 2), Math.floor(tps / 4));
  }
  return special;
}

/** True for a TPS at a special location. */
export function isSpecialTps(map: TpsMap, desa: number, tps: number): boolean {
  return tps >= at(map.first, desa + 1) - at(map.special, desa);
}

/** The number of a TPS as in its name and code, e.g. `008`. */
export function tpsNumber(map: TpsMap, desa: number, tps: number): string {
  const firstSpecial = at(map.first, desa + 1) - at(map.special, desa);
  const number =
    tps < firstSpecial ? tps - at(map.first, desa) + 1 : FIRST_SPECIAL_NUMBER + tps - firstSpecial;
  return String(number).padStart(3, '0');
}

export function tpsCode(tiers: Tiers, map: TpsMap, desa: number, tps: number): RegionCode {
  const code = parseRegionCode(at(tiers.desa.codes, desa) + tpsNumber(map, desa, tps));
  if (!code.ok) throw new Error(`no TPS code: ${code.error.input}`);
  return code.value;
}

/** The TPS of a desa with this three-digit number, or null. */
export function findTps(map: TpsMap, desa: number, number: string): number | null {
  const value = Number(number);
  const first = at(map.first, desa);
  const firstSpecial = at(map.first, desa + 1) - at(map.special, desa);
  const tps = value < FIRST_SPECIAL_NUMBER ? first + value - 1 : firstSpecial + value - FIRST_SPECIAL_NUMBER;
  if (!Number.isInteger(value) || tps < first || tps >= at(map.first, desa + 1)) return null;
  return tpsNumber(map, desa, tps) === number ? tps : null;
}
