import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Check, RULES, type RuleId } from '#lib/domain/check.ts';
import type { Administration, BySex, TpsDocument } from '#lib/domain/tps.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import {
  anAdministration,
  aPresidentialContest,
  aTpsDocument,
  bySex,
  onlyTotal,
  readVotes,
} from '#tests/support/builders.ts';

const CAPS = { tpsCap: 300, statutoryCap: 800, reserveRate: 0.02 };

const value = fc.option(fc.nat({ max: 999 }));
const row = fc.record({ male: value, female: value, total: value });
const administration: fc.Arbitrary<Administration> = fc.record({
  registeredDpt: row,
  votedDpt: row,
  votedTransferred: row,
  votedByIdCard: row,
  votedTotal: row,
  validVotes: value,
  invalidVotes: value,
  totalVotes: value,
});
const document = fc
  .record({ administration: fc.option(administration), votes: fc.array(value, { maxLength: 4 }) })
  .map((parts) =>
    aTpsDocument({
      administration: parts.administration,
      votes: parts.votes.length === 0 ? { kind: 'notRead' } : readVotes(...parts.votes),
    }),
  );

function outcomesOf(checks: readonly Check[], rule: RuleId): readonly Check['outcome'][] {
  return checks.filter((check) => check.rule === rule).map((check) => check.outcome);
}

function check(overrides: Partial<Administration>, votes?: TpsDocument['votes']): readonly Check[] {
  const admin = anAdministration(overrides);
  return checkTps(aTpsDocument(votes ? { administration: admin, votes } : { administration: admin }), CAPS);
}

function failing(checks: readonly Check[]): readonly RuleId[] {
  return [...new Set(checks.filter(({ outcome }) => outcome === 'fails').map(({ rule }) => rule))];
}

describe('the checks of a TPS', () => {
  it('find nothing in a form that adds up', () => {
    expect(failing(check({}))).toEqual([]);
  });

  it.each([
    ['R01', { votedDpt: { male: 109, female: 124, total: 232 }, votedTransferred: onlyTotal(3) }],
    ['R03', { votedTransferred: bySex(1, 2) }],
    ['R04', { votedDpt: { male: null, female: 141, total: 233 } }],
    ['R08', { validVotes: 231, invalidVotes: 4 }],
    ['R09', { invalidVotes: 6 }],
    ['R10', { totalVotes: 236, invalidVotes: 6 }],
    ['R12', { registeredDpt: bySex(150, 151) }],
  ] as const)('%s fails alone when only its figures are off', (rule, overrides) => {
    expect(failing(check(overrides))).toEqual([rule]);
  });

  it('R13 fails when one option has more than all valid votes (RECAP_API §5.10)', () => {
    expect(failing(check({}, readVotes(71, 641, 511)))).toEqual(['R08', 'R13']);
  });

  it('R04 and R12 look at men, women and both', () => {
    const checks = check({ registeredDpt: { male: 528, female: 430, total: 258 } });
    expect(outcomesOf(checks, 'R12')).toEqual(['fails', 'fails', 'holds']);
    expect(outcomesOf(checks, 'R04')).toEqual(['holds', 'holds', 'holds']);
  });

  it('R12 holds at the cap itself, asks for attention above it, and is inconsistent beyond the law', () => {
    const severities = (total: number) =>
      check({ registeredDpt: onlyTotal(total) })
        .filter(({ rule }) => rule === 'R12')
        .map(({ outcome, severity }) => `${outcome} ${severity}`)
        .at(-1);
    expect(severities(300)).toBe('holds attention');
    expect(severities(301)).toBe('fails attention');
    expect(severities(800)).toBe('fails attention');
    expect(severities(801)).toBe('fails inconsistent');
  });

  it('R12 never goes beyond attention where no legal limit is known', () => {
    const checks = checkTps(
      aTpsDocument({ administration: anAdministration({ registeredDpt: onlyTotal(9_999) }) }),
      aPresidentialContest(),
    );
    expect(checks.filter(({ rule, outcome }) => rule === 'R12' && outcome === 'fails')).toMatchObject([
      { severity: 'attention' },
    ]);
  });

  it('say that the ballots received cannot be tested: the source does not publish them', () => {
    expect(outcomesOf(check({}), 'R13')[0]).toBe('untestable');
    expect(new Set(outcomesOf(check({}), 'R06'))).toEqual(new Set(['untestable']));
  });

  it('are complete, and untestable, when there is nothing at all', () => {
    const checks = checkTps(aTpsDocument({ administration: null, votes: { kind: 'notRead' } }), CAPS);
    expect(new Set(checks.map(({ rule }) => rule))).toEqual(new Set(RULES));
    expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(['untestable']));
    expect(checks.map(({ rule }) => rule)).toEqual([...checks.map(({ rule }) => rule)].sort());
  });

  it('can test neither R08 nor R13 with votes alone', () => {
    const checks = checkTps(aTpsDocument({ administration: null }), CAPS);
    expect(outcomesOf(checks, 'R08')).toEqual(['untestable']);
    expect(new Set(outcomesOf(checks, 'R13'))).toEqual(new Set(['untestable']));
  });

  it('never call a check failed or held that misses a figure', () => {
    fc.assert(
      fc.property(document, (tps) => {
        for (const { left, right, outcome } of checkTps(tps, CAPS)) {
          const isMissing =
            left.length === 0 || [...left, ...right].some((operand) => operand.value === null);
          expect(outcome === 'untestable').toBe(isMissing);
        }
      }),
    );
  });

  it('agree with the arithmetic of DOMAIN §2.2, written out once more', () => {
    fc.assert(
      fc.property(document, ({ administration: admin, votes, ...rest }) => {
        const checks = checkTps({ administration: admin, votes, ...rest }, CAPS);
        const sum = (...parts: readonly (number | null | undefined)[]): number =>
          parts.reduce<number>((all, part) => all + (part ?? Number.NaN), 0);
        const equal = (a: number, b: number): Check['outcome'] =>
          Number.isNaN(a + b) ? 'untestable' : a === b ? 'holds' : 'fails';
        const read = votes.kind === 'read' ? votes.votes.map((entry) => entry.votes) : [null];
        expect(outcomesOf(checks, 'R08')).toEqual([equal(sum(...read), sum(admin?.validVotes))]);
        expect(outcomesOf(checks, 'R09')).toEqual([
          equal(sum(admin?.validVotes, admin?.invalidVotes), sum(admin?.totalVotes)),
        ]);
        expect(outcomesOf(checks, 'R10')).toEqual([
          equal(sum(admin?.totalVotes), sum(admin?.votedTotal.total)),
          'untestable',
        ]);
        expect(outcomesOf(checks, 'R03')).toEqual([
          equal(
            sum(admin?.votedDpt.total, admin?.votedTransferred.total, admin?.votedByIdCard.total),
            sum(admin?.votedTotal.total),
          ),
        ]);
        const rows: readonly (BySex | undefined)[] = [
          admin?.registeredDpt,
          admin?.votedDpt,
          admin?.votedTransferred,
          admin?.votedByIdCard,
          admin?.votedTotal,
        ];
        expect(outcomesOf(checks, 'R01')).toEqual(
          rows.map((voters) => equal(sum(voters?.male, voters?.female), sum(voters?.total))),
        );
      }),
    );
  });
});
