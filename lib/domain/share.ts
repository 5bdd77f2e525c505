/**
 * Shares are whole hundredths of a percent (5798 = 57,98%), rounded half up from the exact ratio (DOMAIN J4, R22),
 * so that no float ever decides a last digit.
 */
export type Hundredths = number;

/** `part` of `whole`; null when there is nothing to take a share of, or when either is no count. */
export function shareOf(part: number, whole: number): Hundredths | null {
  if (!isCount(part) || !isCount(whole) || whole === 0) return null;
  const scaled = BigInt(part) * 20_000n + BigInt(whole);
  return Number(scaled / (BigInt(whole) * 2n));
}

/** True for what can be counted: a safe integer of zero or more. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
