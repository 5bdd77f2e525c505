import { type Hundredths, roundedShare } from '../share.ts';

/** Quartiles in quarters of a hundredth: interpolation between two whole shares is exact there, without floats. */
export interface Quartiles {
  readonly low4: number;
  readonly median4: number;
  readonly high4: number;
}

/** Bounds beyond which a value is far from the others, in eighths of a hundredth; see `fencesOf`. */
export interface Fences {
  readonly low8: number;
  readonly high8: number;
}

/** With fewer values a quartile says little, and one value alone moves it. */
const FEWEST_FOR_FENCES = 8;

/** Quartiles by linear interpolation between neighbours (R-7, as spreadsheets do); null without values. */
export function quartilesOf(values: readonly Hundredths[]): Quartiles | null {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (quarter: number): number | null => {
    const place = (sorted.length - 1) * quarter;
    const below = sorted[Math.floor(place / 4)];
    if (below === undefined) return null;
    const above = sorted[Math.floor(place / 4) + 1] ?? below;
    return below * 4 + (place % 4) * (above - below);
  };
  const [low4, median4, high4] = [at(1), at(2), at(3)];
  return low4 === null || median4 === null || high4 === null ? null : { low4, median4, high4 };
}

/** The median, rounded half up as every share is; null without values. */
export function medianOf(values: readonly Hundredths[]): Hundredths | null {
  const quartiles = quartilesOf(values);
  return quartiles === null ? null : roundedShare(quartiles.median4 / 4);
}

/**
 * Tukey's fences: one and a half times the distance between the quartiles, beyond them. Null with few values, or where
 * half of all values are the same: then any other one would count as far.
 */
export function fencesOf(values: readonly Hundredths[]): Fences | null {
  const quartiles = values.length < FEWEST_FOR_FENCES ? null : quartilesOf(values);
  if (quartiles === null || quartiles.low4 === quartiles.high4) return null;
  const { low4, high4 } = quartiles;
  const reach8 = 3 * (high4 - low4);
  return { low8: 2 * low4 - reach8, high8: 2 * high4 + reach8 };
}

/** How far a value lies beyond the fences, in eighths of a hundredth: negative below them, 0 within. */
export function beyondFences(value: Hundredths, fences: Fences): number {
  if (8 * value < fences.low8) return 8 * value - fences.low8;
  return Math.max(0, 8 * value - fences.high8);
}
