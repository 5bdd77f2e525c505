import type { RuleId } from '../../domain/check.ts';
import { ballotRules } from './rules-of-ballots.ts';
import { voterRules } from './rules-of-voters.ts';

/** What a rule says and does not say. Every word neutral: a rule that fails points at a number, never at a person. */
export interface RuleWords {
  /** The formula in words. */
  readonly formula: string;
  /** Why the numbers should agree. */
  readonly explanation: string;
  /** What was found where it fails, with what stands on both sides. */
  readonly found: (left: string, right: string) => string;
  /** What may be behind it that nobody is to blame for. */
  readonly innocent: readonly string[];
  /** What is needed to test it. */
  readonly missing: string;
}

/** Words of every rule of DOMAIN §2.2 for a TPS. */
export const ruleWords: Readonly<Record<RuleId, RuleWords>> = { ...voterRules, ...ballotRules };
