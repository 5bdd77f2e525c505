import type { Hundredths } from '../share.ts';
import { type Axis, axisOf } from './axis.ts';

/** A share of something that has one. */
export interface Valued<T> {
  readonly item: T;
  readonly value: Hundredths;
}

/** One step of a histogram: from its lower end up to, but without, its upper one; the end of 100% is within. */
export interface Bin<T> {
  readonly from: Hundredths;
  readonly to: Hundredths;
  readonly members: readonly T[];
}

export interface Histogram<T> {
  readonly axis: Axis;
  readonly bins: readonly Bin<T>[];
  /** Members of the fullest bin: the top of a count axis that begins at zero. */
  readonly fullest: number;
}

/** How many things have a share in which round step; null without any. */
export function histogramOf<T>(values: readonly Valued<T>[]): Histogram<T> | null {
  if (values.length === 0) return null;
  const axis = axisOf(
    values.map(({ value }) => value),
    { mostSteps: mostBins(values.length), leastStep: 20 },
  );
  const count = Math.round((axis.to - axis.from) / axis.step);
  const placed = values.map(({ item, value }) => ({
    item,
    bin: Math.min(count - 1, Math.floor((value - axis.from) / axis.step)),
  }));
  const bins = Array.from({ length: count }, (_, index) => ({
    from: axis.from + index * axis.step,
    to: axis.from + (index + 1) * axis.step,
    members: placed.filter(({ bin }) => bin === index).map(({ item }) => item),
  }));
  return { axis, bins, fullest: Math.max(...bins.map(({ members }) => members.length)) };
}

/** More values bear finer steps; a phone bears no more than these. */
function mostBins(count: number): number {
  return Math.min(14, Math.max(6, Math.ceil(2 * Math.sqrt(count))));
}
