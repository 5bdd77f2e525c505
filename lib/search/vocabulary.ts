import SearchableMap from 'minisearch/SearchableMap';

/** A word that is spelled nearly like another; `distance` counts letters to insert, drop or replace. */
export interface NearWord {
  readonly id: number;
  readonly distance: number;
}

/** Every word of every name, once. Ids are positions in the alphabet. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Id of a word, or null where no name has it. */
  readonly idOf: (word: string) => number | null;
  /** Ids of the words that begin like this: from the first up to, not including, the second. */
  readonly beginningWith: (start: string) => readonly [number, number];
  /** Words within so many letters of this one, itself among them. */
  readonly near: (word: string, mostLetters: number) => readonly NearWord[];
}

/** Words between two breaths: a reader who asks meanwhile does not notice. */
const AT_A_TIME = 4_000;

/**
 * Words in alphabetical order, each once. Beginnings are ranges of the alphabet; near spellings come from MiniSearch's
 * radix tree, which is walked with a growing row of edit distances (docs/adr/0014).
 */
export async function createVocabulary(
  words: readonly string[],
  breathe: () => Promise<void>,
): Promise<Vocabulary> {
  const tree = new SearchableMap<number>();
  for (const [id, word] of words.entries()) {
    if (id % AT_A_TIME === 0) await breathe();
    tree.set(word, id);
  }
  return {
    words,
    idOf: (word) => {
      const at = lowerBound(words, word);
      return words[at] === word ? at : null;
    },
    beginningWith: (start) => [lowerBound(words, start), lowerBound(words, `${start}\uffff`)],
    near: (word, mostLetters) =>
      [...tree.fuzzyGet(word, mostLetters).values()].map(([id, distance]) => ({ id, distance })),
  };
}

/** Position of the first item that is not before `wanted`, in code unit order. */
export function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
