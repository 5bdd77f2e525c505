import { pairToken } from '#components/result/votes/option-label.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { MapStatistic } from '#lib/domain/map-view.ts';
import type { MapInk } from './drawn-fill.tsx';
import { type Paints, pairPaint } from './palette.ts';

/** A map's colours: an option's own for its votes, no option's beside several, else the site's accent. */
export function inkOf(statistic: MapStatistic, options: readonly BallotOption[], paints: Paints): MapInk {
  const ink = { paints, name: 'peta' };
  if (statistic.kind === 'mostVotes') return { ...ink, base: 'muted' };
  if (statistic.kind !== 'votes') return { ...ink, base: 'accent' };
  const place = options.findIndex(({ id }) => id === statistic.option);
  return { ...ink, base: pairPaint(pairToken(Math.max(0, place))) };
}
