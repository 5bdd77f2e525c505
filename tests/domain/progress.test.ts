import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Contradiction,
  hasProgress,
  isComplete,
  type Progress,
  percentProgress,
  progressBesideVotes,
  progressShare,
  sumProgress,
} from '#lib/domain/progress.ts';
import { aFraction } from '#tests/support/builders.ts';

const UNKNOWN: Progress = { kind: 'unknown' };
const percent = (hundredths: number): Progress => ({ kind: 'percentOnly', hundredths });

const tps = fc.nat({ max: 900_000 });
const fraction = fc.tuple(tps, tps).map(([a, b]) => aFraction(Math.min(a, b), Math.max(a, b)));
const contradictory = (why: Contradiction, counted: number | null, total: number | null): Progress => ({
  kind: 'contradictory',
  why,
  counted,
  total,
});
const notAFraction = fc.constantFrom(UNKNOWN, percent(5_000), percent(10_000));

describe('progress', () => {
  it.each([
    [aFraction(203, 207), 9_807],
    [aFraction(0, 52), 0],
    [aFraction(0, 0), null],
    [percent(7_811), 7_811],
    [aFraction(500, 10), null],
    [aFraction(5, 0), null],
    [contradictory('votesWithoutTps', 0, 21), null],
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
    // The source rounds: seven of 140,000 TPS can be missing from its 100.
    [percent(10_000), false],
    [percent(9_999), false],
    [aFraction(500, 10), false],
    [aFraction(5, 0), false],
    [contradictory('moreThanAll', 500, 10), false],
    [UNKNOWN, false],
  ])('%o: everything is in: %s', (progress, expected) => {
    expect(isComplete(progress)).toBe(expected);
  });
});

describe('what a source states of progress beside votes', () => {
  it.each([
    [aFraction(0, 21), contradictory('votesWithoutTps', 0, 21)],
    [aFraction(0, 0), contradictory('votesWithoutTps', 0, 0)],
    [percent(0), contradictory('votesWithoutTps', null, null)],
    [aFraction(500, 10), contradictory('moreThanAll', 500, 10)],
    [aFraction(5, 0), contradictory('moreThanAll', 5, 0)],
    [percentProgress(250), contradictory('percentOutOfRange', null, null)],
    [percentProgress(-1), contradictory('percentOutOfRange', null, null)],
    [aFraction(1, 21), aFraction(1, 21)],
    [percent(10_000), percent(10_000)],
    [UNKNOWN, UNKNOWN],
  ])('%o with votes is %o', (stated, progress) => {
    expect(progressBesideVotes(stated, true, 'desa')).toEqual(progress);
  });

  it('may be no TPS without votes, and a rounded 0% of a province with some', () => {
    expect(progressBesideVotes(aFraction(0, 21), false, 'desa')).toEqual(aFraction(0, 21));
    expect(progressBesideVotes(percent(0), true, 'provinsi')).toEqual(percent(0));
  });

  it('keeps a percentage from rounding to everything', () => {
    expect(percentProgress(99.997)).toEqual(percent(9_999.7));
    expect(percentProgress(Number.NaN)).toEqual(UNKNOWN);
  });
});

describe('the sum of progress', () => {
  it('with a part that contradicts itself says so, over the numbers as they stand', () => {
    const odd = contradictory('votesWithoutTps', 0, 21);
    expect(sumProgress([aFraction(9, 10), odd])).toEqual(contradictory('inParts', 9, 31));
    expect(sumProgress([aFraction(500, 10), aFraction(0, 600)])).toEqual(contradictory('inParts', 500, 610));
    expect(sumProgress([percent(5_000), odd])).toEqual(contradictory('inParts', null, null));
  });

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
