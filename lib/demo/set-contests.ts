/*
 * Contests whose field is set and not drawn. Real regions with a single pair in 2024 (RECAP_API §1), and four
 * regencies in which the site is looked at closely.
 */

/** Governor contests with one pair and the empty column. */
const SINGLE_PAIR_PROVINCES = ['92'];

/** Regent and mayor contests with one pair and the empty column. */
const SINGLE_PAIR_REGENCIES = (
  '7306 2101 1901 6571 1108 1116 1209 1215 1218 1223 1224 1310 1504 1610 1611 1703 1804 1812 1903 1971 3207 3302 ' +
  '3311 3329 3503 3521 3525 3575 3578 6107 6310 6311 6472 6502 7309 7413'
).split(' ');

export const SINGLE_PAIR_REGIONS: ReadonlySet<string> = new Set([
  ...SINGLE_PAIR_PROVINCES,
  ...SINGLE_PAIR_REGENCIES,
]);

/** Number of pairs where it is set. */
export const SET_PAIR_COUNTS: ReadonlyMap<string, number> = new Map([
  ['5102', 2],
  ['3212', 4],
  ['1807', 3],
]);

/** DI Yogyakarta elects no governor. */
export const NO_GOVERNOR_CONTEST = '34';

/** The kota of DKI Jakarta elect no mayor. */
export const NO_REGENT_CONTEST = '31';
