// A rate is written with few decimals; in millionths it is a whole number, and the rest is exact.
const SCALE = 1_000_000;

/**
 * Reserve ballots for a list of voters, rounded up (R11): 13 for 487 voters at 2.5%. Null where the list is too long to
 * count exactly.
 */
export function reserveBallots(registered: number, rate: number): number | null {
  const scaled = registered * Math.round(rate * SCALE);
  if (!Number.isSafeInteger(scaled)) return null;
  const rest = scaled % SCALE;
  return (scaled - rest) / SCALE + (rest > 0 ? 1 : 0);
}
