import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, classIndex, shadeOf } from '#lib/domain/map-classes.ts';

const shares = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 60 });

describe('classes of a map', () => {
  it('hold every value in exactly one class, of equal width, at most five', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const classes = classesOf('turnout', values);
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(new Set(classes.map(({ from, to }) => (to ?? from) - from)).size).toBe(1);
        for (const value of values) {
          const holding = classes.filter(({ from, to }) => value >= from && value < (to ?? Infinity));
          expect(holding).toEqual([classes[classIndex(classes, value)]]);
        }
      }),
    );
  });

  it('leave no class empty at either end', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const classes = classesOf('margin', values);
        const used = values.map((value) => classIndex(classes, value));
        expect(Math.min(...used)).toBe(0);
        expect(Math.max(...used)).toBe(classes.length - 1);
      }),
    );
  });

  it('have bounds that people can count in', () => {
    expect(classesOf('votes', [4_120, 5_999]).map(({ from }) => from)).toEqual([4_000, 4_500, 5_000, 5_500]);
    expect(classesOf('votes', [4_125, 4_127])).toEqual([{ from: 4_120, to: 4_130 }]);
  });

  it('are always the same for progress, whose end means something', () => {
    expect(classesOf('progress', [5_000])).toEqual(classesOf('progress', [100, 10_000]));
    const classes = classesOf('progress', []);
    expect(classIndex(classes, 9_999)).toBe(3);
    expect(classIndex(classes, 10_000)).toBe(4);
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
