import type { inconsistentText as id } from '../id/inconsistent.ts';
import type { Words } from '../in-each-language.ts';
import { tierWord } from '../tier-words.ts';

/** Words of the lists of TPS whose figures do not agree with each other. */
export const inconsistentText = {
  title: (place) => `Inconsistent TPS, ${place}`,
  heading: 'Inconsistent polling stations (TPS)',
  meaning:
    'Inconsistent means that figures in the document of one polling station do not agree with each other. The cause may be misreading, miswriting or miscounting; the photo of its form tells.',
  found: (inconsistent, checked) => `${inconsistent} of ${checked} TPS that can be checked are inconsistent.`,
  read: (read, total) => `Documents this site has read: ${read} of ${total} TPS.`,
  readOnly: (read) => `Documents this site has read: ${read} TPS.`,
  notRead: 'This site has not read any TPS document of this region yet, so there is nothing to list.',
  none: 'Among the documents read so far, no TPS is inconsistent.',
  listHeading: 'List of TPS',
  order: 'Largest gap first. The gap is the left side of the rule minus its right side.',
  shown: (shown, all) => `${shown} of ${all} TPS are shown; the others are in the lists by region.`,
  listCaption: (place) => `Inconsistent TPS in ${place}, with the rules that fail and the size of the gap`,
  columns: { tps: 'TPS', rule: 'Rule that fails', gap: 'Gap', form: 'Form' },
  form: 'See photo',
  countsHeading: (level) => `By ${tierWord(level)}`,
  countsCaption: (level, place) => `Number of inconsistent TPS by ${tierWord(level)} in ${place}`,
  counts: { place: 'Region', inconsistent: 'Inconsistent', checked: 'Can be checked', share: 'Share' },
  back: (place) => `Back to the figures of ${place}`,
  desk: 'Checking desk',
} satisfies Words<typeof id>;
