import { LANGUAGES, language } from '#lib/language/language.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { LANGUAGE_NAMES } from '#lib/text/language-names.ts';

/**
 * The same page in the site's other languages, at the right end of the header's row, which keeps room for it. `path` is the
 * page's address without a language; the header, which is the same on every page, does not know it.
 */
export function LanguageSwitch({ path }: { readonly path: string }) {
  return LANGUAGES.filter((other) => other !== language()).map((other) => (
    <a
      key={other}
      href={localizedPath(path, other)}
      hrefLang={other}
      lang={other}
      className="language-switch inline-flex min-h-11 items-center text-sm"
    >
      <abbr className="no-underline sm:hidden" title={LANGUAGE_NAMES[other]}>
        {other.toUpperCase()}
      </abbr>
      <span className="max-sm:hidden">{LANGUAGE_NAMES[other]}</span>
    </a>
  ));
}
