import type { PlaceIndex } from './place-index.ts';
import type { QueryTerm } from './read-query.ts';
import type { ShortName } from './short-forms.ts';
import type { NearWord } from './vocabulary.ts';

/** How well each name answers one term: 0 not at all, 1 letter by letter. Both arrays are by name. */
export interface TermMatch {
  readonly quality: Float32Array;
  /** How many words of the name the term stands for, counted less where it fits less. */
  readonly covered: Float32Array;
}

export interface HowToMatch {
  /** The last word is perhaps not finished. */
  readonly isLast: boolean;
  /** Also words that are spelled nearly like it. */
  readonly isTolerant: boolean;
}

const JOINED = 0.97;
const SHORT_NAME = 0.98;
const PERHAPS = 0.95;
// What a beginning is worth when most of the word is missing, and when hardly anything is.
const BEGINNING = { least: 0.75, most: 0.93 } as const;
const LONGEST_TOLERATED = 24;

/** Fills in how well each name answers the term. */
export function matchTerm(index: PlaceIndex, term: QueryTerm, how: HowToMatch, match: TermMatch): void {
  match.quality.fill(0);
  match.covered.fill(0);
  const { vocabulary } = index;
  const mark = (word: number, quality: number): void => markWord(index, word, quality, match);
  if (how.isTolerant && mayBeMisspelled(term)) {
    const mostLetters = term.word.length < 6 ? 1 : 2;
    for (const near of vocabulary.near(term.word, mostLetters))
      mark(near.id, nearQuality(term.word, vocabulary.words[near.id] ?? '', near));
  }
  if ((term.word.length >= 3 || how.isLast) && !isNumber(term.word))
    markBeginnings(index, term.word, how.isLast ? 1 : 0.94, match);
  for (const word of term.perhaps) markExact(index, word, PERHAPS, match);
  for (const name of term.shortNames) markShortName(index, name, match);
  markExact(index, term.word, 1, match);
}

function mayBeMisspelled({ word, shortNames }: QueryTerm): boolean {
  return word.length >= 3 && word.length <= LONGEST_TOLERATED && shortNames.length === 0 && !isNumber(word);
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

/** Two neighbouring terms written apart where the name has them together: `suka maju` finds SUKAMAJU. */
export function matchPair(
  index: PlaceIndex,
  [first, second]: readonly [QueryTerm, QueryTerm],
  isLast: boolean,
  matches: readonly [TermMatch, TermMatch],
): void {
  for (const one of [first.word, ...first.perhaps]) {
    for (const other of [second.word, ...second.perhaps]) {
      if (!isNumber(one) && !isNumber(other)) markJoined(index, one + other, isLast, matches);
    }
  }
}

function markJoined(
  index: PlaceIndex,
  joined: string,
  isLast: boolean,
  matches: readonly [TermMatch, TermMatch],
): void {
  const { vocabulary, byWord } = index;
  const exact = vocabulary.idOf(joined);
  const [from, to] = isLast ? vocabulary.beginningWith(joined) : [exact ?? 0, exact === null ? 0 : exact + 1];
  for (let word = from; word < to; word += 1) {
    const quality = JOINED * beginningQuality(joined.length, vocabulary.words[word]?.length ?? 0);
    for (const name of byWord.of(word)) for (const match of matches) raise(match, name, quality, quality / 2);
  }
}

function markExact(index: PlaceIndex, word: string, quality: number, match: TermMatch): void {
  const id = index.vocabulary.idOf(word);
  if (id !== null) markWord(index, id, quality, match);
}

function markBeginnings(index: PlaceIndex, start: string, worth: number, match: TermMatch): void {
  const [from, to] = index.vocabulary.beginningWith(start);
  for (let word = from; word < to; word += 1) {
    const length = index.vocabulary.words[word]?.length ?? 0;
    if (length > start.length) markWord(index, word, worth * beginningQuality(start.length, length), match);
  }
}

function markWord(index: PlaceIndex, word: number, quality: number, match: TermMatch): void {
  for (const name of index.byWord.of(word)) raise(match, name, quality, quality);
  for (const name of index.byPair.of(word)) raise(match, name, quality * JOINED, quality * JOINED * 2);
}

/** Names that consist of exactly these words. */
function markShortName(index: PlaceIndex, { words }: ShortName, match: TermMatch): void {
  const ids = words.map((word) => index.vocabulary.idOf(word));
  const lists = ids.map((id) => (id === null ? new Uint32Array() : index.byWord.of(id)));
  const [shortest, ...others] = lists.sort((a, b) => a.length - b.length);
  for (const name of shortest ?? []) {
    const isWhole = index.wordCounts[name] === words.length && others.every((list) => list.includes(name));
    if (isWhole) raise(match, name, SHORT_NAME, words.length);
  }
}

function raise({ quality, covered }: TermMatch, name: number, better: number, covers: number): void {
  if (better <= (quality[name] ?? 0)) return;
  quality[name] = better;
  covered[name] = covers;
}

function beginningQuality(typed: number, whole: number): number {
  if (typed === whole) return 1;
  return BEGINNING.least + (BEGINNING.most - BEGINNING.least) * (typed / whole);
}

/** The first letter is rarely wrong, and two letters changing places is the commonest slip. */
function nearQuality(typed: string, word: string, { distance }: NearWord): number {
  if (distance === 0) return 1;
  const isSwap = distance === 2 && typed.length === word.length && sorted(typed) === sorted(word);
  const base = distance === 1 || isSwap ? 0.82 : 0.62;
  return base - (typed[0] === word[0] ? 0 : 0.1) - (typed.length === word.length ? 0 : 0.01);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
