import { AsyncLocalStorage } from 'node:async_hooks';
import { processState } from '../cache/process-state.ts';
import { type Language, languageHolder } from './language.ts';

const store = processState('languageStore', () => new AsyncLocalStorage<Language>());
languageHolder.store = store;

/** Runs a request, or anything else that writes sentences, in a language. */
export function duringLanguage<T>(language: Language, run: () => T): T {
  return store.run(language, run);
}
