import type { Progress } from '#lib/domain/progress.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import { LayerBadge } from './layer-badge.tsx';
import { ProgressLine } from './progress-line.tsx';
import { TimeLine } from './time-line.tsx';

interface Props {
  readonly progress: Progress;
  readonly provenance: Provenance;
  readonly zone: TimeZone;
}

/** Which layer, how complete, how fresh: what a number needs beside it before it may be read. */
export function StateStrip({ progress, provenance, zone }: Props) {
  return (
    <div className="space-y-1 border-y border-line py-2">
      <ProgressLine progress={progress} badge={<LayerBadge />} />
      <TimeLine provenance={provenance} askedAt={provenance.fetchedAt} zone={zone} />
    </div>
  );
}
