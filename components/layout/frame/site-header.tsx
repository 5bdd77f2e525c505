import { SearchField } from '#components/pages/search/search-field.tsx';
import { localizedPath } from '#lib/language/localized-path.ts';
import { siteText } from '#lib/text/site.ts';

/** Name of the site and its two fixed places; the first stop of the keyboard jumps past them. */
export function SiteHeader() {
  return (
    <header className="border-b border-line">
      <a
        href="#isi"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:bg-surface focus:p-3"
      >
        {siteText().skipToContent}
      </a>
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-4 py-1">
        <a
          href={localizedPath('/')}
          className="inline-flex min-h-11 items-center font-bold text-ink no-underline"
        >
          {siteText().name}
        </a>
        <SearchField contest={null} />
        <nav aria-label={siteText().mainNavigation}>
          <a href={localizedPath('/cara-membaca')} className="inline-flex min-h-11 items-center text-sm">
            {siteText().method}
          </a>
        </nav>
      </div>
    </header>
  );
}
