import { type Check, decide, type Operand, type RuleId, type Severity } from './check.ts';
import type { Contest } from './contest.ts';
import { SEX_COLUMNS, SEX_ROWS } from './figure.ts';
import { type LargestFigure, largestFigureAt } from './largest-figure.ts';
import { isOverseas } from './overseas.ts';
import { reserveBallots } from './reserve-ballots.ts';
import {
  type BesideDocument,
  ballots,
  ballotsReceived,
  inOtherContest,
  NOTHING_BESIDE,
  onPaper,
  publishedOperands,
  type TpsFigures,
  voteOperands,
  voters,
} from './tps-operands.ts';

/** What the rules need to know of a contest. */
export type ContestLimits = Pick<Contest, 'tpsCap' | 'statutoryCap' | 'reserveRate'>;

/**
 * Holds every rule against a TPS. The list is complete whatever is missing: what cannot be tested says so. Only rules
 * about what a TPS at home may have (R11, R12) are left out abroad, where they are none. Rules and severities: DOMAIN §2.2.
 */
export function checkTps(
  document: TpsFigures,
  limits: ContestLimits,
  beside: BesideDocument = NOTHING_BESIDE,
): readonly Check[] {
  return [
    ...voterChecks(document, beside),
    ...ballotChecks(document, beside),
    ...(isOverseas(document.code) ? [] : limitChecks(document, limits, beside)),
    ...paperChecks(document, beside),
    ...otherContestChecks(document, beside.otherContest),
  ].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

// Whoever is on no list of this TPS but comes with an identity card is given every ballot, as those on its list are;
// only those who moved may be given fewer (DOMAIN, "ten things", 7).
const SHARED_ROWS = ['votedDpt', 'votedByIdCard'] as const;

/** R17: as many voters as on the form of another contest at this TPS. */
export function otherContestChecks(
  document: TpsFigures,
  other: BesideDocument['otherContest'],
): readonly Check[] {
  return SHARED_ROWS.map((row) =>
    equal('R17', [voters(document, row, 'total')], [inOtherContest(other, row)], 'attention'),
  );
}

/** R01–R05, R14: who is on the lists and who came. */
function voterChecks(document: TpsFigures, beside: BesideDocument): readonly Check[] {
  const total = (row: (typeof SEX_ROWS)[number]): Operand => voters(document, row, 'total');
  const disabledVoted = onPaper(beside, 'disabledVoted');
  const disabledRegistered = onPaper(beside, 'disabledRegistered');
  return [
    ...SEX_ROWS.map((row) =>
      equal('R01', [voters(document, row, 'male'), voters(document, row, 'female')], [total(row)]),
    ),
    equal(
      'R02',
      [
        total('registeredDpt'),
        onPaper(beside, 'registeredTransferred'),
        onPaper(beside, 'registeredByIdCard'),
      ],
      [onPaper(beside, 'registeredTotal')],
    ),
    equal(
      'R03',
      [total('votedDpt'), total('votedTransferred'), total('votedByIdCard')],
      [total('votedTotal')],
    ),
    ...SEX_COLUMNS.map((column) =>
      atMost('R04', [voters(document, 'votedDpt', column)], [voters(document, 'registeredDpt', column)]),
    ),
    atMost('R05', [total('votedTransferred')], [onPaper(beside, 'registeredTransferred')], 'attention'),
    atMost('R05', [total('votedByIdCard')], [onPaper(beside, 'registeredByIdCard')], 'attention'),
    atMost('R14', [disabledVoted], [disabledRegistered], 'attention'),
    atMost('R14', [disabledRegistered], [onPaper(beside, 'registeredTotal')], 'attention'),
    atMost('R14', [disabledVoted], [total('votedTotal')], 'attention'),
  ];
}

/** R06–R10, R13: ballots and votes. */
function ballotChecks(document: TpsFigures, beside: BesideDocument): readonly Check[] {
  const votes = voteOperands(document);
  const valid = ballots(document, 'validVotes');
  const all = ballots(document, 'totalVotes');
  const came = voters(document, 'votedTotal', 'total');
  const used = onPaper(beside, 'ballotsUsed');
  return [
    equal(
      'R06',
      [onPaper(beside, 'ballotsSpoiled'), onPaper(beside, 'ballotsUnused'), used],
      [ballotsReceived(beside)],
    ),
    equal('R07', [used], [came]),
    equal('R08', votes, [valid]),
    equal('R09', [valid, ballots(document, 'invalidVotes')], [all]),
    equal('R10', [all], [came]),
    equal('R10', [all], [used]),
    atMost('R13', [came], [ballotsReceived(beside)]),
    ...votes.map((vote) => atMost('R13', [vote], [valid])),
  ];
}

/** R11, R12: what the contest allows a TPS at home. */
function limitChecks(document: TpsFigures, limits: ContestLimits, beside: BesideDocument): readonly Check[] {
  const listed = voters(document, 'registeredDpt', 'total');
  const reserve = listed.value === null ? null : reserveBallots(listed.value, limits.reserveRate);
  return [
    equal(
      'R11',
      [listed, { figure: { kind: 'reserveBallots' }, value: reserve }],
      [ballotsReceived(beside)],
      'attention',
    ),
    ...SEX_COLUMNS.map((column) => capCheck(voters(document, 'registeredDpt', column), limits)),
  ];
}

/** R15, R16: what the paper has room for, and the list as it was decreed. */
function paperChecks(document: TpsFigures, beside: BesideDocument): readonly Check[] {
  const largest = largestFigureAt(document.code);
  return [
    ...publishedOperands(document).map((operand) => sizeCheck(operand, largest)),
    equal(
      'R16',
      [voters(document, 'registeredDpt', 'total')],
      [{ figure: { kind: 'dptReference' }, value: beside.dptReference }],
      'attention',
    ),
  ];
}

// R12 is a reason to look, unless the list is longer than the law lets any TPS have.
function capCheck(registered: Operand, limits: ContestLimits): Check {
  const beyondLaw =
    registered.value !== null && limits.statutoryCap !== null && registered.value > limits.statutoryCap;
  return atMost(
    'R12',
    [registered],
    [{ figure: { kind: 'tpsCap' }, value: limits.tpsCap }],
    beyondLaw ? 'inconsistent' : 'attention',
  );
}

/** R15. What is no count at all is wrong wherever it stands. */
function sizeCheck(operand: Operand, { kind, value, severity }: LargestFigure): Check {
  const check = atMost('R15', [operand], [{ figure: { kind }, value }], severity);
  const isCount = operand.value === null || (Number.isInteger(operand.value) && operand.value >= 0);
  return isCount ? check : { ...check, outcome: 'fails', severity: 'inconsistent' };
}

function equal(
  rule: RuleId,
  left: readonly Operand[],
  right: readonly Operand[],
  severity: Severity = 'inconsistent',
): Check {
  return decide({ rule, severity, relation: 'equals', left, right });
}

function atMost(
  rule: RuleId,
  left: readonly Operand[],
  right: readonly Operand[],
  severity: Severity = 'inconsistent',
): Check {
  return decide({ rule, severity, relation: 'atMost', left, right });
}
