import { type Language, language } from '../../language/language.ts';
import { english } from './english.ts';
import type { FirstWords } from './first-words.ts';
import { indonesian } from './indonesian.ts';

const WORDS: Readonly<Record<Language, FirstWords>> = { id: indonesian, en: english };

/** The server has both languages at hand; `here.ts` is this file everywhere but in browsers. */
export function firstWords(): FirstWords {
  return WORDS[language()];
}

/** Nothing to bring; see `in-browser.ts`. */
export function bringFirstWords(_words: FirstWords): void {}
