import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reserveBallots } from '#lib/domain/reserve-ballots.ts';
import type { Administration } from '#lib/domain/tps.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import { type BesideDocument, NOTHING_BESIDE } from '#lib/domain/tps-operands.ts';
import { contestDefaults } from '#lib/settings/contest-defaults.ts';
import { aContest, anAdministration, aTpsDocument, onlyTotal, readVotes } from '#tests/support/builders.ts';

describe('reserve ballots (R11)', () => {
  it.each([
    [500, 0.025, 13],
    [487, 0.025, 13],
    [480, 0.025, 12],
    [300, 0.02, 6],
    [251, 0.02, 6],
    [0, 0.025, 0],
  ])('of a list of %i at %d are %i, rounded up', (registered, rate, reserve) => {
    expect(reserveBallots(registered, rate)).toBe(reserve);
  });

  it('are never fewer than the exact share, nor a whole one more', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), fc.constantFrom(25, 20), (registered, thousandths) => {
        const reserve = reserveBallots(registered, thousandths / 1000) ?? -1;
        expect(reserve * 1000).toBeGreaterThanOrEqual(registered * thousandths);
        expect((reserve - 1) * 1000).toBeLessThan(registered * thousandths);
      }),
    );
  });

  it('of a list too long to count exactly are unknown, so nothing fails', () => {
    expect(reserveBallots(Number.MAX_SAFE_INTEGER, 0.025)).toBeNull();
  });
});

describe('the limits of a contest', () => {
  it.each([
    ['pilkada2024', 'pkwkp', 600, 800],
    ['pilkada2024', 'pkwkk', 600, 800],
    ['pemilu2024', 'ppwp', 300, null],
  ] as const)(
    'of %s %s: attention above %i, beyond the law above %s (R12)',
    (dialect, election, cap, law) => {
      const limits = contestDefaults(dialect, election);
      if (limits === null) throw new Error('no such election');
      const said = (listed: number) =>
        checkTps(
          aTpsDocument({
            votes: { kind: 'notRead' },
            administration: anAdministration({ registeredDpt: onlyTotal(listed) }),
          }),
          limits,
        )
          .filter(({ rule }) => rule === 'R12')
          .map(({ outcome, severity }) => `${outcome} ${severity}`)
          .at(-1);
      expect(said(cap)).toBe('holds attention');
      expect(said(cap + 1)).toBe('fails attention');
      if (law !== null) expect(said(law + 1)).toBe('fails inconsistent');
      expect(said(law ?? 999)).toBe('fails attention');
    },
  );
});

describe('another contest at the same TPS (R17)', () => {
  const other = (administration: Administration | null): BesideDocument => ({
    ...NOTHING_BESIDE,
    otherContest: { name: 'Bupati 2024', administration },
  });
  const outcomes = (beside: BesideDocument) =>
    checkTps(aTpsDocument(), aContest(), beside)
      .filter(({ rule }) => rule === 'R17')
      .map(({ outcome }) => outcome);

  it('may have fewer who moved, and nobody else', () => {
    expect(outcomes(other(anAdministration({ votedTransferred: onlyTotal(0) })))).toEqual(['holds', 'holds']);
    expect(outcomes(other(anAdministration({ votedDpt: onlyTotal(232) })))).toEqual(['fails', 'holds']);
    expect(outcomes(other(anAdministration({ votedByIdCard: onlyTotal(1) })))).toEqual(['holds', 'fails']);
  });

  it('that is not at hand, or not read, leaves the rule untested', () => {
    expect(outcomes(NOTHING_BESIDE)).toEqual(['untestable', 'untestable']);
    expect(outcomes(other(null))).toEqual(['untestable', 'untestable']);
  });
});

describe('numbers of absurd size', () => {
  it('are compared exactly: no rounding makes a rule hold', () => {
    const huge = Number.MAX_SAFE_INTEGER;
    const admin = anAdministration({ validVotes: huge, invalidVotes: huge, totalVotes: huge });
    const checks = checkTps(
      aTpsDocument({ administration: admin, votes: readVotes(huge, 2, 0) }),
      aContest(),
    );
    // 2^53 - 1 + 2 against 2^53 - 1: as floats they may round to the same.
    expect(checks.find(({ rule }) => rule === 'R08')).toMatchObject({ outcome: 'fails' });
    expect(checks.find(({ rule }) => rule === 'R09')).toMatchObject({ outcome: 'fails' });
  });
});
