import type { ballotRules as id } from '../id/rules-of-ballots.ts';
import type { Words } from '../in-each-language.ts';

const MISREAD =
  'The machine misread handwriting, for example 3 read as 8, or an empty crossed-out box read as 9.';
const MISWRITTEN =
  'The polling-station committee (KPPS) added or copied wrongly; that is corrected in the open plenary meeting.';
const BALLOTS_UNPUBLISHED =
  'The source does not publish the rows of ballots received, spoiled, unused and used; they are on the form.';

/** Rules about ballots and votes (DOMAIN §2.2). */
export const ballotRules = {
  R06: {
    formula: 'Spoiled plus unused plus used ballots equal the ballots received.',
    explanation: 'Every ballot that the TPS received must be recorded in one of those three rows.',
    found: (left, right) => `The three rows add up to ${left}, while ${right} are recorded as received.`,
    innocent: [MISREAD, MISWRITTEN, 'The box delivered held a number other than the one on its cover.'],
    missing: BALLOTS_UNPUBLISHED,
  },
  R07: {
    formula: 'Ballots used equal the number of voters who voted.',
    explanation: 'Everyone who votes uses one ballot.',
    found: (left, right) =>
      `Ballots used are recorded as ${left}, while voters who voted are recorded as ${right}.`,
    innocent: [MISREAD, 'Some voters signed in but did not vote in the end.'],
    missing: BALLOTS_UNPUBLISHED,
  },
  R08: {
    formula:
      'The votes for all options, including the empty column (kolom kosong) if there is one, add up to the valid votes.',
    explanation: 'Every valid ballot is one vote for exactly one option.',
    found: (left, right) =>
      `The votes for all options add up to ${left}, while valid votes are recorded as ${right}.`,
    innocent: [
      MISREAD,
      MISWRITTEN,
      'The figure of one option has not been read properly from its photo yet.',
    ],
    missing: 'This rule needs the votes for each option and the number of valid votes.',
  },
  R09: {
    formula: 'Valid votes plus invalid votes equal the total votes.',
    explanation: 'Every ballot counted is either valid or invalid.',
    found: (left, right) =>
      `Valid and invalid votes add up to ${left}, while their total is recorded as ${right}.`,
    innocent: [MISREAD, MISWRITTEN],
    missing: 'This rule needs the valid votes, the invalid votes and their total.',
  },
  R10: {
    formula:
      'The total of valid and invalid votes equals the number of voters who voted and of ballots used.',
    explanation: 'Everyone who votes puts one ballot into the box.',
    found: (left, right) =>
      `Total votes are recorded as ${left}, while voters who voted or ballots used are recorded as ${right}.`,
    innocent: [
      'One or two ballots were taken home, or put into the box of another contest.',
      MISREAD,
      MISWRITTEN,
    ],
    missing: 'The source does not publish ballots used; the row is on the form.',
  },
  R11: {
    formula: 'Ballots received equal the DPT (final voter list) plus the reserve, rounded up.',
    explanation: 'The reserve is a share of the DPT: 2.5% in a Pilkada, 2% in a Pemilu.',
    found: (left, right) => `DPT and reserve add up to ${left}, while ${right} are recorded as received.`,
    innocent: [MISREAD, 'The delivery was a few ballots short or over, and was recorded as it was.'],
    missing: 'The source does not publish ballots received; the row is on the form.',
  },
  R13: {
    formula:
      'The votes for one option are at most the valid votes, and voters who voted are at most the ballots received.',
    explanation: 'A part cannot be larger than the whole.',
    found: (left, right) => `The part is recorded as ${left}, while the whole is recorded as ${right}.`,
    innocent: [MISREAD, 'The valid votes have not been read completely yet.'],
    missing: 'The source does not publish ballots received; the row is on the form.',
  },
  R15: {
    formula: 'Every figure on the form of a TPS is a whole number from 0 to 999; abroad up to 9,999.',
    explanation:
      'The form of a TPS has only three boxes for each figure; abroad one TPS or post can serve thousands of voters.',
    found: (left, right) => `There is a figure of ${left}, although one TPS has ${right} at most.`,
    innocent: [MISREAD, 'Two figures next to each other were read as one.'],
    missing: 'This rule is held against each figure as soon as the source has it.',
  },
} satisfies Words<typeof id>;
