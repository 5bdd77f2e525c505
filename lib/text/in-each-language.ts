import { type Language, language } from '../language/language.ts';

/** The shape of some words in any language: the same names, sentences for sentences, functions of the same values. */
export type Words<T> = T extends string
  ? string
  : T extends (...values: infer V) => infer R
    ? (...values: V) => Words<R>
    : T extends readonly (infer Item)[]
      ? readonly Words<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Words<T[K]> }
        : T;

/** Words in every language of the site, as a function that gives those of the language being written. */
export function inEachLanguage<T>(id: T, en: Words<T>): () => T | Words<T> {
  const words: Readonly<Record<Language, T | Words<T>>> = { id, en };
  return () => words[language()];
}
