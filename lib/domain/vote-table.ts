import type { BallotOption, CandidateId } from './candidate.ts';
import { type Hundredths, isCount, shareOf } from './share.ts';
import type { OptionVotes, Tally } from './tally.ts';

/** One option of a vote table. */
export interface VoteLine {
  readonly option: BallotOption;
  /** Place on the ballot, from 0. */
  readonly place: number;
  /** Null where the source gives none: never zero. */
  readonly votes: number | null;
  /** Of the valid votes (R22): never of all votes cast, never of the voter list. Null while these are unknown. */
  readonly share: Hundredths | null;
}

/** Votes of a ballot and what they come to: while one option is unknown, so is everything that rests on all of them. */
export interface VoteTable {
  /** In ballot order; after the ballot what has votes without standing on it. */
  readonly lines: readonly VoteLine[];
  /** Votes for every option together: the empty column counts (DOMAIN, "ten things", 5). */
  readonly validVotes: number | null;
  /** Options whose votes the source does not give. */
  readonly unknown: number;
}

/** The one place where shares and valid votes of a ballot are worked out. */
export function voteTable(options: readonly BallotOption[], votes: readonly OptionVotes[]): VoteTable {
  const complete = votesOnBallot(options, votes);
  const validVotes = validVotesOf(complete);
  const listed = new Map(options.map((option) => [option.id, option]));
  const lines = complete.map(({ option: id, votes: own }, place): VoteLine => {
    const option = listed.get(id) ?? { kind: 'unlisted', id, ballotNumber: null };
    return { option, place, votes: own, share: shareIn(own, validVotes) };
  });
  return { lines, validVotes, unknown: lines.filter((line) => line.votes === null).length };
}

/** An entry for every option of the ballot, in its order, then for any other: a missing key is an unknown number. */
export function votesOnBallot(
  options: readonly BallotOption[],
  votes: readonly OptionVotes[],
): readonly OptionVotes[] {
  const known = new Map(votes.map((entry) => [entry.option, entry.votes]));
  const ids = new Set([...options.map(({ id }) => id), ...known.keys()]);
  return [...ids].map((option) => ({ option, votes: known.get(option) ?? null }));
}

/** The same of a tally, whatever it holds. */
export function tallyOnBallot(options: readonly BallotOption[], tally: Tally): Tally {
  return tally.kind === 'counted' ? { kind: 'counted', votes: votesOnBallot(options, tally.votes) } : tally;
}

/** Votes of an option, or null when the source gives none for it. */
export function votesOf(votes: readonly OptionVotes[], option: CandidateId): number | null {
  return votes.find((entry) => entry.option === option)?.votes ?? null;
}

/** True while the source leaves out some option's votes, of votes that name the whole ballot. */
export function isPartlyKnown(votes: readonly OptionVotes[]): boolean {
  return votes.some((entry) => entry.votes === null);
}

/** Valid votes of votes that name the whole ballot; null while one of them is unknown, or none is there. */
export function validVotesOf(votes: readonly OptionVotes[]): number | null {
  return votes.length === 0 ? null : sumKnown(votes.map((entry) => entry.votes));
}

/** Numbers added up; null as soon as one is unknown, or where the sum is too large to be exact. */
export function sumKnown(numbers: readonly (number | null)[]): number | null {
  const sum = numbers.reduce<number | null>(
    (total, number) => (total === null || number === null ? null : total + number),
    0,
  );
  return sum === null || !isCount(sum) ? null : sum;
}

/** Share of an option in the valid votes, of votes that name the whole ballot. */
export function voteShare(votes: readonly OptionVotes[], option: CandidateId): Hundredths | null {
  return shareIn(votesOf(votes, option), validVotesOf(votes));
}

/** The option with most votes, or null where several have the same, of votes that name the whole ballot. */
export interface Leader {
  readonly option: CandidateId | null;
  readonly share: Hundredths;
}

/** Who has most votes so far; null while some option is unknown, since it could have more. */
export function leaderOf(votes: readonly OptionVotes[]): Leader | null {
  const [first, second] = byVotes(votes);
  const share = first === undefined ? null : shareIn(first.votes, validVotesOf(votes));
  if (first === undefined || share === null) return null;
  return { option: second?.votes === first.votes ? null : first.option, share };
}

/** Distance between the two options with most votes, of valid votes; null with fewer than two, or while one is unknown. */
export function marginOf(votes: readonly OptionVotes[]): Hundredths | null {
  const [first, second] = byVotes(votes);
  return first === undefined || second === undefined
    ? null
    : shareIn(first.votes - second.votes, validVotesOf(votes));
}

/** The most first; empty while one is unknown. */
function byVotes(votes: readonly OptionVotes[]): readonly { option: CandidateId; votes: number }[] {
  const known = votes.flatMap(({ option, votes: own }) => (own === null ? [] : [{ option, votes: own }]));
  return known.length < votes.length ? [] : known.sort((a, b) => b.votes - a.votes);
}

function shareIn(part: number | null, whole: number | null): Hundredths | null {
  return part === null || whole === null ? null : shareOf(part, whole);
}
