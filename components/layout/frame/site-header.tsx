import { SearchField } from '#components/pages/search/search-field.tsx';
import { localizedPath } from '#lib/language/localized-path.ts';
import { searchText } from '#lib/text/search.ts';
import { siteText } from '#lib/text/site.ts';

/**
 * Name of the site and its fixed places in one row; the first stop of the keyboard jumps past them. At its right end is
 * room for the page's own language switch. On a phone the search is a link; a page with a field of its own needs no other.
 */
export function SiteHeader() {
  return (
    <header className="border-b border-line">
      <a
        href="#isi"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:bg-surface focus:p-3"
      >
        {siteText().skipToContent}
      </a>
      <div className="site-row mx-auto flex min-h-11 max-w-page items-center gap-x-3 pl-4 sm:gap-x-6 sm:py-1">
        <a
          href={localizedPath('/')}
          className="inline-flex min-h-11 items-center font-bold text-ink no-underline max-sm:text-sm"
        >
          {siteText().name}
        </a>
        <div className="header-search grow max-sm:hidden">
          <SearchField contest={null} />
        </div>
        <nav
          aria-label={siteText().mainNavigation}
          className="ml-auto flex gap-x-3 text-sm whitespace-nowrap"
        >
          <a href={localizedPath('/cari')} className="inline-flex min-h-11 items-center sm:hidden">
            {searchText().submit}
          </a>
          <a href={localizedPath('/cara-membaca')} className="inline-flex min-h-11 items-center">
            {siteText().methodShort}
          </a>
        </nav>
      </div>
    </header>
  );
}
