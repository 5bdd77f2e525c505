import { counted } from '../counted.ts';
import type { lentNamesText as id } from '../id/lent-names.ts';
import type { Words } from '../in-each-language.ts';

/** Words for names of regions that are not from the source's lists. */
export const lentNamesText = {
  from: { searchIndex: 'this site’s search index', boundaries: 'this site’s boundary files' },
  and: ' and ',
  rows: (count, from) =>
    `The source does not publish the names of ${counted(count, 'region', 'regions')} in this table; they are taken from ${from}.`,
  heading: (from) => `The source does not publish the name of this region; it is taken from ${from}.`,
} satisfies Words<typeof id>;
