import { processState } from '../cache/process-state.ts';

/** Languages of the site, the default first: its addresses have no prefix. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a request's language is kept in; structural, because browsers have no AsyncLocalStorage. */
export interface LanguageStore {
  readonly getStore: () => Language | undefined;
}

/** Holds the server's store once there is one (`during-language.ts`). */
export const languageHolder = processState<{ store: LanguageStore | null }>('language', () => ({
  store: null,
}));

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/**
 * The language that is being written: in a browser the document's, on a server that of the request under way
 * (docs/adr/0013). A page is in one language from its address on, and never changes it.
 */
export function language(): Language {
  const text =
    typeof document === 'undefined' ? languageHolder.store?.getStore() : document.documentElement.lang;
  return text !== undefined && isLanguage(text) ? text : 'id';
}
