import type { MapStatistic } from './map-view.ts';
import type { Hundredths } from './share.ts';

/** One class of a map's scale: from its lower bound, which belongs to it, to below its upper bound. */
export interface MapClass {
  readonly from: Hundredths;
  /** Null for a class that is one value: everything that is in. */
  readonly to: Hundredths | null;
}

/** Everything: 100%. */
const ALL: Hundredths = 10_000;
const MOST_CLASSES = 5;
/** An option's colour has its pattern to carry too: more steps of it than three cannot be told apart. */
const MOST_OF_MARGIN = 3;
/** Bounds that people can count in, the roundest first, in hundredths of a percent: 50% to 0,1%. */
const ROUND = [5_000, 2_500, 2_000, 1_000, 500, 200, 100, 50, 20, 10] as const;
const FINEST = 10;

/**
 * Classes for the values of one map: bounds are round and lie where they part the values into groups of about the same
 * size, at most five of them (three of the margin that shades an option's colour). Late in a count values lie close
 * together and one may lie far out: classes of equal width would paint nearly all of them the same. On a map of progress
 * everything is a class of its own, for 99,9% is not everything.
 */
export function classesOf(
  statistic: MapStatistic['kind'],
  shares: readonly Hundredths[],
): readonly MapClass[] {
  const most = statistic === 'mostVotes' ? MOST_OF_MARGIN : MOST_CLASSES;
  if (statistic !== 'progress') return classesBetween(shares, most);
  const below = classesBetween(
    shares.filter((share) => share < ALL),
    most - 1,
  );
  const isSomeComplete = shares.some((share) => share >= ALL);
  return isSomeComplete ? [...below, { from: ALL, to: null }] : below;
}

function classesBetween(shares: readonly Hundredths[], most: number): readonly MapClass[] {
  const sorted = [...shares].sort((a, b) => a - b);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  if (least === undefined || greatest === undefined) return [];
  const inner = [...new Set(breaksOf(sorted, most))].sort((a, b) => a - b);
  // The ends are round too, and no farther from the values than a class is wide.
  const grain = ROUND.find((step) => step * most <= greatest - least) ?? FINEST;
  const from = Math.floor(least / grain) * grain;
  const to = Math.min(ALL + 1, (Math.floor(greatest / grain) + 1) * grain);
  const bounds = [from, ...inner, to];
  return bounds.slice(1).map((end, index) => ({ from: bounds[index] ?? from, to: end }));
}

/** For each part of the values, the roundest number near its end that has a value on either side. */
function breaksOf(sorted: readonly Hundredths[], most: number): readonly Hundredths[] {
  const reach = Math.floor(sorted.length / (most * 4));
  return Array.from({ length: most - 1 }, (_, index) => {
    const rank = Math.round(((index + 1) * sorted.length) / most);
    const above = sorted[Math.max(0, rank - 1 - reach)];
    const upTo = sorted[Math.min(sorted.length - 1, rank + reach)];
    return above === undefined || upTo === undefined ? null : roundestIn(above, upTo);
  }).filter((value) => value !== null);
}

/** The roundest number above the one and up to the other; null where none is round enough. */
function roundestIn(above: Hundredths, upTo: Hundredths): Hundredths | null {
  const step = ROUND.find((candidate) => Math.floor(upTo / candidate) * candidate > above);
  return step === undefined ? null : Math.floor(upTo / step) * step;
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
