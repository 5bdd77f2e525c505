import type { BallotOption } from '#lib/domain/candidate.ts';
import type { OptionVotes } from '#lib/domain/tally.ts';

/** Votes without their options, or null where they are not one for each option, in its order. */
export function votesInOrder(
  votes: readonly OptionVotes[],
  options: readonly BallotOption[],
): readonly (number | null)[] | null {
  const isInOrder =
    options.length === votes.length && options.every(({ id }, place) => id === votes[place]?.option);
  return isInOrder ? votes.map((entry) => entry.votes) : null;
}

/** The same votes again. */
export function withOptions(
  votes: readonly (number | null)[],
  options: readonly BallotOption[],
): readonly OptionVotes[] {
  return options.flatMap(({ id }, place) => {
    const own = votes[place];
    return own === undefined ? [] : [{ option: id, votes: own }];
  });
}
