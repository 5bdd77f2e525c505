import type { MapStatistic } from './map-view.ts';
import type { Hundredths } from './share.ts';

/** One class of a map's scale: from its lower bound, which belongs to it, to below its upper bound. */
export interface MapClass {
  readonly from: Hundredths;
  /** Null for a class that is one value: everything that is in. */
  readonly to: Hundredths | null;
}

const MOST_CLASSES = 5;
/** Widths that people can count in, in hundredths of a percent: 0,1% to 20%. */
const WIDTHS = [10, 20, 50, 100, 200, 500, 1_000, 2_000] as const;

const PROGRESS: readonly MapClass[] = [
  { from: 0, to: 2_500 },
  { from: 2_500, to: 5_000 },
  { from: 5_000, to: 7_500 },
  { from: 7_500, to: 10_000 },
  { from: 10_000, to: null },
];

/**
 * Classes for the values of one map: of equal, round width, at most five, from the least value to the greatest, so that
 * the legend can be read and two maps of one statistic differ only where their values do. Progress always has the same.
 */
export function classesOf(
  statistic: MapStatistic['kind'],
  shares: readonly Hundredths[],
): readonly MapClass[] {
  if (statistic === 'progress') return PROGRESS;
  if (shares.length === 0) return [];
  const least = Math.min(...shares);
  const greatest = Math.max(...shares);
  const width = WIDTHS.find((candidate) => countOf(least, greatest, candidate) <= MOST_CLASSES) ?? 2_500;
  const start = Math.floor(least / width) * width;
  return Array.from({ length: countOf(least, greatest, width) }, (_, index) => ({
    from: start + index * width,
    to: start + (index + 1) * width,
  }));
}

function countOf(least: Hundredths, greatest: Hundredths, width: number): number {
  return Math.floor(greatest / width) - Math.floor(least / width) + 1;
}

/** Index of the class that holds a share; the last one where none does. */
export function classIndex(classes: readonly MapClass[], share: Hundredths): number {
  const index = classes.findIndex(({ from, to }) => share >= from && (to === null || share < to));
  return index === -1 ? classes.length - 1 : index;
}

/** Which of five shades a class has: few classes are spread over all of them, light to dark. */
export function shadeOf(index: number, count: number): number {
  return count === 1 ? 3 : 1 + Math.round((index * (MOST_CLASSES - 1)) / (count - 1));
}
