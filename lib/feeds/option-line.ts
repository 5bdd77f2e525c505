import type { BallotOption } from '../domain/candidate.ts';
import type { OptionVotes } from '../domain/tally.ts';
import { type VoteLine, votesOf } from '../domain/vote-table.ts';
import { formatCount, formatDifference, formatShare } from '../format/number.ts';
import { followText } from '../text/follow.ts';
import { optionName } from '../text/option-name.ts';
import { votesText } from '../text/votes.ts';

/** Votes of an option in a line, with what was told before where that was another number. */
export function optionLine(
  { option, votes: now, share }: VoteLine,
  before: readonly OptionVotes[] | null,
): string {
  const text = followText();
  const name = optionLabel(option);
  if (now === null) return text.votesMissing(name);
  const line =
    share === null
      ? text.votesWithoutShare(name, formatCount(now))
      : text.votesOf(name, formatCount(now), formatShare(share));
  const then = before === null ? null : votesOf(before, option.id);
  return then === null || then === now
    ? line
    : text.change(line, formatCount(then), formatDifference(now - then));
}

/** `Nomor urut 1, Nama – Nama`: a line is read without the page beside it. */
function optionLabel(option: BallotOption): string {
  const name = optionName(option);
  return option.ballotNumber === null ? name : `${votesText().ballotNumber(option.ballotNumber)}, ${name}`;
}
