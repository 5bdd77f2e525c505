import type { Edition } from '#lib/domain/edition.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { formatTime } from '#lib/format/time.ts';
import { citeText } from '#lib/text/cite.ts';

/** When this copy of a page was made. */
export function MadeAt({ edition, zone }: { readonly edition: Edition; readonly zone: TimeZone }) {
  return (
    <p className="text-muted">
      {`${citeText().made} `}
      <time dateTime={edition.madeAt}>{formatTime(edition.madeAt, zone)}</time>
    </p>
  );
}
