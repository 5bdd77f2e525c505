/** Which names have a word: for each word id a run of name ids, all in one array. */
export interface Postings {
  readonly of: (word: number) => Uint32Array;
}

/** Packs lists of words, one for each name. */
export function packPostings(wordsOfNames: readonly (readonly number[])[], wordCount: number): Postings {
  const starts = new Uint32Array(wordCount + 1);
  for (const words of wordsOfNames) for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < wordCount; word += 1)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const names = new Uint32Array(starts[wordCount] ?? 0);
  const next = starts.slice();
  wordsOfNames.forEach((words, name) => {
    for (const word of words) {
      const at = next[word] ?? 0;
      names[at] = name;
      next[word] = at + 1;
    }
  });
  return { of: (word) => names.subarray(starts[word], starts[word + 1]) };
}
