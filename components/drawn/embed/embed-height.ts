import type { RegionResult } from '#lib/domain/region-result.ts';
import type { Showing } from '../picture/showing.ts';

/** Height of a frame without its script, in pixels: about what it takes on a phone; the rest can be scrolled to. */
export function embedHeight(showing: Showing, { options, rows }: RegionResult): number {
  const around = 430;
  switch (showing.kind) {
    case 'numbers':
      return around + options.length * 96;
    case 'children':
      return Math.min(1_200, around + options.length * 28 + rows.length * 44);
    case 'progress':
      return Math.min(1_200, around + rows.length * 44);
    case 'map':
      return around + 420;
  }
}
