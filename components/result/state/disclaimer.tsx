import { WithTerms } from '#components/layout/language/with-terms.tsx';
import { siteText } from '#lib/text/site.ts';

/** Above the first number of every page, never behind a link (DOMAIN §1.5). */
export function Disclaimer() {
  return (
    <aside aria-label={siteText().disclaimer.lead} className="border-b border-line bg-raised">
      <p className="mx-auto max-w-page px-4 py-1.5 text-xs leading-snug text-muted">
        <strong className="text-ink">{siteText().disclaimer.lead}</strong>{' '}
        <WithTerms>{siteText().disclaimer.body}</WithTerms>
      </p>
    </aside>
  );
}
