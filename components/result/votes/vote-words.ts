import type { VoteTable } from '#lib/domain/vote-table.ts';
import { formatCount } from '#lib/format/number.ts';
import { votesText } from '#lib/text/votes.ts';

/** `Suara sah: 1.234.`, or that they cannot be worked out. */
export function validVotesWords({ validVotes }: VoteTable): string {
  return validVotes === null
    ? votesText().validVotesUnknown
    : `${votesText().validVotes}: ${formatCount(validVotes)}.`;
}

/** What shares are shares of, or whose votes are missing for them. */
export function basisWords({ unknown, lines }: VoteTable, half: boolean): string {
  if (unknown > 0) return votesText().incomplete(formatCount(unknown), formatCount(lines.length));
  return half ? `${votesText().sharesAre} ${votesText().halfLine}` : votesText().sharesAre;
}
