import type { Progress } from '#lib/domain/progress.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { noSourceTimeWords, togetherWords } from '#lib/format/source-time-words.ts';
import { formatTime } from '#lib/format/time.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { stateText } from '#lib/text/state.ts';
import { Age } from './age.client.tsx';

interface Props {
  readonly progress: Progress;
  readonly provenance: Provenance;
  readonly zone: TimeZone;
}

/** The state strip in a few words, for pages whose drawing should not be pushed off the screen. */
export function StateLine({ progress, provenance, zone }: Props) {
  const time = provenance.sourceTime ?? provenance.fetchedAt;
  return (
    <p className="text-sm">
      <span className="mr-2 inline-block border border-ink px-2 font-medium">{stateText().layerCount}</span>
      <span className="font-medium tabular-nums">{progressWords(progress)}</span>
      <span className="text-muted">
        {' · '}
        {provenance.refusedTime !== undefined && `${noSourceTimeWords(provenance, stateText())} · `}
        {togetherWords(provenance, zone, stateText()) ?? (
          <>
            {provenance.sourceTime === null ? stateText().fetched : stateText().updated}{' '}
            <time dateTime={time}>{formatTime(time, zone)}</time> <Age since={time} />
          </>
        )}
      </span>
    </p>
  );
}
