import { provinceOf, type RegionCode } from './region-code.ts';

/** Indonesia's three zones; none has daylight saving time. */
export type TimeZone = 'WIB' | 'WITA' | 'WIT';

const WITA = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
const WIT = new Set(['81', '82', '91', '92', '93', '94', '95', '96']);

/** Zone in which a region's times are shown: its own; WIB for the nation and overseas (DOMAIN §8). */
export function timeZoneOf(code: RegionCode): TimeZone {
  const province = provinceOf(code);
  if (province === null) return 'WIB';
  if (WITA.has(province)) return 'WITA';
  return WIT.has(province) ? 'WIT' : 'WIB';
}
