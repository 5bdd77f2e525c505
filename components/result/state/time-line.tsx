import type { Instant } from '#lib/domain/instant.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { noSourceTimeWords, togetherWords } from '#lib/format/source-time-words.ts';
import { formatMoment, isSameMinute } from '#lib/format/time.ts';
import { stateText } from '#lib/text/state.ts';
import { Age, TimeOrAge } from './age.client.tsx';

interface Props {
  /** Of the numbers; null for what the source has not published, of which there is no time but that of asking. */
  readonly provenance: Omit<Provenance, 'fetchedAt' | 'url'> | null;
  /** When the site last heard it from the source. */
  readonly askedAt: Instant;
  readonly zone: TimeZone;
}

/** How fresh numbers are: when the source wrote them, and when the site asked, in one line where both say the same minute. */
export function TimeLine({ provenance, askedAt, zone }: Props) {
  const text = stateText();
  if (provenance === null)
    return (
      <p className="text-xs text-muted">
        {text.asked} <TimeOrAge at={askedAt} zone={zone} />
      </p>
    );
  const { sourceTime } = provenance;
  const together = togetherWords(provenance, zone, text);
  const isOneTime = sourceTime !== null && together === null && isSameMinute(sourceTime, askedAt);
  return (
    <p className="text-xs text-muted">
      {sourceTime === null || together !== null ? (
        (together ?? noSourceTimeWords(provenance, text))
      ) : (
        <>
          {isOneTime ? text.updatedAndAsked : text.written}{' '}
          <time dateTime={sourceTime}>{formatMoment(sourceTime, zone)}</time>{' '}
          {isOneTime && <Age since={sourceTime} />}
        </>
      )}
      {!isOneTime && (
        <>
          <br />
          {text.asked} <TimeOrAge at={askedAt} zone={zone} />
        </>
      )}
    </p>
  );
}
