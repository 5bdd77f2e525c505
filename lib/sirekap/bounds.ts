import { err, ok, type Result } from '../domain/result.ts';
import type { ShapeError } from './error.ts';

/**
 * What a document of the recap API can hold; one with more is none, and the last good one stands. Each bound is far above
 * what was ever captured (in brackets), so that no real list is refused, and low enough for a page that lists it all.
 */
export const BOUNDS = {
  /** Depth of nesting (5). */
  depth: 20,
  /** Objects, lists and plain values together (some 10,000: the candidates of all kabupaten/kota). */
  values: 200_000,
  /** Children of a region, in its list and in its table (672 TPS of one desa overseas). */
  children: 2_000,
  /** Options on one ballot, or with votes in one chart or row (18). */
  options: 100,
  /** Votes in all rows of a table together (2,016: three options in 672 TPS). */
  votes: 40_000,
  /** Images of one form (3): further ones are left out, since its votes are no worse for them. */
  images: 40,
  /** D.Hasil of one region; no body was captured, a kabupaten has one a kecamatan. */
  documents: 200,
} as const;

/** Letters of what is shown of a document; in brackets the longest captured. Longer text is cut, which its end says. */
export const LONGEST = {
  /** Name of a region (44). */
  regionName: 120,
  /** Both names of a pair with all their degrees (108). */
  candidateName: 300,
  /** A word for what a vote was. */
  voteEvent: 80,
  /** An address; a longer one is none that a reader could open. */
  address: 2_000,
} as const;

/** Refuses a document that is larger than any can be, before anything else looks at it. */
export function withinBounds(json: unknown): Result<null, ShapeError> {
  const problem = walk(json, { left: BOUNDS.values }, BOUNDS.depth);
  return problem === null ? ok(null) : err({ problem });
}

function walk(value: unknown, count: { left: number }, depth: number): string | null {
  count.left -= 1;
  if (count.left < 0) return `document: more than ${BOUNDS.values} values`;
  if (typeof value !== 'object' || value === null) return null;
  if (depth === 0) return `document: nested deeper than ${BOUNDS.depth}`;
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const problem = walk(Reflect.get(value, key), count, depth - 1);
    if (problem !== null) return problem;
  }
  return null;
}
