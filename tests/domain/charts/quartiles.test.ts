import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondFences, fencesOf, medianOf, quartilesOf } from '#lib/domain/charts/quartiles.ts';

const shares = fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 60 });

describe('quartiles', () => {
  it('interpolate between neighbours, without floats', () => {
    expect(quartilesOf([1, 2, 3, 4])).toEqual({ low4: 7, median4: 10, high4: 13 });
    expect(quartilesOf([5_000])).toEqual({ low4: 20_000, median4: 20_000, high4: 20_000 });
    expect(quartilesOf([])).toBeNull();
  });

  it('are whole numbers in order, within the values, whatever their order', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const quartiles = quartilesOf(values);
        expect(quartiles).toEqual(quartilesOf([...values].reverse()));
        const { low4, median4, high4 } = quartiles ?? { low4: Number.NaN, median4: 0, high4: 0 };
        const line = [4 * Math.min(...values), low4, median4, high4, 4 * Math.max(...values)];
        expect(line.every(Number.isInteger)).toBe(true);
        expect([...line].sort((a, b) => a - b)).toEqual(line);
      }),
    );
  });
});

describe('the median', () => {
  it('is the middle, or halfway between the middle two, rounded half up', () => {
    expect(medianOf([7_000, 9_000, 8_000])).toBe(8_000);
    expect(medianOf([7_000, 7_001])).toBe(7_001);
    expect(medianOf([])).toBeNull();
  });
});

describe('fences', () => {
  const usual = [7_000, 7_100, 7_200, 7_300, 7_400, 7_500, 7_600, 7_700];

  it('leave ordinary values within, and tell on which side a far one lies', () => {
    const fences = fencesOf([...usual, 9_900, 3_000]);
    expect(fences).not.toBeNull();
    if (fences === null) return;
    expect(usual.map((value) => beyondFences(value, fences))).toEqual(usual.map(() => 0));
    expect(beyondFences(9_900, fences)).toBeGreaterThan(0);
    expect(beyondFences(3_000, fences)).toBeLessThan(0);
  });

  it('do not exist for few values, nor where half of them are the same', () => {
    expect(fencesOf(usual.slice(0, 7))).toBeNull();
    expect(fencesOf([...Array.from({ length: 20 }, () => 8_000), 100])).toBeNull();
  });

  it('never call most values far', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const fences = fencesOf(values);
        const far = fences === null ? [] : values.filter((value) => beyondFences(value, fences) !== 0);
        expect(far.length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
