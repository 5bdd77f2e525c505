import { matchPair, matchTerm, type TermMatch } from './match-term.ts';
import type { PlaceIndex } from './place-index.ts';
import type { WordsQuery } from './read-query.ts';
import { type Hit, scanPlaces } from './scan-places.ts';
import { EQUALLY_GOOD } from './score-place.ts';

export interface FindOptions {
  /** Bits of the lists that count. */
  readonly trees: number;
  /** Code of where the reader is, or null: nearer places come first among equals. */
  readonly near: string | null;
  /** Most places wanted. */
  readonly limit: number;
}

export interface Found {
  /** Positions in the index, best first. */
  readonly positions: readonly number[];
  /** How many answer as well as the first, or nearly. */
  readonly total: number;
  /** Of these, how many lie in each province, by the first two letters of the code. */
  readonly provinces: ReadonlyMap<string, number>;
  /** True where no place has all the words. */
  readonly isPartial: boolean;
  /** True where places have all the words to the letter; then nothing that only resembles them is found. */
  readonly isExact: boolean;
}

/** So few answers to the letter that spelling may be at fault. */
const FEW = 3;
/** Less than this is a word that may be half typed, or misspelled. */
const TO_THE_LETTER = 0.95;
/** Words of a query beyond these must be spelled right: what a query can cost is bounded. */
const MOST_TOLERATED = 6;

/** Finds the places that have every word of a query in their own name or in the names above them. */
export function findPlaces(index: PlaceIndex, query: WordsQuery, options: FindOptions): Found {
  const matches = matchesFor(index, query.terms.length);
  matchTerms(index, query, matches, new Set());
  const exact = scanPlaces(index, query, matches, options);
  const isEnough = exact.missing === 0 && exact.hits.length >= FEW;
  if (exact.missing === 0 && exact.answered >= TO_THE_LETTER)
    return { ...ranked(index, exact.hits, 0, options.limit), isExact: true };
  matchTerms(index, query, matches, toleratedTerms(index, query, isEnough));
  const { hits, missing } = scanPlaces(index, query, matches, options);
  return { ...ranked(index, hits, missing, options.limit), isExact: false };
}

/** Positions of the terms that may be misspelled: where much was found, only those that are no word of any name. */
function toleratedTerms(index: PlaceIndex, { terms }: WordsQuery, isEnough: boolean): ReadonlySet<number> {
  const may = [...terms.keys()].slice(0, MOST_TOLERATED);
  return new Set(may.filter((at) => !isEnough || index.vocabulary.idOf(terms[at]?.word ?? '') === null));
}

/** Matches all terms, or again those that may be misspelled. */
function matchTerms(
  index: PlaceIndex,
  { terms }: WordsQuery,
  matches: readonly TermMatch[],
  tolerated: ReadonlySet<number>,
): void {
  const last = terms.length - 1;
  for (const [at, term] of terms.entries()) {
    const match = matches[at];
    const isTolerant = tolerated.has(at);
    if (match !== undefined && (isTolerant || tolerated.size === 0))
      matchTerm(index, term, { isLast: at === last, isTolerant }, match);
  }
  for (const [at, term] of terms.entries()) {
    const [match, nextMatch, next] = [matches[at], matches[at + 1], terms[at + 1]];
    if (match === undefined || nextMatch === undefined || next === undefined) continue;
    matchPair(index, [term, next], at + 1 === last, [match, nextMatch]);
  }
}

// A search runs to its end before the next begins, so all searches of an index may write into the same arrays.
const arrays = new WeakMap<PlaceIndex, TermMatch[]>();

function matchesFor(index: PlaceIndex, count: number): readonly TermMatch[] {
  const made = arrays.get(index) ?? [];
  arrays.set(index, made);
  while (made.length < count) {
    const size = index.names.length;
    made.push({ quality: new Float32Array(size), covered: new Float32Array(size) });
  }
  return made.slice(0, count);
}

function ranked(
  index: PlaceIndex,
  hits: readonly Hit[],
  missing: number,
  limit: number,
): Omit<Found, 'isExact'> {
  const best = hits.reduce((most, { score }) => Math.max(most, score), 0);
  const good = hits.filter(({ score }) => score >= best - EQUALLY_GOOD);
  const provinces = new Map<string, number>();
  for (const { position } of good) {
    const province = (index.codes[position] ?? '').slice(0, 2);
    provinces.set(province, (provinces.get(province) ?? 0) + 1);
  }
  // Only where too few are equally good does it matter how the others stand.
  const listed = good.length >= limit ? good : hits;
  const sorted = listed.toSorted((a, b) => b.score - a.score || a.position - b.position);
  const positions = withoutRepeats(index, sorted).slice(0, limit);
  return { positions, total: good.length, provinces, isPartial: missing > 0 };
}

/** A code that two lists call differently is one place. */
function withoutRepeats(index: PlaceIndex, hits: readonly Hit[]): readonly number[] {
  const seen = new Map(hits.toReversed().map(({ position }) => [index.codes[position], position]));
  return hits
    .map(({ position }) => position)
    .filter((position) => seen.get(index.codes[position]) === position);
}
