import { LANGUAGES } from '#lib/language/language.ts';
import { localizedPath } from '#lib/language/localized-path.ts';

/** A page is the same page in every language, whose addresses search engines are told. `path` is without one. */
export function pageAlternates(path: string) {
  const languages = LANGUAGES.map((other) => [other, localizedPath(path, other)]);
  return {
    canonical: localizedPath(path),
    languages: { ...Object.fromEntries(languages), 'x-default': localizedPath(path, LANGUAGES[0]) },
  };
}
