import { LANGUAGES, language } from '#lib/language/language.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { LANGUAGE_NAMES } from '#lib/text/language-names.ts';

/** The same page in the site's other languages. `path` is the page's address without a language. */
export function LanguageSwitch({ path }: { readonly path: string }) {
  return LANGUAGES.filter((other) => other !== language()).map((other) => (
    <a
      key={other}
      href={localizedPath(path, other)}
      hrefLang={other}
      lang={other}
      className="ml-auto inline-flex min-h-11 shrink-0 items-center text-sm"
    >
      {LANGUAGE_NAMES[other]}
    </a>
  ));
}
