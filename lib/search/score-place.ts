import type { RegionCode } from '../domain/region-code.ts';
import type { TierHint } from './kind-words.ts';

/** What is known of a place when it is weighed against others. */
export interface Weighed {
  /** 0 provinsi .. 3 desa. */
  readonly tier: number;
  /** Mean over the terms of how well the place or one above it answers, 0 .. 1. */
  readonly answered: number;
  /** Share of its own name's words that the query has, 0 .. 1. */
  readonly ownName: number;
  /** Share of the terms that its own name answers, 0 .. 1. */
  readonly ownTerms: number;
  /** Names along its path beyond the first that answer a term that was said again. */
  readonly repeats: number;
  /** True where the word for a tier that was typed is part of its name: KAMPUNG BARU, KOTA BANDUNG. */
  readonly isKind: boolean;
  readonly nearness: number;
}

// Who types a bare `Bandung` means the city before a desa of that name.
const TIER_WORTH = [6, 5, 2, 0] as const;

/** Weight of a place among others, about 0 .. 140: what was typed first, then how whole its name is, then its tier. */
export function scoreOf({ tier, answered, ownName, ownTerms, repeats, isKind, nearness }: Weighed): number {
  const words = 100 * answered + 16 * ownName + 6 * ownTerms + 3 * repeats + (isKind ? 9 : 0);
  return words + (TIER_WORTH[tier] ?? 0) + nearness;
}

/** Scores within this of the best are equally good answers: same-named places in other provinces. */
export const EQUALLY_GOOD = 8;

/** What being in the province or kabupaten/kota that the reader looks at is worth. */
export function nearnessOf(code: RegionCode, near: string | null): number {
  if (near === null) return 0;
  if (near.length >= 4 && code.startsWith(near.slice(0, 4))) return 4;
  return code.startsWith(near.slice(0, 2)) ? 2 : 0;
}

/** How far a name's tier is what the query says: 1 where it says nothing or the same. */
export function hintFactor(hint: TierHint | null, tier: number, code: RegionCode): number {
  switch (hint) {
    case null:
      return 1;
    case 'provinsi':
      return tier === 0 ? 1 : ANOTHER_TIER;
    case 'kabupaten':
    case 'kota':
      if (tier !== 1) return ANOTHER_TIER;
      return isKota(code) === (hint === 'kota') ? 1 : ANOTHER_KIND;
    case 'kecamatan':
      return tier === 2 ? 1 : ANOTHER_TIER;
    case 'desa':
    case 'kelurahan':
      if (tier !== 3) return ANOTHER_TIER;
      return isKelurahan(code) === (hint === 'kelurahan') ? 1 : SAID_LOOSELY;
  }
}

const ANOTHER_TIER = 0.6;
const ANOTHER_KIND = 0.85;
/** Who lives in a desa may call it a kelurahan. */
const SAID_LOOSELY = 0.95;

/** The third and fourth digit say it: kota are numbered from 71. */
function isKota(code: RegionCode): boolean {
  return Number(code.slice(2, 4)) >= 71;
}

/** The seventh digit says it: 1 for kelurahan, 2 for desa. */
function isKelurahan(code: RegionCode): boolean {
  return code.charAt(6) === '1';
}
