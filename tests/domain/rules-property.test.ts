import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Check, RULES, type RuleId, sumOf } from '#lib/domain/check.ts';
import { PAPER_ROWS, SEX_COLUMNS, SEX_ROWS } from '#lib/domain/figure.ts';
import type { Administration } from '#lib/domain/tps.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import type { BesideDocument } from '#lib/domain/tps-operands.ts';
import { aContest, aPresidentialContest, aTpsDocument, readVotes } from '#tests/support/builders.ts';

// Few values, so that sums often agree and often nearly do; a number of four boxes; nothing.
const value = fc.option(fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 6 }) }, fc.constantFrom(999, 1_000)));
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
const paper = fc.dictionary(fc.constantFrom(...PAPER_ROWS, 'ballotsReceived' as const), fc.nat({ max: 8 }));
const beside: fc.Arbitrary<BesideDocument> = fc.record({
  paper,
  dptReference: value,
  otherContest: fc.option(
    fc.record({ name: fc.constant('Bupati'), administration: fc.option(administration) }),
  ),
});
const tps = fc
  .record({
    administration: fc.option(administration, { freq: 9 }),
    votes: fc.array(value, { maxLength: 3 }),
  })
  .map((parts) =>
    aTpsDocument({
      administration: parts.administration,
      votes: parts.votes.length === 0 ? { kind: 'notRead' } : readVotes(...parts.votes),
    }),
  );
const contest = fc.constantFrom(
  aContest({ tpsCap: 4 }),
  aPresidentialContest({ tpsCap: 5, reserveRate: 0.02 }),
);

type Case = readonly [
  document: ReturnType<typeof aTpsDocument>,
  limits: ReturnType<typeof aContest>,
  beside: BesideDocument,
];

/** The rules of DOMAIN §2.2 once more, each as its differences: 0 (or below) is right, NaN cannot be told. */
const DIFFERENCES: Readonly<Record<RuleId, (of: Case) => readonly number[]>> = {
  R01: ([{ administration: a }]) =>
    SEX_ROWS.map((name) => n(a?.[name].male) + n(a?.[name].female) - n(a?.[name].total)),
  R02: (of) => [
    dpt(of) +
      onPaper(of, 'registeredTransferred') +
      onPaper(of, 'registeredByIdCard') -
      onPaper(of, 'registeredTotal'),
  ],
  R03: (of) => [
    came(of, 'votedDpt') + came(of, 'votedTransferred') + came(of, 'votedByIdCard') - came(of, 'votedTotal'),
  ],
  R04: ([{ administration: a }]) => SEX_COLUMNS.map((sex) => n(a?.votedDpt[sex]) - n(a?.registeredDpt[sex])),
  R05: (of) => [
    came(of, 'votedTransferred') - onPaper(of, 'registeredTransferred'),
    came(of, 'votedByIdCard') - onPaper(of, 'registeredByIdCard'),
  ],
  R06: (of) => [
    onPaper(of, 'ballotsSpoiled') +
      onPaper(of, 'ballotsUnused') +
      onPaper(of, 'ballotsUsed') -
      onPaper(of, 'ballotsReceived'),
  ],
  R07: (of) => [onPaper(of, 'ballotsUsed') - came(of, 'votedTotal')],
  R08: (of) => [votesOf(of).reduce((sum, count) => sum + count, 0) - n(of[0].administration?.validVotes)],
  R09: ([{ administration: a }]) => [n(a?.validVotes) + n(a?.invalidVotes) - n(a?.totalVotes)],
  R10: (of) => [
    n(of[0].administration?.totalVotes) - came(of, 'votedTotal'),
    n(of[0].administration?.totalVotes) - onPaper(of, 'ballotsUsed'),
  ],
  R11: (of) => [
    dpt(of) +
      Math.ceil((Math.round(of[1].reserveRate * 1000) * dpt(of)) / 1000) -
      onPaper(of, 'ballotsReceived'),
  ],
  R12: ([{ administration: a }, limits]) =>
    SEX_COLUMNS.map((sex) => n(a?.registeredDpt[sex]) - limits.tpsCap),
  R13: (of) => [
    came(of, 'votedTotal') - onPaper(of, 'ballotsReceived'),
    ...readVotesOf(of).map((count) => count - n(of[0].administration?.validVotes)),
  ],
  R14: (of) => [
    onPaper(of, 'disabledVoted') - onPaper(of, 'disabledRegistered'),
    onPaper(of, 'disabledRegistered') - onPaper(of, 'registeredTotal'),
    onPaper(of, 'disabledVoted') - came(of, 'votedTotal'),
  ],
  R15: (of) => {
    const a = of[0].administration;
    const voters = SEX_ROWS.flatMap((name) => SEX_COLUMNS.map((sex) => n(a?.[name][sex])));
    return [...voters, ...readVotesOf(of), n(a?.validVotes), n(a?.invalidVotes), n(a?.totalVotes)].map(
      (x) => x - 999,
    );
  },
  R16: (of) => [dpt(of) - n(of[2].dptReference)],
  R17: (of) =>
    (['votedDpt', 'votedByIdCard'] as const).map(
      (name) => came(of, name) - n(of[2].otherContest?.administration?.[name].total),
    ),
};

const AT_MOST: readonly RuleId[] = ['R04', 'R05', 'R12', 'R13', 'R14', 'R15'];
const ATTENTION: readonly RuleId[] = ['R05', 'R11', 'R12', 'R14', 'R16', 'R17'];

function n(count: number | null | undefined): number {
  return count ?? Number.NaN;
}

function dpt(of: Case): number {
  return n(of[0].administration?.registeredDpt.total);
}

function came([{ administration: a }]: Case, name: (typeof SEX_ROWS)[number]): number {
  return n(a?.[name].total);
}

function onPaper([, , { paper: rows }]: Case, name: keyof BesideDocument['paper']): number {
  return n(rows[name]);
}

function readVotesOf([{ votes }]: Case): readonly number[] {
  return votes.kind === 'read' ? votes.votes.map((entry) => n(entry.votes)) : [];
}

function votesOf(of: Case): readonly number[] {
  return of[0].votes.kind === 'read' ? readVotesOf(of) : [Number.NaN];
}

describe.each(RULES)('%s', (rule) => {
  it('holds, fails or cannot be told exactly as its arithmetic says', () => {
    fc.assert(
      fc.property(tps, contest, beside, (...of) => {
        const outcomes = DIFFERENCES[rule](of).map((difference): Check['outcome'] => {
          if (Number.isNaN(difference)) return 'untestable';
          return (AT_MOST.includes(rule) ? difference <= 0 : difference === 0) ? 'holds' : 'fails';
        });
        expect(
          checkTps(...of)
            .filter((check) => check.rule === rule)
            .map(({ outcome }) => outcome),
        ).toEqual(outcomes);
      }),
    );
  });

  it('has the severity of DOMAIN §2.2, and never fails for a missing operand', () => {
    fc.assert(
      fc.property(tps, contest, beside, (...of) => {
        for (const check of checkTps(...of).filter((one) => one.rule === rule)) {
          if (rule !== 'R12')
            expect(check.severity).toBe(ATTENTION.includes(rule) ? 'attention' : 'inconsistent');
          if (sumOf(check.left) === null || sumOf(check.right) === null)
            expect(check.outcome).toBe('untestable');
        }
      }),
    );
  });
});
