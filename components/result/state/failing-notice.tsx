import { Notice } from '#components/layout/ui/notice.tsx';
import type { Instant } from '#lib/domain/instant.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { formatTime } from '#lib/format/time.ts';
import { stateText } from '#lib/text/state.ts';

interface Props {
  readonly since: Instant | null;
  readonly zone: TimeZone;
}

/** The source does not answer: what is shown is older than promised. */
export function FailingNotice({ since, zone }: Props) {
  if (since === null) return null;
  return (
    <Notice tone="caution" title={stateText().failing.title}>
      <p>{stateText().failing.body(formatTime(since, zone))}</p>
    </Notice>
  );
}
