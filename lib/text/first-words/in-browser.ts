import type { FirstWords } from './first-words.ts';

let brought: FirstWords | null = null;

/** The words of the page's language, which `FirstWordsRoom` has brought before anything inside it is drawn. */
export function firstWords(): FirstWords {
  if (brought === null) throw new Error('words were asked for outside FirstWordsRoom');
  return brought;
}

export function bringFirstWords(words: FirstWords): void {
  brought = words;
}
