import { counted } from './counted.ts';

/** More than one of a tier, in English: `provinces`. Its Indonesian words, kecamatan or TPS, have no plural. */
export function several(unit: string): string {
  return unit.toLowerCase() === 'province' ? `${unit}s` : unit;
}

/** A number of a tier's regions, in English: `1 province`, `38 provinces`, `15 kecamatan`. */
export function countedTier(count: string, unit: string): string {
  return counted(count, unit, several(unit));
}

/** The word for a tier inside a sentence: small, but for abbreviations. */
export function tierWord(level: string): string {
  return level.replace(/[^\s/()]+/g, (word) => (word === word.toUpperCase() ? word : word.toLowerCase()));
}
