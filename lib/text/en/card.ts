import type { cardText as id } from '../id/card.ts';
import type { Words } from '../in-each-language.ts';

/** Words of share cards, and of titles and descriptions that carry numbers. */
export const cardText = {
  votes: (count) => `${count} votes`,
  notRead: 'not read yet',
  /** A figure of an option without its name: `no. 2: 45.67%`. */
  numbered: (number, figure) => `no. ${number}: ${figure}`,
  named: (number, name, figure) => `${number} ${name}: ${figure}`,
  tooFewIn: 'Few TPS are in so far: percentages cannot stand for this region yet.',
  severalSlates: 'Candidates differ by region, so their votes are not added up.',
  tooMany: (count) => `${count} options on the ballot. Their figures are on this page:`,
  updated: (time) => `Updated by the source ${time}`,
  fetched: (time) => `Checked ${time}`,
  /** What a share card shows, for who does not see it. */
  alt: (place, contest) => `Summary card of the provisional count: ${place}, ${contest}`,
  checkAt: 'Check at',
  badge: 'PROVISIONAL · from C.Hasil',
  simulation: 'SIMULATION (SIMULASI) · invented figures and names, not KPU data',
  notOfficial: 'Not an official result. That is set in an open plenary meeting.',
} satisfies Words<typeof id>;
