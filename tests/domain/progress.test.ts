import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasProgress, isComplete, type Progress, progressShare, sumProgress } from '#lib/domain/progress.ts';
import { aFraction } from '#tests/support/builders.ts';

const UNKNOWN: Progress = { kind: 'unknown' };
const percent = (hundredths: number): Progress => ({ kind: 'percentOnly', hundredths });

const tps = fc.nat({ max: 900_000 });
const fraction = fc.tuple(tps, tps).map(([a, b]) => aFraction(Math.min(a, b), Math.max(a, b)));
const notAFraction = fc.constantFrom(UNKNOWN, percent(5_000), percent(10_000));

describe('progress', () => {
  it.each([
    [aFraction(203, 207), 9_807],
    [aFraction(0, 52), 0],
    [aFraction(0, 0), null],
    [percent(7_811), 7_811],
    [UNKNOWN, null],
  ])('%o has the share %s', (progress, share) => {
    expect(progressShare(progress)).toBe(share);
  });

  it.each([
    [aFraction(1, 100_000), true],
    [aFraction(0, 52), false],
    [percent(1), true],
    [percent(0), false],
    [UNKNOWN, false],
  ])('%o: something is in: %s', (progress, expected) => {
    expect(hasProgress(progress)).toBe(expected);
  });

  it.each([
    [aFraction(52, 52), true],
    [aFraction(51, 52), false],
    // 99.999 % rounds to 100,00 %, but one TPS is missing.
    [aFraction(99_999, 100_000), false],
    [aFraction(0, 0), false],
    [percent(10_000), true],
    [percent(9_999), false],
    [UNKNOWN, false],
  ])('%o: everything is in: %s', (progress, expected) => {
    expect(isComplete(progress)).toBe(expected);
  });
});

describe('the sum of progress', () => {
  it('adds TPS, not percentages', () => {
    expect(sumProgress([aFraction(1, 10), aFraction(90, 90)])).toEqual(aFraction(91, 100));
  });

  it('adds up every fraction, in any order', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1 }), (parts) => {
        const sum = sumProgress(parts);
        expect(sum).toEqual(sumProgress([...parts].reverse()));
        expect(sumProgress([sum, aFraction(1, 2)])).toEqual(sumProgress([...parts, aFraction(1, 2)]));
      }),
    );
  });

  it('is unknown as soon as one part is no fraction', () => {
    fc.assert(
      fc.property(fc.array(fraction), notAFraction, fc.array(fraction), (before, odd, after) => {
        expect(sumProgress([...before, odd, ...after])).toEqual(UNKNOWN);
      }),
    );
  });

  it('of nothing is unknown, not zero of zero', () => {
    expect(sumProgress([])).toEqual(UNKNOWN);
  });
});
