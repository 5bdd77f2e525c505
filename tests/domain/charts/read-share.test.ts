import { describe, expect, it } from 'vitest';
import { readCoverageOf, readShareOf } from '#lib/domain/charts/read-share.ts';
import { EMPTY_DIGEST } from '#lib/domain/tps-digest.ts';
import { aFraction, aResultRow } from '#tests/support/builders.ts';
import { anInvalidDigest, aTurnoutRow } from '#tests/support/digest-rows.ts';

describe('a read share', () => {
  it('carries the number of TPS that it was read in', () => {
    expect(readShareOf(aTurnoutRow('3171', 7_654), 'turnout')).toEqual({ share: 7_654, tps: 10 });
    const row = aResultRow('3171', { digest: anInvalidDigest(0, 3), progress: aFraction(3, 3) });
    expect(readShareOf(row, 'invalidShare')).toEqual({ share: 0, tps: 3 });
  });

  it('is unknown where nothing was read that says, and where nobody votes', () => {
    expect(readShareOf(aResultRow('3171'), 'turnout')).toBeNull();
    expect(readShareOf(aResultRow('3171', { digest: EMPTY_DIGEST }), 'turnout')).toBeNull();
    expect(readShareOf(aTurnoutRow('3171', 7_654), 'invalidShare')).toBeNull();
    expect(readShareOf(aTurnoutRow('3171', 7_654, { isContested: false }), 'turnout')).toBeNull();
  });
});

describe('coverage', () => {
  it('counts known children and read TPS against all of those that vote', () => {
    const rows = [
      aTurnoutRow('3171', 7_000, { progress: aFraction(12, 20) }),
      aResultRow('3172', { progress: aFraction(0, 30) }),
      aResultRow('3173', { isContested: false, progress: aFraction(9, 9) }),
    ];
    expect(readCoverageOf(rows, 'turnout')).toEqual({ children: 2, known: 1, tps: 10, allTps: 50 });
  });

  it('does not know how many TPS there are where one child does not say', () => {
    const rows = [
      aTurnoutRow('3171', 7_000, { progress: { kind: 'unknown' } }),
      aTurnoutRow('3172', 8_000, { progress: aFraction(1, 2) }),
    ];
    expect(readCoverageOf(rows, 'turnout').allTps).toBeNull();
  });
});
