import { type Language, languageHolder } from '../language/language.ts';

/** Writes sentences in a language, where neither a document nor a request says which: at once, not later. */
export function writingIn<T>(language: Language, write: () => T): T {
  const before = languageHolder.store;
  languageHolder.store = { getStore: () => language };
  try {
    return write();
  } finally {
    languageHolder.store = before;
  }
}
