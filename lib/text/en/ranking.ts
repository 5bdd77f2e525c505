import type { rankingText as id } from '../id/ranking.ts';
import type { Words } from '../in-each-language.ts';
import { tierWord } from '../tier-words.ts';

/** Words of the pages that put regions in the order of a measure. */
export const rankingText = {
  title: (measure, place) => `Ranking: ${measure}, ${place}`,
  heading: (level, measure) => `Order of ${tierWord(level)}: ${measure}`,
  switchMeasure: 'In the order of',
  switchLevel: 'Tier of regions',
  measure: {
    closest: 'closest margin',
    slowest: 'fewest TPS reported',
    highestTurnout: 'highest turnout',
    lowestTurnout: 'lowest turnout',
    mostInvalid: 'most invalid votes',
    mostInconsistent: 'most inconsistent TPS',
  },
  what: {
    closest:
      'Difference between the two options with the most votes, as a percentage of valid votes. Provisional: it can change while polling stations (TPS) still come in.',
    slowest:
      'Part of the polling stations (TPS) whose figures are in. Distance and network may make them late.',
    highestTurnout:
      'Voters who voted divided by registered and additional voters, from TPS documents this site has read.',
    lowestTurnout:
      'Voters who voted divided by registered and additional voters, from TPS documents this site has read.',
    mostInvalid: 'Invalid votes divided by all votes, from TPS documents this site has read.',
    mostInconsistent:
      'Part of the TPS whose figures do not agree with each other, of those that can be checked. The cause may be misreading or miswriting.',
  },
  counted: (ranked, all, least) =>
    `${ranked} of ${all} regions are ranked; of the others not enough is known: less than ${least} of their TPS reported or read, or no figures yet.`,
  caption: (level, measure, place) => `${level} in ${place} by ${measure}`,
  place: 'Rank',
  region: 'Region',
  basis: 'Basis',
  none: 'Not enough is known of any region yet.',
  notEnough: 'Not enough yet',
  unread: (count) => `The tables of ${count} regions cannot be fetched now, so what is in them is missing:`,
  back: (place) => `Back to the figures of ${place}`,
} satisfies Words<typeof id>;
