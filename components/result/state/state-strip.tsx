import type { Progress } from '#lib/domain/progress.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { noSourceTimeWords, togetherWords } from '#lib/format/source-time-words.ts';
import { formatTime } from '#lib/format/time.ts';
import { stateText } from '#lib/text/state.ts';
import { Age } from './age.client.tsx';
import { ProgressLine } from './progress-line.tsx';

interface Props {
  readonly progress: Progress;
  readonly provenance: Provenance;
  readonly zone: TimeZone;
}

/** Which layer, how complete, how fresh: what a number needs beside it before it may be read. */
export function StateStrip({ progress, provenance, zone }: Props) {
  const { sourceTime, fetchedAt } = provenance;
  return (
    <div className="space-y-2 border-y border-line py-3">
      <p>
        <span className="inline-block border border-ink px-2 text-sm font-medium">
          {stateText().layerCount}
        </span>
      </p>
      <ProgressLine progress={progress} />
      <p className="text-sm text-muted">
        {sourceTime === null ? (
          noSourceTimeWords(provenance, stateText())
        ) : provenance.together !== undefined ? (
          togetherWords(provenance, zone, stateText())
        ) : (
          <>
            {stateText().updated} <time dateTime={sourceTime}>{formatTime(sourceTime, zone)}</time>{' '}
            <Age since={sourceTime} />
          </>
        )}
        <br />
        {stateText().fetched} <time dateTime={fetchedAt}>{formatTime(fetchedAt, zone)}</time>{' '}
        <Age since={fetchedAt} />
      </p>
    </div>
  );
}
