import type { compareText as id } from '../id/compare.ts';
import type { Words } from '../in-each-language.ts';
import { several, tierWord } from '../tier-words.ts';

/** Words of the pages that put two results side by side. */
export const compareText = {
  title: (place, beside) => (beside === null ? `Compare ${place}` : `Compare ${place} with ${beside}`),
  choose: (place) => `Compare ${place} with …`,
  contests: 'Other contests in this region',
  regions: (level) => `Other ${several(tierWord(level))}`,
  heading: (place, beside) => `${place} and ${beside}`,
  caption: (place, beside) => `Figures of ${place} and ${beside} side by side`,
  figure: 'Measure',
  votes: 'Provisional vote count',
  votesCaption: (place, beside) => `Provisional votes in ${place} and ${beside}, in ballot order`,
  ownBallots: 'Their ballots differ, so their votes stand side by side and are not compared.',
  noVotes: 'There are no votes to show yet.',
  validVotes: 'Valid votes',
  other: 'Compare with something else',
  back: (place) => `Back to the figures of ${place}`,
} satisfies Words<typeof id>;
