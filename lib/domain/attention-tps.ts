import { type Check, type RuleId, sumOf } from './check.ts';
import type { RegionCode } from './region-code.ts';
import type { TpsDocument } from './tps.ts';
import type { Verdict } from './verdict.ts';
import { type MarkedEvent, markOf } from './vote-event.ts';

/** A TPS that someone should look at, and by which rules. */
export interface AttentionTps {
  readonly code: RegionCode;
  readonly kind: Extract<Verdict['kind'], 'inconsistent' | 'attention'>;
  /** Every failing rule once, in the order of the rules. */
  readonly failing: readonly FailingRule[];
  /** Absent for an ordinary vote. */
  readonly event?: MarkedEvent;
}

/** A rule that fails at a TPS. */
export interface FailingRule {
  readonly rule: RuleId;
  /** Left side minus right side, in votes, voters or ballots; of several checks of the rule the one farthest apart. */
  readonly gap: number;
}

/** Null for a TPS of which no rule fails, or of which nothing can be said. */
export function attentionOf(
  { code, event }: Pick<TpsDocument, 'code' | 'event'>,
  checks: readonly Check[],
  verdict: Verdict,
): AttentionTps | null {
  if (verdict.kind !== 'inconsistent' && verdict.kind !== 'attention') return null;
  return { code, kind: verdict.kind, failing: failingRules(checks), ...markOf(event) };
}

function failingRules(checks: readonly Check[]): readonly FailingRule[] {
  const gaps = new Map<RuleId, number>();
  for (const { rule, outcome, left, right } of checks) {
    if (outcome !== 'fails') continue;
    const gap = (sumOf(left) ?? 0) - (sumOf(right) ?? 0);
    const known = gaps.get(rule);
    if (known === undefined || Math.abs(gap) > Math.abs(known)) gaps.set(rule, gap);
  }
  return [...gaps].map(([rule, gap]) => ({ rule, gap })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** The TPS whose figures are farthest apart first, those equally far in the order of codes. */
export function byLargestGap(all: readonly AttentionTps[]): readonly AttentionTps[] {
  return [...all].sort((a, b) => largestGap(b) - largestGap(a) || (a.code < b.code ? -1 : 1));
}

function largestGap({ failing }: AttentionTps): number {
  return failing.reduce((most, { gap }) => Math.max(most, Math.abs(gap)), 0);
}
