import type { hintsText as id } from '../id/hints.ts';
import type { Words } from '../in-each-language.ts';

/** Words that point at a digit on the form. They never say which number is right: only the form does. */
export const hintsText = {
  heading: 'Digits worth a look on the form',
  one: 'If this one digit reads differently, every check that can be made is met.',
  oneOf: (count) =>
    `If one of these ${count} possibilities is true, every check that can be made is met. Only the form can tell which.`,
  allFits: 'everything agrees',
  several: (count) => `${count} digits together, with the same misreading:`,
  place: { units: 'units', tens: 'tens', hundreds: 'hundreds', thousands: 'thousands' },
  source: (figure, value) => `${figure}: the source read ${value}.`,
  look: (place) => `Check the ${place} digit`,
  onPage: (page) => `on page ${page} of the form`,
  onForm: 'on the form',
  ifDigit: (read, fits, value) => `read as ${read}; if what is written is ${fits} (making ${value})`,
  ifCrossed: (read, value) => `read as ${read}; if the box is only crossed out (making ${value})`,
  ifAdded: (fits, value) => `read as empty; if ${fits} is written in that box (making ${value})`,
  note: 'This only shows where to look; it is not a correction. What counts is the form and the open plenary meeting (rapat pleno terbuka).',
} satisfies Words<typeof id>;
