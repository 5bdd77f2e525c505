import type { CandidateId } from './candidate.ts';
import { type Hundredths, shareOf } from './share.ts';

/** Votes of one ballot option. */
export interface OptionVotes {
  readonly option: CandidateId;
  readonly votes: number;
}

/** The votes of a region as its source states them. Unknown is never zero. */
export type Tally =
  | { readonly kind: 'counted'; readonly votes: readonly OptionVotes[] }
  /** Nothing counted yet: the source gives no candidate keys (RECAP_API §5.2). */
  | { readonly kind: 'notReported' }
  /** All votes zero while TPS are counted: the source withholds its numbers (RECAP_API, "Zeroing"). */
  | { readonly kind: 'withheld' }
  /** The document that would say could not be fetched. */
  | { readonly kind: 'unreachable' }
  /** Totals across different candidate lists do not exist (RECAP_API §5.13). */
  | { readonly kind: 'noTotals' };

/** Votes for every option together, i.e. valid votes: the empty column counts (DOMAIN, "ten things", 5). */
export function validVotesOf(votes: readonly OptionVotes[]): number {
  return votes.reduce((sum, entry) => sum + entry.votes, 0);
}

/** Votes of an option, or null when the source gives none for it. */
export function votesOf(votes: readonly OptionVotes[], option: CandidateId): number | null {
  return votes.find((entry) => entry.option === option)?.votes ?? null;
}

/** Share of valid votes (R22): never of all votes cast, never of the voter list. */
export function voteShare(votes: readonly OptionVotes[], option: CandidateId): Hundredths | null {
  const own = votesOf(votes, option);
  return own === null ? null : shareOf(own, validVotesOf(votes));
}
