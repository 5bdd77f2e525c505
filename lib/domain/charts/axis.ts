import type { Hundredths } from '../share.ts';

/** A stretch of a scale of shares between two round numbers. */
export interface Axis {
  readonly from: Hundredths;
  readonly to: Hundredths;
  readonly step: Hundredths;
}

/** Steps that read as round numbers: from a tenth of a percent up to twenty. */
const STEPS = [10, 20, 50, 100, 200, 500, 1_000, 2_000] as const;
const WIDEST = 5_000;

/** From nothing to everything. */
export const WHOLE_AXIS: Axis = { from: 0, to: 10_000, step: 2_500 };

interface AxisLimits {
  readonly mostSteps: number;
  /** Finer steps would show differences that do not matter. */
  readonly leastStep: Hundredths;
}

/**
 * The shortest stretch in round steps that holds every value, within the limits. The highest value lies below
 * its end, so that each value is in exactly one step; only 100% may be the end itself.
 */
export function axisOf(values: readonly Hundredths[], { mostSteps, leastStep }: AxisLimits): Axis {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (!Number.isFinite(least)) return WHOLE_AXIS;
  const stretch = (step: number): Axis => {
    const from = Math.floor(least / step) * step;
    const end = Math.floor(most / step) * step + step;
    // All at 100% is the last step before it, not one beyond.
    const isWhole = most === 10_000;
    return { from: isWhole && from === 10_000 ? 10_000 - step : from, to: isWhole ? 10_000 : end, step };
  };
  const fitting = STEPS.map(stretch).find(
    ({ from, to, step }) => step >= leastStep && (to - from) / step <= mostSteps,
  );
  return fitting ?? stretch(WIDEST);
}

/**
 * For several plots side by side: each a stretch of its own, which holds its values, and all of the same length, so that
 * a distance in one is the same distance in the others and each uses its height.
 */
export function axesOfOneScale(
  plots: readonly (readonly Hundredths[])[],
  limits: AxisLimits,
): readonly Axis[] {
  const own = plots.map((values) => axisOf(values, limits));
  const step = Math.max(...own.map((axis) => axis.step));
  const count = Math.max(...own.map(({ from, to }) => Math.ceil(to / step) - Math.floor(from / step)));
  return own.map(({ from }) => {
    const start = Math.max(0, Math.min(Math.floor(from / step) * step, 10_000 - count * step));
    return { from: start, to: start + count * step, step };
  });
}

/** The round numbers of an axis, both ends among them; every second, third… where there are more than so many. */
export function ticksOf({ from, to, step }: Axis, most: number): readonly Hundredths[] {
  const count = Math.round((to - from) / step);
  const every = Math.max(1, Math.ceil(count / Math.max(1, most - 1)));
  return Array.from({ length: Math.floor(count / every) + 1 }, (_, index) => from + index * every * step);
}

/** Where a value stands on an axis, in percent of its length: for drawing only. */
export function placeOn({ from, to }: Axis, value: Hundredths): number {
  return Math.round(((value - from) * 100_000) / (to - from)) / 1_000;
}
