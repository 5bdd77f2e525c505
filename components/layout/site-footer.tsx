import { siteText } from '#lib/text/site.ts';

/** What the site is, at the foot of every page. */
export function SiteFooter() {
  return (
    <footer className="mt-auto border-t border-line bg-raised">
      <p className="mx-auto max-w-page px-4 py-6 text-sm text-muted">{siteText().footer}</p>
    </footer>
  );
}
