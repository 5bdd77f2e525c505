/** Votes that are not known, or none: a mark to tap, of no size that means anything. */
const SMALLEST_SHARE = 0.09;

/** Radius of a bubble whose area is its votes, in units of `largest`, the radius of the bubble with most votes. */
export function bubbleRadius(votes: number | null, most: number, largest: number): number {
  if (votes === null || most === 0) return round(largest * SMALLEST_SHARE);
  return round(largest * Math.max(SMALLEST_SHARE, Math.sqrt(votes / most)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A round number of votes near half of the most, for the legend's example. */
export function exampleVotes(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [5, 2, 1].map((factor) => factor * power).find((candidate) => candidate <= most) ?? power;
}
