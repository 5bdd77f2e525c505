import { err, ok, type Result } from './result.ts';

declare const brand: unique symbol;

/**
 * Code of a region or TPS as the recap API spells it (RECAP_API §0): the parent's code is a prefix of the child's.
 * A string always: it has leading zeros and, overseas, letters (`99AA010001`). `0` is the nation.
 */
export type RegionCode = string & { readonly [brand]: 'RegionCode' };

/** Tiers from the top down; the length of a code says its tier. */
export const REGION_LEVELS = ['nasional', 'provinsi', 'kabkota', 'kecamatan', 'desa', 'tps'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

const LENGTH_OF_LEVEL: Readonly<Record<RegionLevel, number>> = {
  nasional: 1,
  provinsi: 2,
  kabkota: 4,
  kecamatan: 6,
  desa: 10,
  tps: 13,
};

// Letters were only ever seen in the third and fourth place, of overseas codes (RECAP_API §5.12).
const CODE = /^\d{2}(?:[0-9A-Z]{2}(?:\d{2}(?:\d{4}(?:\d{3})?)?)?)?$/;

export type RegionCodeError = { readonly kind: 'notARegionCode'; readonly input: string };

/** Reads a code from outside. Refuses anything but the five lengths; the nation has no code in readers' addresses. */
export function parseRegionCode(input: string): Result<RegionCode, RegionCodeError> {
  if (!isRegionCode(input)) return err({ kind: 'notARegionCode', input });
  return ok(input);
}

export function isRegionCode(input: string): input is RegionCode {
  return CODE.test(input);
}

/** The same with the nation's `0`, as the API's file names and addresses inside the site have it. */
export function isRegionOrNation(input: string): input is RegionCode {
  return input === '0' || isRegionCode(input);
}

/** The whole country: `0` in the API's file names, the contest's own address on the site. */
export const NATION: RegionCode = nationCode();

function nationCode(): RegionCode {
  const code = '0';
  if (isRegionOrNation(code)) return code;
  throw new Error('unreachable');
}

export function levelOf(code: RegionCode): RegionLevel {
  switch (code.length) {
    case 2:
      return 'provinsi';
    case 4:
      return 'kabkota';
    case 6:
      return 'kecamatan';
    case 10:
      return 'desa';
    case 13:
      return 'tps';
    default:
      return 'nasional';
  }
}

/** The tier below, or null under a TPS. */
export function childLevel(level: RegionLevel): RegionLevel | null {
  return REGION_LEVELS[REGION_LEVELS.indexOf(level) + 1] ?? null;
}

/** The region that holds this one; null for the nation. */
export function parentOf(code: RegionCode): RegionCode | null {
  return code === NATION ? null : (ancestorsOf(code).at(-1) ?? NATION);
}

/** Every region above, from the province down to the parent; the nation is not among them. */
export function ancestorsOf(code: RegionCode): readonly RegionCode[] {
  return REGION_LEVELS.slice(1, Math.max(1, REGION_LEVELS.indexOf(levelOf(code)))).map((level) =>
    cut(code, LENGTH_OF_LEVEL[level]),
  );
}

/** The province of a code, or null for the nation. */
export function provinceOf(code: RegionCode): RegionCode | null {
  return regionAt(code, 'provinsi');
}

/** The region of a tier that holds `code` (or is it); null when `code` stands above that tier. */
export function regionAt(code: RegionCode, level: RegionLevel): RegionCode | null {
  if (level === 'nasional') return NATION;
  return [...ancestorsOf(code), code].find((region) => levelOf(region) === level) ?? null;
}

/** True when `a` is a wider tier than `b`. */
export function isAbove(a: RegionLevel, b: RegionLevel): boolean {
  return REGION_LEVELS.indexOf(a) < REGION_LEVELS.indexOf(b);
}

/** True when `child` is a direct child of `parent`: tables of the API are trusted only for such rows. */
export function isChildOf(child: RegionCode, parent: RegionCode): boolean {
  return parentOf(child) === parent;
}

/** The TPS number as printed on the form, e.g. `008`; not a sequence, numbers from 901 are special locations. */
export function tpsNumberOf(code: RegionCode): string {
  return code.slice(LENGTH_OF_LEVEL.desa);
}

function cut(code: RegionCode, length: number): RegionCode {
  const part = code.slice(0, length);
  if (!isRegionCode(part)) throw new Error(`a prefix of ${code} is no region code`);
  return part;
}
