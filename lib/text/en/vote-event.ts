import type { voteEventText as id } from '../id/vote-event.ts';
import type { Words } from '../in-each-language.ts';

/** Words for a vote that was not the ordinary one on the day. */
export const voteEventText = {
  name: {
    recount: 'Recount of votes',
    postponedCount: 'Postponed count (susulan)',
    continuedCount: 'Resumed count (lanjutan)',
    psu: 'Re-vote (PSU)',
    postponedVote: 'Postponed vote (susulan)',
    continuedVote: 'Resumed vote (lanjutan)',
  },
  within: {
    recount: 'Includes a recount of votes',
    postponedCount: 'Includes a postponed count (susulan)',
    continuedCount: 'Includes a resumed count (lanjutan)',
    psu: 'Includes a re-vote (PSU)',
    postponedVote: 'Includes a postponed vote (susulan)',
    continuedVote: 'Includes a resumed vote (lanjutan)',
  },
  meaning: {
    recount:
      'The ballots at a TPS were counted again: the C.Hasil form of the earlier count no longer counts.',
    postponedCount: 'Counting at a TPS could not begin at its time and was held later.',
    continuedCount: 'Counting at a TPS was interrupted and resumed later.',
    psu: 'Voters at a TPS voted again: the C.Hasil form of the earlier vote no longer counts.',
    postponedVote: 'Voting at a TPS could not begin on its day and was held later.',
    continuedVote: 'Voting at a TPS was interrupted and resumed later.',
  },
  other: (word) => `Remark of the source: “${word}”`,
  otherMeaning: 'The source makes this remark without explaining it.',
  legend: 'Marks in this table, according to the source:',
  inPlaces: (event, places) => `${event}: ${places}`,
  more: (count) => `and ${count} more`,
} satisfies Words<typeof id>;
