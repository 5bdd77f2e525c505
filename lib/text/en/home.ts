import type { homeText as id } from '../id/home.ts';
import type { Words } from '../in-each-language.ts';

/** Words of the home page. */
export const homeText = {
  title: 'Vote counts, down to the form itself',
  lead: 'Check provisional figures in any region, down to each polling station (TPS), and compare them with photos of the C.Hasil form on which its committee wrote the result.',
  steps: [
    'Search for a desa/kelurahan (village) or kecamatan (sub-district) above, or choose a contest and a province.',
    'Follow its regions down to the polling station (TPS).',
    'Compare the figures with the photos of the form.',
  ],
  howToRead: 'How to read the data',
  votingDay: 'Voting day',
  provinces: 'Choose a province · TPS reported',
  unreachable: 'The data source of this contest cannot be reached at present.',
} satisfies Words<typeof id>;
