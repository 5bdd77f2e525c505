import type { CandidateId } from './candidate.ts';

/** Votes of one ballot option; null where the source names the option and gives no number. Unknown is never zero. */
export interface OptionVotes {
  readonly option: CandidateId;
  readonly votes: number | null;
}

/** Votes that are all known. */
export interface KnownVotes extends OptionVotes {
  readonly votes: number;
}

/** The votes of a region as its source states them. Unknown is never zero. */
export type Tally =
  /** Votes of at least one option. What they come to is worked out in `vote-table.ts` alone. */
  | { readonly kind: 'counted'; readonly votes: readonly OptionVotes[] }
  /** Nothing counted yet: the source gives no candidate keys (RECAP_API §5.2). */
  | { readonly kind: 'notReported' }
  /** All votes zero while TPS are counted: the source withholds its numbers (RECAP_API, "Zeroing"). */
  | { readonly kind: 'withheld' }
  /** The document that would say could not be fetched. */
  | { readonly kind: 'unreachable' }
  /** Totals across different candidate lists do not exist (RECAP_API §5.13). */
  | { readonly kind: 'noTotals' };
