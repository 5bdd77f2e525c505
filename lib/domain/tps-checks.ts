import { type Check, decide, type Operand, type RuleId, type Severity } from './check.ts';
import type { Contest } from './contest.ts';
import { SEX_COLUMNS, SEX_ROWS, type SexColumn, type SexRow } from './figure.ts';
import type { Administration, BySex, TpsDocument } from './tps.ts';

type Caps = Pick<Contest, 'tpsCap' | 'statutoryCap'>;

/**
 * Holds every rule against a TPS. The list is complete whatever is missing: what cannot be tested says so.
 * Rules and severities: DOMAIN §2.2.
 */
export function checkTps(
  document: Pick<TpsDocument, 'votes' | 'administration'>,
  caps: Caps,
): readonly Check[] {
  const admin = document.administration;
  const votes = voteOperands(document);
  return [
    ...SEX_ROWS.map((row) =>
      equal('R01', [voters(admin, row, 'male'), voters(admin, row, 'female')], [voters(admin, row, 'total')]),
    ),
    equal(
      'R03',
      [
        voters(admin, 'votedDpt', 'total'),
        voters(admin, 'votedTransferred', 'total'),
        voters(admin, 'votedByIdCard', 'total'),
      ],
      [voters(admin, 'votedTotal', 'total')],
    ),
    ...SEX_COLUMNS.map((column) =>
      atMost('R04', [voters(admin, 'votedDpt', column)], [voters(admin, 'registeredDpt', column)]),
    ),
    equal('R08', votes, [validVotes(admin)]),
    equal(
      'R09',
      [validVotes(admin), { figure: { kind: 'invalidVotes' }, value: admin?.invalidVotes ?? null }],
      [totalVotes(admin)],
    ),
    equal('R10', [totalVotes(admin)], [voters(admin, 'votedTotal', 'total')]),
    ...SEX_COLUMNS.map((column) => capCheck(voters(admin, 'registeredDpt', column), caps)),
    atMost(
      'R13',
      [voters(admin, 'votedTotal', 'total')],
      [{ figure: { kind: 'ballotsReceived' }, value: null }],
    ),
    ...votes.map((vote) => atMost('R13', [vote], [validVotes(admin)])),
  ];
}

function equal(rule: RuleId, left: readonly Operand[], right: readonly Operand[]): Check {
  return decide({ rule, severity: 'inconsistent', relation: 'equals', left, right });
}

function atMost(
  rule: RuleId,
  left: readonly Operand[],
  right: readonly Operand[],
  severity: Severity = 'inconsistent',
): Check {
  return decide({ rule, severity, relation: 'atMost', left, right });
}

// R12 is a reason to look, unless the list is longer than the law lets any TPS have.
function capCheck(registered: Operand, caps: Caps): Check {
  const beyondLaw =
    registered.value !== null && caps.statutoryCap !== null && registered.value > caps.statutoryCap;
  return atMost(
    'R12',
    [registered],
    [{ figure: { kind: 'tpsCap' }, value: caps.tpsCap }],
    beyondLaw ? 'inconsistent' : 'attention',
  );
}

function voteOperands(document: Pick<TpsDocument, 'votes'>): readonly Operand[] {
  if (document.votes.kind !== 'read') return [];
  return document.votes.votes.map(({ option, votes }) => ({
    figure: { kind: 'votes', option },
    value: votes,
  }));
}

function voters(admin: Administration | null, row: SexRow, column: SexColumn): Operand {
  const counts: BySex | undefined = admin?.[row];
  return { figure: { kind: 'voters', row, column }, value: counts?.[column] ?? null };
}

function validVotes(admin: Administration | null): Operand {
  return { figure: { kind: 'validVotes' }, value: admin?.validVotes ?? null };
}

function totalVotes(admin: Administration | null): Operand {
  return { figure: { kind: 'totalVotes' }, value: admin?.totalVotes ?? null };
}
