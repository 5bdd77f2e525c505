import type { contestNamesText as id } from '../id/contest-names.ts';
import type { Words } from '../in-each-language.ts';

/** What the contests of an office are called where an operator gives no name; a year or a note may follow. */
export const contestNamesText = {
  title: {
    gubernur: 'Election of Governor and Deputy Governor',
    bupatiWalikota: 'Election of Regent/Mayor and Deputy',
    presiden: 'Election of President and Vice President',
  },
  shortTitle: {
    gubernur: 'Governor',
    bupatiWalikota: 'Regent/Mayor',
    presiden: 'President',
  },
  simulated: '(simulasi · simulation)',
} satisfies Words<typeof id>;
