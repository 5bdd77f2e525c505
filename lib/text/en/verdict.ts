import { counted } from '../counted.ts';
import type { verdictText as id } from '../id/verdict.ts';
import type { Words } from '../in-each-language.ts';

const COME_BACK = 'Look again later: this page updates itself when the source has new data.';

// The form's model, and with it the pages, may be unknown.
function onPages(pages: string): string {
  if (pages === '') return 'the form';
  return `page${pages.includes(',') ? 's' : ''} ${pages} of the form`;
}

/** The closed set of sentences at the top of a TPS page. */
export const verdictText = {
  noData: {
    title: 'No data from this TPS yet.',
    body: 'The source has received neither photos nor figures from this polling station. That is often because of the network; it does not mean zero votes.',
    next: COME_BACK,
  },
  withheld: {
    title: 'Figures withheld by the source.',
    body: 'The source shows zero for this whole desa/kelurahan (village) although its TPS have reported. That does not mean zero votes.',
    next: 'Read the figures on the photo of the form, if there is one.',
  },
  scanNotRead: {
    title: 'Photo received, figures not read yet.',
    body: 'The source has the photo of the form, but not its figures yet.',
    next: 'Read the figures yourself on the photo of the form below.',
  },
  passes: {
    title: 'The figures of this TPS agree with each other.',
    body: 'Consistent: all checks that can be made on this form are met. That does not yet mean that the figures are the same as those on paper.',
    next: null,
  },
  inconsistent: {
    title: 'Some figures of this TPS do not agree with each other.',
    body: 'Inconsistent: misread, miswritten, or a form that is not complete yet. Figures that do not agree are corrected in the open plenary meeting.',
    next: null,
  },
  attention: {
    title: 'Some figures of this TPS need attention.',
    body: 'The figures are unusual, but may well be right.',
    next: null,
  },
  notPublished: {
    title: 'The source has published nothing for this TPS yet.',
    body: 'This polling station is on the source’s list, but its document does not exist yet. No data yet does not mean zero votes.',
    next: COME_BACK,
  },
  withdrawn: {
    title: 'The source has withdrawn this TPS’s document.',
    body: 'It was published and is no longer at the source. That does not mean zero votes.',
    next: COME_BACK,
  },
  partlyRead: {
    votes: {
      title: 'Only partly read so far: the votes are missing.',
      body: 'Other figures of the form have been read, the votes have not.',
      next: 'Read the votes yourself on the photo of the form, if there is one.',
    },
    someVotes: {
      title: 'Only partly read so far: the votes are incomplete.',
      body: 'The votes of some options have been read, those of others have not. Until they are, no sum and no percentage can be worked out.',
      next: 'Read the votes that are missing yourself on the photo of the form, if there is one.',
    },
    administration: {
      title: 'Only partly read so far: the part on voters and ballots is missing.',
      body: 'The votes have been read, but cannot be checked against other figures yet.',
      next: 'Compare the votes with the photo of the form yourself, if there is one.',
    },
    validVotes: {
      title: 'Only partly read so far: the number of valid votes is missing.',
      body: 'The votes have been read, but the number of valid votes written on the form has not, so the two cannot be compared yet.',
      next: 'Compare the votes with the photo of the form yourself, if there is one.',
    },
  },
  next: {
    compare: (figures, pages) => `Compare with ${onPages(pages)}: ${figures}.`,
    noScan: (figures, pages) =>
      pages === ''
        ? `Compare with the photo of the form, once the source has it: ${figures}.`
        : `There is no photo of ${onPages(pages)} yet. Once the source has it, compare: ${figures}.`,
    look: (place, figure, page) => `First look at the ${place} digit of “${figure}” on ${onPages(page)}.`,
    votes: 'the votes',
    whenDifferent: 'If the form differs, see',
    report: 'how to report it',
  },
  more: (count) => `and ${counted(count, 'other check', 'other checks')}`,
  allChecks: 'See all checks',
  toForm: (page: string) => `Photo of page ${page}`,
  otherContest: (contests) =>
    `Needs attention: the number of voters who voted differs from the ${contests} form at the same TPS.`,
} satisfies Words<typeof id>;
