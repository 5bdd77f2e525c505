import { LONGEST_QUERY, type SearchProblem } from '../domain/search-answer.ts';
import { FILLERS, KIND_WORDS, type TierHint } from './kind-words.ts';
import { plainWords } from './plain-words.ts';
import { PERHAPS, SHORT_NAMES, type ShortName } from './short-forms.ts';

/** One word of a query that a place must have, or one of those above it. */
export interface QueryTerm {
  readonly word: string;
  /** Tier that the query says it belongs to. */
  readonly hint: TierHint | null;
  /** Other words it may be short for. */
  readonly perhaps: readonly string[];
  readonly shortNames: readonly ShortName[];
  /** How many times it was said: `Cilodong Cilodong` is a desa in a kecamatan of its name. */
  readonly times: number;
}

export interface WordsQuery {
  readonly kind: 'words';
  /** At most `MOST_WORDS`, each once, in the order they were typed. */
  readonly terms: readonly QueryTerm[];
  /** Words for a tier that may also be part of the name. */
  readonly kindWords: readonly string[];
  /** Beginning of the code of every place that is meant, or null. */
  readonly within: string | null;
  readonly tpsNumber: string | null;
  /** True where a TPS was spoken of, with its number or without. */
  readonly isAboutTps: boolean;
}

export type ReadQuery =
  | { readonly kind: 'problem'; readonly problem: SearchProblem }
  /** Digits of a code, or of its beginning; capitals overseas. */
  | { readonly kind: 'code'; readonly code: string; readonly tpsNumber: string | null }
  | WordsQuery;

/** More than the full path of any place. */
const MOST_WORDS = 12;
const LONGEST_CODE = 13;

const TPS_NUMBER = /(?<![\p{L}\p{N}])tps[\s.,:#/-]*(?:(?:no|nomor|nmr|num)[\s.:#-]*)?0*(\d{1,3})(?!\d)/iu;
// A name with a number of leading zeros after it: no name is written so, and forms number their TPS so.
const ZEROED_NUMBER = /(?<=\p{L}[\s.,:#/-]*)[\s.,:#/-]0+([1-9]\d{0,2})$/u;
const TPS_WORD = /(?<![\p{L}\p{N}])tps(?![\p{L}\p{N}])/iu;
// A code as people copy it: `32.76.05.1003`, `3276 05 1003`, overseas `99AA010001`.
const ONLY_CODE = /^\d{1,4}(?:[\s.\-/]*\d)*$/;
const OVERSEAS_CODE = /^99[0-9A-Z]{2}(?:\d{2}(?:\d{4}(?:\d{3})?)?)?$/;

/** Reads what a person typed. Any string gives an answer, and the work that follows is bounded whatever it is. */
export function readQuery(text: string): ReadQuery {
  const typed = text.trim();
  if (typed === '') return problem('empty');
  if (typed.length > LONGEST_QUERY) return problem('tooLong');
  const tpsNumber = (TPS_NUMBER.exec(typed) ?? ZEROED_NUMBER.exec(typed))?.[1] ?? null;
  const isAboutTps = tpsNumber !== null || TPS_WORD.test(typed);
  const rest = (TPS_NUMBER.test(typed) ? typed.replace(TPS_NUMBER, ' ') : typed.replace(ZEROED_NUMBER, ' '))
    .replace(TPS_WORD, ' ')
    .trim();
  const padded = tpsNumber === null ? null : tpsNumber.padStart(3, '0');
  const code = codeIn(rest);
  if (code !== null) return code.length < 2 ? problem('tooShort') : { kind: 'code', code, tpsNumber: padded };
  return readWords(rest, padded, isAboutTps);
}

function codeIn(text: string): string | null {
  if (ONLY_CODE.test(text)) {
    const digits = text.replace(/\D/g, '');
    return digits.length <= LONGEST_CODE ? digits : null;
  }
  const overseas = text.replace(/[\s.\-/]/g, '').toUpperCase();
  return OVERSEAS_CODE.test(overseas) ? overseas : null;
}

function readWords(text: string, tpsNumber: string | null, isAboutTps: boolean): ReadQuery {
  const words = plainWords(text).filter((word) => !FILLERS.has(word));
  if (words.length === 0) return problem(isAboutTps ? 'onlyTps' : 'noWords');
  const terms = new Map<string, QueryTerm>();
  const kindWords: string[] = [];
  let hint: TierHint | null = null;
  let within: string | null = null;
  for (const [at, word] of words.entries()) {
    const kind = KIND_WORDS.get(word);
    if (kind !== undefined) {
      const before = terms.get(words[at - 1] ?? '');
      // `Bandung kota`: said last, it is of the word before.
      if (at === words.length - 1 && before?.hint === null)
        terms.set(before.word, { ...before, hint: kind.hint });
      hint = kind.hint;
      if (kind.isInNames) kindWords.push(word);
    } else if (/^\d{4,13}$/.test(word)) within = word;
    else terms.set(word, termOf(word, hint, terms.get(word)));
  }
  // `Kampung` alone, or a query that has just begun.
  if (terms.size === 0) for (const word of kindWords) terms.set(word, termOf(word, null, undefined));
  if (terms.size > MOST_WORDS) return problem('tooLong');
  const all = [...terms.values()];
  if (all.length === 0) return problem('noWords');
  if (all.length === 1 && (all[0]?.word.length ?? 0) < 2) return problem('tooShort');
  const parts =
    all.length === kindWords.length && all.every(({ word }) => kindWords.includes(word)) ? [] : kindWords;
  return { kind: 'words', terms: all, kindWords: parts, within, tpsNumber, isAboutTps };
}

/** `karangsong 5` read as TPS 5 of Karangsong; null where no number follows the names, or a TPS was spoken of. */
export function readAsTps(query: WordsQuery): WordsQuery | null {
  const number = query.terms.at(-1)?.word ?? '';
  if (query.isAboutTps || query.terms.length < 2 || !/^[1-9]\d{0,2}$/.test(number)) return null;
  return {
    ...query,
    terms: query.terms.slice(0, -1),
    tpsNumber: number.padStart(3, '0'),
    isAboutTps: true,
  };
}

function termOf(word: string, hint: TierHint | null, before: QueryTerm | undefined): QueryTerm {
  return {
    word,
    // Said once with its tier and once without, it is not only that tier's.
    hint: before === undefined || before.hint === hint ? hint : null,
    perhaps: PERHAPS.get(word) ?? [],
    shortNames: SHORT_NAMES.get(word) ?? [],
    times: (before?.times ?? 0) + 1,
  };
}

function problem(which: SearchProblem): ReadQuery {
  return { kind: 'problem', problem: which };
}
