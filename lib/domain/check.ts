import type { Figure } from './figure.ts';

/** Rules of DOMAIN §2.2 for the form of one TPS, all of them: what the source does not publish is said, not left out. */
export const RULES = [
  'R01',
  'R02',
  'R03',
  'R04',
  'R05',
  'R06',
  'R07',
  'R08',
  'R09',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
] as const;
export type RuleId = (typeof RULES)[number];

/** `inconsistent`: form or reading is wrong somewhere. `attention`: may well be legitimate. Never more than that. */
export type Severity = 'inconsistent' | 'attention';

/** A figure with what the source says it is; null is unknown, not zero. */
export interface Operand {
  readonly figure: Figure;
  readonly value: number | null;
}

/** One rule held against the figures of one TPS: `sum(left)` must stand in `relation` to `sum(right)`. */
export interface Check {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly relation: 'equals' | 'atMost';
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
  /** A missing operand makes a rule untestable: neither passed nor failed (DOMAIN §2.2, null rule). */
  readonly outcome: 'holds' | 'fails' | 'untestable';
}

type Claim = Omit<Check, 'outcome'>;

/** Decides a claim with the operands it carries. */
export function decide(claim: Claim): Check {
  const left = sumOf(claim.left);
  const right = sumOf(claim.right);
  if (left === null || right === null) return { ...claim, outcome: 'untestable' };
  const difference = compareSums(claim, left, right);
  const holds = claim.relation === 'equals' ? difference === 0 : difference <= 0;
  return { ...claim, outcome: holds ? 'holds' : 'fails' };
}

// Counts are exact, sums of absurdly large ones are not: no rounding may make a rule hold.
function compareSums({ left, right }: Claim, leftSum: number, rightSum: number): number {
  if (Math.max(leftSum, rightSum) <= Number.MAX_SAFE_INTEGER) return leftSum - rightSum;
  const difference = exactSum(left) - exactSum(right);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

function exactSum(operands: readonly Operand[]): bigint {
  return operands.reduce((sum, { value }) => sum + BigInt(Math.trunc(value ?? 0)), 0n);
}

/** Sum of one side, or null when any operand is missing or there is none. */
export function sumOf(operands: readonly Operand[]): number | null {
  let sum = 0;
  for (const { value } of operands) {
    if (value === null) return null;
    sum += value;
  }
  return operands.length === 0 ? null : sum;
}

/**
 * The checks of one document by itself. What the form of another contest says of it (R17) is left untested: that document
 * can be had at one moment and not at the next, and no verdict, hint or file may depend on it (docs/adr/0027).
 */
export function onItsOwn(checks: readonly Check[]): readonly Check[] {
  return checks.map((check) => (check.rule === 'R17' ? { ...check, outcome: 'untestable' } : check));
}

/** What is missing for a check to be tested. */
export function missingOperands(check: Check): readonly Operand[] {
  return [...check.left, ...check.right].filter((operand) => operand.value === null);
}
