import type { BallotOption } from '../domain/candidate.ts';
import { votesText } from '../text/votes.ts';

/** Name of an option in one line; a plain hyphen, since some programs read a file's letters wrongly. */
export function optionName(option: BallotOption): string {
  switch (option.kind) {
    case 'pair':
      return option.deputyName === null ? option.headName : `${option.headName} - ${option.deputyName}`;
    case 'kolomKosong':
      return votesText().kolomKosong;
    case 'unlisted':
      return votesText().unlisted(option.id);
  }
}

/** `1 HEAD - DEPUTY`. */
export function numberedName(option: BallotOption): string {
  return option.ballotNumber === null ? optionName(option) : `${option.ballotNumber} ${optionName(option)}`;
}

/** The whole ballot in one cell, in the order of the vote columns; null where it is not known, or is none of its own. */
export function ballotText(options: readonly BallotOption[]): string | null {
  return options.length === 0 ? null : options.map(numberedName).join(' | ');
}

/** Places on the longest of these ballots. */
export function placesOf(ballots: readonly (readonly BallotOption[])[]): number {
  return Math.max(0, ...ballots.map((options) => options.length));
}

/** The one ballot that all of these are, as far as they are known; null where there are several, or none. */
export function commonBallot(ballots: readonly (readonly BallotOption[])[]): readonly BallotOption[] | null {
  const known = ballots.filter((options) => options.length > 0);
  const [first] = known;
  const ids = (options: readonly BallotOption[]): string => options.map(({ id }) => id).join(' ');
  return first !== undefined && known.every((options) => ids(options) === ids(first)) ? first : null;
}
