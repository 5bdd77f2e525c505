import type { Figure, SexColumn, SexRow } from '#lib/domain/figure.ts';

/**
 * The three digit boxes of each figure as they were measured, by eye and to about two pixels, on the three pages of a real
 * form (`forms/8271021022008` of the captured files): left, top, right, bottom in pixels of the photo.
 */
export interface MeasuredCell {
  readonly page: number;
  readonly figure: Figure | { readonly kind: 'place'; readonly place: number };
  readonly edges: readonly [left: number, top: number, right: number, bottom: number];
}

const COLUMNS: Readonly<Record<SexColumn, readonly [left: number, right: number]>> = {
  male: [516, 623],
  female: [641, 749],
  total: [766, 876],
};
/** Upper and lower edges of men, women and both: the sheet lies a little askew. */
const ROWS: readonly (readonly [SexRow, Readonly<Record<SexColumn, readonly [number, number]>>])[] = [
  ['registeredDpt', { male: [654, 685], female: [655, 687], total: [656, 689] }],
  ['votedDpt', { male: [725, 757], female: [726, 759], total: [728, 761] }],
  ['votedTransferred', { male: [764, 794], female: [764, 795], total: [767, 799] }],
  ['votedByIdCard', { male: [801, 831], female: [801, 833], total: [804, 837] }],
  ['votedTotal', { male: [838, 869], female: [839, 871], total: [841, 875] }],
];

/** Votes are by place on the ballot: whose they are is of the contest. */
export const MEASURED_CELLS: readonly MeasuredCell[] = [
  ...ROWS.flatMap(([row, columns]) =>
    (['male', 'female', 'total'] as const).map(
      (column): MeasuredCell => ({
        page: 1,
        figure: { kind: 'voters', row, column },
        edges: [COLUMNS[column][0], columns[column][0], COLUMNS[column][1], columns[column][1]],
      }),
    ),
  ),
  { page: 1, figure: { kind: 'ballotsReceived' }, edges: [765, 962, 874, 996] },
  { page: 1, figure: { kind: 'paper', row: 'ballotsUsed' }, edges: [765, 1000, 874, 1034] },
  { page: 1, figure: { kind: 'paper', row: 'ballotsSpoiled' }, edges: [765, 1038, 874, 1072] },
  { page: 1, figure: { kind: 'paper', row: 'ballotsUnused' }, edges: [765, 1077, 874, 1110] },
  { page: 1, figure: { kind: 'paper', row: 'disabledVoted' }, edges: [765, 1193, 874, 1225] },
  { page: 2, figure: { kind: 'place', place: 0 }, edges: [774, 315, 891, 353] },
  { page: 2, figure: { kind: 'place', place: 1 }, edges: [773, 575, 891, 612] },
  { page: 2, figure: { kind: 'place', place: 2 }, edges: [773, 837, 891, 875] },
  { page: 3, figure: { kind: 'validVotes' }, edges: [746, 353, 852, 392] },
  { page: 3, figure: { kind: 'invalidVotes' }, edges: [745, 488, 852, 525] },
  { page: 3, figure: { kind: 'totalVotes' }, edges: [747, 628, 852, 662] },
];
