import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, classIndex, type MapClass, shadeOf } from '#lib/domain/map-classes.ts';

const shares = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 60 });

const sizes = (classes: readonly MapClass[], values: readonly number[]) =>
  classes.map((_, index) => values.filter((value) => classIndex(classes, value) === index).length);

describe('classes of a map', () => {
  it('hold every value in exactly one class, at most five, none of them empty', () => {
    fc.assert(
      fc.property(shares, (values) => {
        for (const statistic of ['turnout', 'progress'] as const) {
          const classes = classesOf(statistic, values);
          expect(classes.length).toBeLessThanOrEqual(5);
          for (const value of values) {
            const holding = classes.filter(({ from, to }) => value >= from && value < (to ?? Infinity));
            expect(holding).toEqual([classes[classIndex(classes, value)]]);
          }
          expect(Math.min(...sizes(classes, values))).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('follow one another without a gap, at bounds that people can count in', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const classes = classesOf('margin', values);
        const starts = classes.slice(1).map(({ from }) => from);
        expect(starts).toEqual(classes.slice(0, -1).map(({ to }) => to));
        expect(starts.every((bound) => bound % 10 === 0)).toBe(true);
      }),
    );
    expect(classesOf('votes', [4_120, 4_480, 5_999]).map(({ from }) => from)).toEqual([4_000, 4_400, 5_000]);
    expect(classesOf('votes', [4_125, 4_127])).toEqual([{ from: 4_120, to: 4_130 }]);
  });

  it('part provinces of a late count, though nearly all of them are close to the end', () => {
    const provinces = Array.from({ length: 38 }, (_, index) => 9_480 + index * 12);
    const classes = classesOf('progress', provinces);
    expect(classes).toHaveLength(4);
    expect(Math.max(...sizes(classes, provinces))).toBeLessThan(16);
  });

  it('part the others where one value lies far out', () => {
    const values = [...Array.from({ length: 30 }, (_, index) => 100 + index * 20), 9_900];
    expect(Math.max(...sizes(classesOf('margin', values), values))).toBeLessThan(12);
  });

  it('of progress keep everything apart from nearly everything', () => {
    const classes = classesOf('progress', [5_000, 9_999, 10_000]);
    expect(classes.at(-1)).toEqual({ from: 10_000, to: null });
    expect(classIndex(classes, 9_999)).toBe(classes.length - 2);
    expect(classesOf('progress', [5_000, 9_999]).some(({ to }) => to === null)).toBe(false);
  });

  it('of the margin that shades options are three at most, for each of them has a pattern too', () => {
    expect(classesOf('mostVotes', [10, 500, 1_500, 2_500, 4_000, 9_000])).toHaveLength(3);
  });

  it('run from light to dark, with both ends used when there are at least two', () => {
    for (const count of [2, 3, 4, 5]) {
      const shades = Array.from({ length: count }, (_, index) => shadeOf(index, count));
      expect(shades[0]).toBe(1);
      expect(shades.at(-1)).toBe(5);
      expect(new Set(shades).size).toBe(count);
    }
    expect(shadeOf(0, 1)).toBe(3);
  });
});
