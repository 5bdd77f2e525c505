import { localizedPath } from '#lib/language/localized-path.ts';
import { siteText } from '#lib/text/site.ts';

/** What the site is, and its places that are no results, at the foot of every page. */
export function SiteFooter() {
  const text = siteText();
  const places = [
    ['/cara-membaca', text.method],
    ['/data', text.data],
    ['/luring', text.offline],
  ] as const;
  return (
    <footer className="mt-auto border-t border-line bg-raised">
      <div className="mx-auto max-w-page px-4 py-4 text-sm">
        <nav aria-label={text.footerNavigation} className="flex flex-wrap gap-x-6">
          {places.map(([path, name]) => (
            <a key={path} href={localizedPath(path)} className="inline-flex min-h-11 items-center">
              {name}
            </a>
          ))}
        </nav>
        <p className="text-muted">{text.footer}</p>
      </div>
    </footer>
  );
}
