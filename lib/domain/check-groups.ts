import { type Check, missingOperands, type Operand, RULES, type RuleId } from './check.ts';

/** Checks of one rule with one outcome. */
export interface CheckGroup {
  readonly rule: RuleId;
  readonly checks: readonly Check[];
}

/** Checks with an outcome by rule, in the order of the rules. */
export function groupsOf(checks: readonly Check[], outcome: Check['outcome']): readonly CheckGroup[] {
  return RULES.map((rule) => ({
    rule,
    checks: checks.filter((check) => check.rule === rule && check.outcome === outcome),
  })).filter((group) => group.checks.length > 0);
}

/** All that is missing for the checks of a group, each figure once. */
export function missingOf({ checks }: CheckGroup): readonly Operand[] {
  const byFigure = new Map<string, Operand>();
  for (const operand of checks.flatMap(missingOperands))
    byFigure.set(JSON.stringify(operand.figure), operand);
  return [...byFigure.values()];
}
