import { describe, expect, it } from 'vitest';
import { misread } from '#lib/demo/misreading.ts';

const ROLLS = Array.from({ length: 100 }, (_, i) => i / 100);

describe('misreading a number in three boxes', () => {
  it('takes a crossed leading box for 9, 6 or 5', () => {
    expect(new Set(ROLLS.map((roll) => misread(45, roll)))).toEqual(new Set([945, 645, 545]));
  });

  it('takes 3 for 8, 2 for 7 and 1 for 9', () => {
    expect(new Set(ROLLS.map((roll) => misread(123, roll)))).toEqual(new Set([923, 173, 128]));
  });

  it('takes 8 for 3, 7 for 1 and 9 for 4', () => {
    expect(new Set(ROLLS.map((roll) => misread(789, roll)))).toEqual(new Set([189, 739, 784]));
  });

  it('leaves a number that has nothing to mistake', () => {
    for (const roll of ROLLS) expect(misread(456, roll)).toBeNull();
  });

  it('always differs from the number and fits three boxes', () => {
    for (let value = 0; value <= 600; value += 7) {
      for (const roll of ROLLS) {
        const read = misread(value, roll);
        expect(read).not.toBe(value);
        expect(read ?? 0).toBeLessThan(1000);
      }
    }
  });
});
