import { matchTerm, type TermMatch } from './match-term.ts';
import type { PlaceIndex } from './place-index.ts';
import type { WordsQuery } from './read-query.ts';
import { hintFactor, nearnessOf, scoreOf } from './score-place.ts';

export interface Hit {
  readonly position: number;
  readonly score: number;
}

export interface Scan {
  readonly hits: readonly Hit[];
  /** How many terms the hits lack; 0 where they answer all. */
  readonly missing: number;
  /** How well the best of them answers, 0 .. 1. */
  readonly answered: number;
}

interface ScanOptions {
  readonly trees: number;
  readonly near: string | null;
}

const TIERS = 4;
const DESA = 3;

/**
 * Goes once through all places in code order, so that those above a place are always known when it comes, and keeps
 * those whose own name answers a term at least as well as any name above does. Places that answer every term win over
 * all others; if there are none, those that lack the fewest.
 */
export function scanPlaces(
  index: PlaceIndex,
  query: WordsQuery,
  matches: readonly TermMatch[],
  { trees, near }: ScanOptions,
): Scan {
  const weigh = createScale(index, query, matches);
  const anyAnswer = anyAnswerOf(index, matches);
  const count = matches.length;
  let missing = count - 1;
  let hits: Hit[] = [];
  let answered = 0;
  for (let position = 0; position < index.codes.length; position += 1) {
    const tier = index.tiers[position] ?? 0;
    // Nine places in ten are desa, and nothing stands below them.
    if (tier === DESA && anyAnswer[index.nameOf[position] ?? 0] === 0) continue;
    const weighed = weigh(position, tier);
    if (weighed === null || ((index.trees[position] ?? 0) & trees) === 0) continue;
    const code = index.codes[position];
    if (code === undefined || (query.within !== null && !code.startsWith(query.within))) continue;
    if (query.isAboutTps && tier !== DESA) continue;
    if (weighed.missing > missing) continue;
    if (weighed.missing < missing) {
      hits = [];
      answered = 0;
    }
    missing = weighed.missing;
    answered = Math.max(answered, weighed.answered);
    hits.push({ position, score: scoreOf({ tier, ...weighed, nearness: nearnessOf(code, near) }) });
  }
  return { hits, missing: hits.length === 0 ? count : missing, answered };
}

function anyAnswerOf(index: PlaceIndex, matches: readonly TermMatch[]): Uint8Array {
  const any = new Uint8Array(index.names.length);
  for (const { quality } of matches) {
    for (let name = 0; name < any.length; name += 1) if ((quality[name] ?? 0) > 0) any[name] = 1;
  }
  return any;
}

interface OnScale {
  readonly answered: number;
  readonly ownName: number;
  readonly ownTerms: number;
  readonly repeats: number;
  readonly isKind: boolean;
  readonly missing: number;
}

/** Weighs places in code order; null for one whose own name answers nothing. */
function createScale(
  index: PlaceIndex,
  query: WordsQuery,
  matches: readonly TermMatch[],
): (position: number, tier: number) => OnScale | null {
  const count = matches.length;
  // For each tier and term: the best answer so far down the path, and how many names along it answer.
  const best = new Float32Array(TIERS * count);
  const answers = new Uint8Array(TIERS * count);
  const kinds = kindWordMatches(index, query);

  return (position, tier) => {
    const name = index.nameOf[position] ?? 0;
    const code = index.codes[position];
    if (code === undefined) return null;
    const words = Math.max(1, index.wordCounts[name] ?? 1);
    const hasKindWord = kinds !== null && (kinds.quality[name] ?? 0) === 1;
    let isKind = hasKindWord;
    let sum = 0;
    let covered = hasKindWord ? 1 : 0;
    let own = 0;
    let missing = 0;
    let repeats = 0;
    for (let term = 0; term < count; term += 1) {
      const match = matches[term];
      const said = query.terms[term];
      if (match === undefined || said === undefined) continue;
      const { hint, times, shortNames } = said;
      const typed = match.quality[name] ?? 0;
      const factor =
        typed === 0 || hasKindWord ? 1 : hintFactor(hint ?? shortNames[0]?.tier ?? null, tier, code);
      const quality = typed * factor;
      const above = tier === 0 ? 0 : (best[(tier - 1) * count + term] ?? 0);
      const answersAbove = tier === 0 ? 0 : (answers[(tier - 1) * count + term] ?? 0);
      const reached = Math.max(quality, above);
      best[tier * count + term] = reached;
      answers[tier * count + term] = answersAbove + (quality > 0 ? 1 : 0);
      sum += reached;
      if (reached === 0) missing += 1;
      if (quality > 0 && quality >= above) {
        own += 1;
        // A kota's name is kept without the word for it.
        if (hint === 'kota' && factor === 1) isKind = true;
        covered += match.covered[name] ?? 0;
      }
      if (times > 1) repeats += Math.min(times, answersAbove + (quality > 0 ? 1 : 0)) - 1;
    }
    if (own === 0) return null;
    const ownName = Math.min(1, covered / words);
    return {
      answered: sum / count,
      ownName,
      ownTerms: own / count,
      repeats: Math.max(0, repeats),
      isKind,
      missing,
    };
  };
}

/** Names that have a word for a tier in them: KAMPUNG BARU, KOTA AGUNG. */
function kindWordMatches(index: PlaceIndex, { kindWords }: WordsQuery): TermMatch | null {
  const [word] = kindWords;
  if (word === undefined) return null;
  const size = index.names.length;
  const match = { quality: new Float32Array(size), covered: new Float32Array(size) };
  const term = { word, hint: null, perhaps: [], shortNames: [], times: 1 };
  matchTerm(index, term, { isLast: false, isTolerant: false }, match);
  return match;
}
