import { pairToken } from '#components/result/votes/option-label.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { classIndex, type MapClass, shadeOf } from '#lib/domain/map-classes.ts';
import type { MapValue } from '#lib/domain/map-value.ts';
import type { NoValue } from '#lib/domain/row-state.ts';
import type { Hundredths } from '#lib/domain/share.ts';

/** The look of one region on a map. */
export type MapFill =
  | { readonly kind: 'shade'; readonly shade: number; readonly isPartial: boolean }
  | { readonly kind: 'pair'; readonly token: number; readonly isPartial: boolean }
  | { readonly kind: 'tie' }
  | { readonly kind: 'none'; readonly why: NoValue };

/** The look of a value: a shade of its class, the colour and pattern of an option, or that of a reason for no value. */
export function fillOf(
  value: MapValue,
  classes: readonly MapClass[],
  options: readonly BallotOption[],
): MapFill {
  switch (value.kind) {
    case 'none':
      return value;
    case 'share':
      return {
        kind: 'shade',
        shade: shadeOf(classIndex(classes, value.share), classes.length),
        isPartial: value.isPartial,
      };
    case 'about':
      return {
        kind: 'shade',
        shade: shadeOf(aboutIndex(classes, value.share), classes.length),
        isPartial: false,
      };
    case 'most': {
      const place = options.findIndex(({ id }) => id === value.option);
      return place === -1
        ? { kind: 'tie' }
        : { kind: 'pair', token: pairToken(place), isPartial: value.isPartial };
    }
  }
}

/** All of them is a class of its own, which what is about all cannot claim. */
function aboutIndex(classes: readonly MapClass[], share: Hundredths): number {
  const index = classIndex(classes, share);
  return classes[index]?.to === null ? Math.max(0, index - 1) : index;
}

/** Drawings have units of their own, swatches and the interactive map have pixels: each has its own set of patterns. */
export type PatternScale = 'map' | 'px' | 'live';

/** Name of the pattern for a fill; null for plain colours, which a class gives. */
export function patternName(fill: MapFill): string | null {
  switch (fill.kind) {
    case 'shade':
      return fill.isPartial ? `shade-${fill.shade}` : null;
    case 'pair':
      return `pair-${fill.token}`;
    case 'tie':
      return 'tie';
    case 'none':
      return fill.why;
  }
}

/** What an SVG element needs to have the look of a fill. */
export function fillProps(
  fill: MapFill,
  scale: PatternScale,
): { readonly className?: string; readonly fill?: string } {
  const pattern = patternName(fill);
  if (pattern === null) return { className: fill.kind === 'shade' ? `shade-${fill.shade}` : '' };
  const url = `url(#${scale}-${pattern})`;
  return fill.kind === 'pair' && fill.isPartial ? { className: 'pale', fill: url } : { fill: url };
}
