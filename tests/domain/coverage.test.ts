import { describe, expect, it } from 'vitest';
import { coverageOfRead, coverageOfVotes, LEAST_COVERAGE } from '#lib/domain/coverage.ts';
import { mapValue } from '#lib/domain/map-value.ts';
import type { Progress } from '#lib/domain/progress.ts';
import { EMPTY_DIGEST } from '#lib/domain/tps-digest.ts';
import { stateText as en } from '#lib/text/en/state.ts';
import { stateText as id } from '#lib/text/id/state.ts';
import { aFraction, aResultRow, aTally } from '#tests/support/builders.ts';
import { anInvalidDigest, aTurnoutDigest } from '#tests/support/digest-rows.ts';

const VOTES = aTally({ 100025: 30, 100026: 70 });
const row = (progress: Progress, code = '3171') => aResultRow(code, { tally: VOTES, progress });

describe('the least coverage of a figure', () => {
  it('is a tenth of the region’s own TPS, and the words say the same', () => {
    expect(LEAST_COVERAGE).toBe(1_000);
    for (const words of [id.row.tooFewIn, id.row.tooFewRead, en.row.tooFewIn, en.row.tooFewRead])
      expect(words).toContain('10%');
  });

  it('gives a map no colour of votes below it, and the votes’ own as soon as it is reached', () => {
    for (const kind of ['mostVotes', 'margin'] as const) {
      expect(mapValue(row(aFraction(7, 643_124)), { kind })).toEqual({ kind: 'none', why: 'tooFewIn' });
      expect(mapValue(row(aFraction(9, 100)), { kind })).toEqual({ kind: 'none', why: 'tooFewIn' });
      expect(mapValue(row(aFraction(10, 100)), { kind }).kind).not.toBe('none');
      expect(mapValue(row({ kind: 'percentOnly', hundredths: 999 }), { kind }).kind).toBe('none');
    }
  });

  it('is always reached by a single TPS, and by nobody’s guess where the number of TPS is not known', () => {
    expect(coverageOfVotes(row({ kind: 'unknown' }, '3171011001001'))).toBe('enough');
    expect(coverageOfVotes(row({ kind: 'unknown' }))).toBe('unknown');
    expect(coverageOfRead(7, row({ kind: 'unknown' }), aTurnoutDigest(8_832, 7))).toBe('unknown');
  });

  it('makes turnout, invalid votes and consistency of a few TPS no value of their region', () => {
    const few = {
      ...aTurnoutDigest(8_832, 7),
      ballots: anInvalidDigest(200, 7).ballots,
      checked: 7,
      inconsistent: 3,
    };
    for (const kind of ['turnout', 'invalidShare', 'inconsistent'] as const) {
      const value = (total: number) => mapValue({ ...row(aFraction(total, total)), digest: few }, { kind });
      expect(value(643_124)).toEqual({ kind: 'none', why: 'tooFewRead' });
      expect(value(70)).toMatchObject({ kind: 'share' });
    }
  });

  it('is judged by votes where the source says a percentage and no number of TPS', () => {
    const region = row({ kind: 'percentOnly', hundredths: 5_000 });
    const reading = (valid: number) => ({
      ...EMPTY_DIGEST,
      read: 4,
      turnout: { tps: 4, voted: 5, entitled: 9 },
      ballots: { tps: 4, valid, invalid: 0 },
    });
    // Half of the TPS are in, and so many of their 100 valid votes were read.
    expect(coverageOfRead(4, region, reading(19))).toBe('tooLittle');
    expect(coverageOfRead(4, region, reading(20))).toBe('enough');
  });
});
