import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { levelOf, parseRegionCode, type RegionCode } from '../domain/region-code.ts';
import { at } from './at.ts';

export const TIER_NAMES = ['provinsi', 'kabkota', 'kecamatan', 'desa'] as const;
export type TierName = (typeof TIER_NAMES)[number];

/** All regions of one tier in code order, so that the descendants of any region are one contiguous range. */
export interface Tier {
  readonly name: TierName;
  readonly codes: readonly RegionCode[];
  /** Upper case, as the API spells them. */
  readonly names: readonly string[];
  /** Children of region i are `firstChild[i] .. firstChild[i + 1] - 1` in the tier below; TPS below desa. */
  readonly firstChild: Uint32Array;
}

/** Where a region stands: its tier and its position there. */
export interface Place {
  readonly tier: TierName;
  readonly index: number;
}

export type Areas = Readonly<Record<TierName, Omit<Tier, 'firstChild'>>>;
export type Tiers = Readonly<Record<TierName, Tier>>;

/** Real names and codes of every administrative area (npm idn-area-data; data under ODbL). */
export async function loadAreas(): Promise<Areas> {
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
    getVillages(),
  ]);
  return {
    provinsi: areas('provinsi', provinces),
    kabkota: areas('kabkota', regencies),
    kecamatan: areas('kecamatan', districts),
    desa: areas('desa', villages),
  };
}

/** Links the tiers; `firstTps` says where the TPS of each desa begin. */
export function linkTiers(named: Areas, firstTps: Uint32Array): Tiers {
  return {
    provinsi: { ...named.provinsi, firstChild: firstChildren(named.provinsi.codes, named.kabkota.codes) },
    kabkota: { ...named.kabkota, firstChild: firstChildren(named.kabkota.codes, named.kecamatan.codes) },
    kecamatan: { ...named.kecamatan, firstChild: firstChildren(named.kecamatan.codes, named.desa.codes) },
    desa: { ...named.desa, firstChild: firstTps },
  };
}

/** Finds a region by its code, or null when there is none. A TPS is not a region of these tiers. */
export function findPlace(tiers: Tiers, code: RegionCode): Place | null {
  const tier = TIER_NAMES.find((name) => name === levelOf(code));
  if (tier === undefined) return null;
  const index = lowerBound(tiers[tier].codes, code);
  return tiers[tier].codes[index] === code ? { tier, index } : null;
}

/** Position of the first code that is not before `code`. */
function lowerBound(codes: readonly RegionCode[], code: string): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(codes, middle) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function firstChildren(parents: readonly RegionCode[], children: readonly RegionCode[]): Uint32Array {
  const first = Uint32Array.from(parents, (code) => lowerBound(children, code));
  return Uint32Array.from([...first, children.length]);
}

function areas(
  name: TierName,
  rows: readonly { readonly code: string; readonly name: string }[],
): Omit<Tier, 'firstChild'> {
  const sorted = rows
    .map((row) => ({ code: codeOf(row.code), name: apiName(row.name) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return { name, codes: sorted.map((row) => row.code), names: sorted.map((row) => row.name) };
}

function codeOf(dotted: string): RegionCode {
  const code = parseRegionCode(dotted.replaceAll('.', ''));
  if (!code.ok) throw new Error(`idn-area-data holds a code that is no region code: ${dotted}`);
  return code.value;
}

const SPELLED_OTHERWISE: Readonly<Record<string, string>> = {
  'DAERAH KHUSUS IBUKOTA JAKARTA': 'DKI JAKARTA',
};

// The API says "ACEH BARAT" and "KOTA JAKARTA BARAT" where the list says "Kabupaten ..." and "Kota
// Administrasi ...".
function apiName(name: string): string {
  const upper = name
    .toUpperCase()
    .replace(/^KABUPATEN /, '')
    .replace(/(^|KOTA )ADMINISTRASI /, '$1');
  return SPELLED_OTHERWISE[upper] ?? upper;
}
