import type { Check, RuleId } from './check.ts';
import type { RegionCode } from './region-code.ts';
import type { TpsDocument } from './tps.ts';
import type { Verdict } from './verdict.ts';
import { type MarkedEvent, markOf } from './vote-event.ts';

/** A TPS that someone should look at, and by which rules. */
export interface AttentionTps {
  readonly code: RegionCode;
  readonly kind: Extract<Verdict['kind'], 'inconsistent' | 'attention'>;
  /** Every failing rule once, in the order of the rules. */
  readonly rules: readonly RuleId[];
  /** Absent for an ordinary vote. */
  readonly event?: MarkedEvent;
}

/** Null for a TPS of which no rule fails, or of which nothing can be said. */
export function attentionOf(
  { code, event }: Pick<TpsDocument, 'code' | 'event'>,
  checks: readonly Check[],
  verdict: Verdict,
): AttentionTps | null {
  if (verdict.kind !== 'inconsistent' && verdict.kind !== 'attention') return null;
  const rules = checks.filter(({ outcome }) => outcome === 'fails').map(({ rule }) => rule);
  return { code, kind: verdict.kind, rules: [...new Set(rules)].sort(), ...markOf(event) };
}
