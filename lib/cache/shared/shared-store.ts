/** What came of trying to be the only one who does something. */
export type Claim =
  | { readonly kind: 'won'; readonly release: () => Promise<void> }
  /** Another instance is at it. */
  | { readonly kind: 'taken' }
  /** Nobody can tell: the store does not answer. */
  | { readonly kind: 'lost' };

/**
 * Texts that all instances of the site see. It is help, never a need: a store that does not answer reads as empty, takes
 * what it is given without a word, and lets everyone claim; it never throws and never keeps a caller longer than
 * `ANSWER_MS`. Keys are the caller's words; a prefix is put before them (`this-store.ts`).
 */
export interface SharedStore {
  /** The text under each key, in order; null for none. */
  readonly read: (keys: readonly string[]) => Promise<readonly (string | null)[]>;
  /** Keeps a text for so many milliseconds; null for as long as there is room. */
  readonly write: (key: string, text: string, millis: number | null) => Promise<void>;
  /** Makes the caller the only one for at most so many milliseconds. */
  readonly claim: (key: string, millis: number) => Promise<Claim>;
  /** Adds words to a line that all instances read, and forgets those older than `keptMs`. */
  readonly announce: (line: string, words: readonly string[], at: number, keptMs: number) => Promise<void>;
  /** Words announced at or after a time (Unix ms), with their times. */
  readonly announcedSince: (
    line: string,
    since: number,
  ) => Promise<readonly { readonly word: string; readonly at: number }[]>;
}

/** Longest a reader waits for the store, in milliseconds in which the process itself is not busy. */
export const ANSWER_MS = 250;
