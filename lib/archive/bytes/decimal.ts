/** A whole number from 0 to 2^53 − 1: above that, numbers would be rounded without a word. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && !Object.is(value, -0);
}

/** Reads a decimal of the archive (docs/archive.md §2); null for signs, leading zeros, blanks and numbers above 2^53 − 1. */
export function parseDecimal(text: string): number | null {
  if (!/^(?:0|[1-9][0-9]{0,15})$/.test(text)) return null;
  const value = Number(text);
  return isCount(value) ? value : null;
}
