import type { RegionResult } from '#lib/domain/region-result.ts';
import type { Showing } from '../picture/showing.ts';
import { SHOWN_BARS } from './frame-bars.tsx';

/** Height of a frame without its script, in pixels: about what it takes on a phone; the rest can be scrolled to. */
export function embedHeight(showing: Showing, { options, rows }: RegionResult): number {
  const around = 400;
  const bars = Math.min(rows.length, SHOWN_BARS);
  switch (showing.kind) {
    case 'numbers':
      return around + options.length * 80;
    case 'children':
      return around + options.length * 28 + bars * 46;
    case 'progress':
      return around + bars * 46;
    case 'map':
      return around + 420;
  }
}
