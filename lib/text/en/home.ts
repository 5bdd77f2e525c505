import type { homeText as id } from '../id/home.ts';
import type { Words } from '../in-each-language.ts';

/** Words of the home page. */
export const homeText = {
  title: 'Every number, with its paper',
  orFromMap: 'Or start from the map',
  howHeading: 'How to check',
  map: 'Map by province',
  mapSwitch: 'Maps of other contests',
  /** What can be said of a contest whose candidates differ from place to place. */
  complete: (complete: string, all: string) => `${complete} of ${all} provinces complete.`,
  completeUnknown: (count: string) => `${count} not known.`,
  ownCandidates: 'Candidates differ by region.',
  steps: [
    'Search for a desa/kelurahan (village) or kecamatan (sub-district) above, or choose a contest and a province.',
    'Follow its regions down to the polling station (TPS).',
    'Compare the figures with the photos of the form.',
  ],
  howToRead: 'How to read the data',
  votingDay: 'Voting day',
  provinces: 'Choose a province · TPS reported',
  unreachable: 'The data of this contest cannot be fetched from its source at present.',
} satisfies Words<typeof id>;
