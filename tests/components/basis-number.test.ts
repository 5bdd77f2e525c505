import { describe, expect, it } from 'vitest';
import { basisNumber } from '#components/drawn/map/basis-words.ts';
import { EMPTY_DIGEST } from '#lib/domain/tps-digest.ts';
import { aFraction, aResultRow } from '#tests/support/builders.ts';

describe('what a value of a map rests on, as a number to sort by', () => {
  const digest = { ...EMPTY_DIGEST, turnout: { tps: 4, voted: 75, entitled: 100 } };
  const row = aResultRow('3171', { progress: aFraction(1, 4), digest });

  it('is the share of TPS that are in, or how many the site has read', () => {
    expect(basisNumber(row, { kind: 'margin' })).toBe(2_500);
    expect(basisNumber(row, { kind: 'turnout' })).toBe(4);
  });

  it('is none where it is not known, and where there is no such contest', () => {
    expect(basisNumber({ ...row, progress: { kind: 'unknown' } }, { kind: 'margin' })).toBeNull();
    expect(basisNumber({ ...row, digest: null }, { kind: 'turnout' })).toBeNull();
    expect(basisNumber({ ...row, isContested: false }, { kind: 'turnout' })).toBeNull();
  });
});
