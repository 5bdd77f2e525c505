import type { Progress } from '#lib/domain/progress.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { LayerBadge } from './layer-badge.tsx';
import { TimeLine } from './time-line.tsx';

interface Props {
  readonly progress: Progress;
  readonly provenance: Provenance;
  readonly zone: TimeZone;
}

/** The state strip without its bar, for pages whose drawing should not be pushed off the screen. */
export function StateLine({ progress, provenance, zone }: Props) {
  return (
    <div className="space-y-1">
      <p className="text-sm">
        <span className="mr-2 font-medium tabular-nums">{progressWords(progress)}</span>
        <LayerBadge />
      </p>
      <TimeLine provenance={provenance} askedAt={provenance.fetchedAt} zone={zone} />
    </div>
  );
}
