const CONTEST = '/simulasi-bupati-walikota';

/** Types of pages of the simulated election, by the word that a command has for each. */
const PATHS: ReadonlyMap<string, string> = new Map([
  ['home', '/'],
  ['nation', '/simulasi-gubernur'],
  ['provinsi', '/simulasi-gubernur/32'],
  /** Of 31 rows. */
  ['kabupaten', `${CONTEST}/3212`],
  ['kecamatan', `${CONTEST}/321201`],
  ['desa', `${CONTEST}/3212012008`],
  ['TPS', `${CONTEST}/3212012008001`],
]);

export const PROFILE_PAGES: readonly string[] = [...PATHS.keys()];

export interface ProfilePage {
  readonly name: string;
  readonly path: string;
}

/** The pages of these words, or of paths as they are; null where a word is neither. */
export function profilePages(words: readonly string[]): readonly ProfilePage[] | null {
  const pages = words.flatMap((word) => {
    const path = word.startsWith('/') ? word : PATHS.get(word);
    return path === undefined ? [] : [{ name: word, path }];
  });
  return pages.length === words.length ? pages : null;
}
