import { pairToken } from '#components/result/votes/option-label.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { classIndex, type MapClass, shadeOf } from '#lib/domain/map-classes.ts';
import type { MapValue } from '#lib/domain/map-value.ts';
import type { NoValue } from '#lib/domain/row-state.ts';
import type { Hundredths } from '#lib/domain/share.ts';

/** The look of one region on a map. */
export type MapFill =
  | { readonly kind: 'shade'; readonly shade: number }
  /** An option's colour and pattern; how far it is ahead is its shade. */
  | { readonly kind: 'pair'; readonly token: number; readonly shade: number }
  /** No colour at all: the ground on which a legend explains a mark. */
  | { readonly kind: 'plain' }
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
      return { kind: 'shade', shade: shadeOf(classIndex(classes, value.share), classes.length) };
    case 'about':
      return { kind: 'shade', shade: shadeOf(classIndex(classes, belowAll(value.share)), classes.length) };
    case 'most': {
      const place = options.findIndex(({ id }) => id === value.option);
      return place === -1
        ? { kind: 'tie' }
        : { kind: 'pair', token: pairToken(place), shade: shadeOfMargin(value.margin, classes) };
    }
  }
}

/** All of them is a class of its own, which what is about all cannot claim. */
export function belowAll(share: Hundredths): Hundredths {
  return Math.min(share, 9_999);
}

/** The full colour of an option: what its name in the legend stands beside. */
export const FULL_SHADE = 5;
/** Steps of an option's colour that leave its pattern to be seen, by the number of classes. */
const PAIR_SHADES: readonly (readonly number[])[] = [[], [FULL_SHADE], [2, FULL_SHADE], [2, 3, FULL_SHADE]];

function shadeOfMargin(margin: Hundredths | null, classes: readonly MapClass[]): number {
  return margin === null ? FULL_SHADE : pairShade(classIndex(classes, margin), classes.length);
}

/** Shade of an option whose margin is in a class. */
export function pairShade(index: number, count: number): number {
  return PAIR_SHADES[count]?.[index] ?? FULL_SHADE;
}

/** Drawings have units of their own, swatches and the interactive map have pixels: each has its own set of patterns. */
export type PatternScale = 'map' | 'px' | 'live';

/** Name of the pattern for a fill; null for plain colours, which a class gives. */
export function patternName(fill: MapFill): string | null {
  switch (fill.kind) {
    case 'shade':
    case 'plain':
      return null;
    case 'pair':
      return `pair-${fill.token}-${fill.shade}`;
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
  if (pattern !== null) return { fill: `url(#${scale}-${pattern})` };
  return { className: fill.kind === 'shade' ? `shade-${fill.shade}` : 'on-surface' };
}
