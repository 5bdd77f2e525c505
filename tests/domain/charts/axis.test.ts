import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axesOfOneScale, axisOf, placeOn, ticksOf, WHOLE_AXIS } from '#lib/domain/charts/axis.ts';

const LIMITS = { mostSteps: 6, leastStep: 20 };
const shares = fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 40 });

describe('an axis', () => {
  it('begins and ends at round numbers around its values', () => {
    expect(axisOf([6_120, 8_510], LIMITS)).toEqual({ from: 6_000, to: 9_000, step: 500 });
    expect(axisOf([120, 590], LIMITS)).toEqual({ from: 100, to: 600, step: 100 });
  });

  it('is the whole scale where there is no value', () => {
    expect(axisOf([], LIMITS)).toEqual(WHOLE_AXIS);
  });

  it('holds every value in at most so many steps, and 100% never lies before its end', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const { from, to, step } = axisOf(values, LIMITS);
        expect(from % step).toBe(0);
        expect((to - from) / step).toBeLessThanOrEqual(LIMITS.mostSteps);
        expect(step).toBeGreaterThanOrEqual(LIMITS.leastStep);
        expect(to).toBeLessThanOrEqual(10_000);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(from);
          expect(value === 10_000 ? value <= to : value < to).toBe(true);
        }
      }),
    );
  });

  it('is still one where votes were counted twice', () => {
    expect(axisOf([9_000, 12_345], LIMITS)).toEqual({ from: 9_000, to: 13_000, step: 1_000 });
  });
});

describe('ticks', () => {
  it('are round, in order, within the axis, from its beginning', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 2, max: 8 }), (values, most) => {
        const axis = axisOf(values, LIMITS);
        const ticks = ticksOf(axis, most);
        expect(ticks[0]).toBe(axis.from);
        expect(ticks.length).toBeLessThanOrEqual(most);
        expect(ticks.every((tick) => tick % axis.step === 0 && tick <= axis.to)).toBe(true);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
      }),
    );
  });
});

describe('a place on an axis', () => {
  it('is 0 at its beginning and 100 at its end', () => {
    expect([0, 2_500, 10_000].map((value) => placeOn(WHOLE_AXIS, value))).toEqual([0, 25, 100]);
  });
});

describe('axes of plots side by side', () => {
  it('hold their own values, are of one length, and stay between nothing and everything', () => {
    fc.assert(
      fc.property(fc.array(shares, { minLength: 1, maxLength: 4 }), (plots) => {
        const axes = axesOfOneScale(plots, { mostSteps: 4, leastStep: 100 });
        expect(new Set(axes.map(({ from, to }) => to - from)).size).toBe(1);
        axes.forEach(({ from, to }, place) => {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(10_000);
          expect(Math.min(...(plots[place] ?? []))).toBeGreaterThanOrEqual(from);
          expect(Math.max(...(plots[place] ?? []))).toBeLessThanOrEqual(to);
        });
      }),
    );
  });

  it('leave no plot a thin strip of its height', () => {
    const [first, second] = axesOfOneScale(
      [
        [6_100, 6_900],
        [1_200, 1_600],
      ],
      { mostSteps: 4, leastStep: 100 },
    );
    expect([first, second]).toEqual([
      { from: 6_000, to: 7_000, step: 500 },
      { from: 1_000, to: 2_000, step: 500 },
    ]);
  });
});
