import type { votesText as id } from '../id/votes.ts';
import type { Words } from '../in-each-language.ts';

/** Words about votes and ballot options. */
export const votesText = {
  votes: 'votes',
  heading: 'Provisional vote count',
  kolomKosong: 'Empty column',
  kolomKosongHint: 'kolom kosong, no picture',
  unlisted: (id) => `Option ${id} (not on the source’s list of candidates)`,
  ballotNumber: (number) => `Ballot number ${number}`,
  noNumber: 'No ballot number',
  validVotes: 'Valid votes',
  /** While some option's votes are unknown. */
  incompleteTitle: 'Votes incomplete.',
  incomplete: (missing, all) =>
    `The source gives no votes yet for ${missing} of ${all} options. Until it does, valid votes, shares and margins cannot be worked out.`,
  validVotesUnknown: 'Valid votes: cannot be worked out yet.',
  notAtThisTier:
    'The source publishes invalid votes and turnout only per TPS (polling station); see the form of each TPS.',
  fromTps: {
    turnout: 'Voter turnout',
    invalid: 'Invalid votes',
    inconsistent: 'Inconsistent',
    basis: (tps) => `(from ${tps} TPS)`,
    checked: (tps) => `(of ${tps} TPS that can be checked)`,
    checkedOnly: (coverage) => `(only ${coverage} can be checked so far)`,
    tps: (count) => `${count} TPS`,
    tooFew: (least) =>
      `Less than ${least} of this region’s TPS are read: too few to be a figure of the region, so only the number of TPS read is given.`,
    how: 'Added up by this site from TPS documents that have been read and whose figures agree with each other; the source publishes them only per TPS.',
  },
  noVotes: 'No vote data yet.',
  sharesAre: 'Percentages are of valid votes.',
  halfLine: 'The vertical line marks 50% of valid votes.',
  singlePair: {
    title: 'One candidate pair against the empty column',
    body: 'The ballot shows only one candidate pair and one empty column (kolom kosong) without a picture. Punching the empty column is a valid vote. The pair is elected only with more than 50% of valid votes (Article 54D of Law 10/2016).',
  },
  jakarta: {
    title: 'The rule of more than 50%',
    body: 'The Governor of DKI Jakarta is elected with more than 50% of valid votes. If no pair has that, the two pairs with the most votes go to a second round (Article 10(2) and (3) of Law 2/2024).',
  },
  severalSlates:
    'Each region below votes on its own list of candidates, so their votes are not added up. Open a region to see the names of its candidates.',
  slateUnknown: 'The source has not yet published the list of candidates; options appear under its codes.',
} satisfies Words<typeof id>;
