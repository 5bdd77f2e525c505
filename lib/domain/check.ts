import type { Figure } from './figure.ts';

/** Arithmetic rules of DOMAIN §2.2 that the published figures can be held against. */
export const RULES = ['R01', 'R03', 'R04', 'R08', 'R09', 'R10', 'R12', 'R13'] as const;
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
  const holds = claim.relation === 'equals' ? left === right : left <= right;
  return { ...claim, outcome: holds ? 'holds' : 'fails' };
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

/** What is missing for a check to be tested. */
export function missingOperands(check: Check): readonly Operand[] {
  return [...check.left, ...check.right].filter((operand) => operand.value === null);
}
