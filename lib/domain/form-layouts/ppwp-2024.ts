import type { CandidateId } from '../candidate.ts';
import { type PaperRow, SEX_COLUMNS, SEX_ROWS, type SexColumn, type SexRow } from '../figure.ts';
import type { FormBox, FormLayout } from '../form-layout.ts';

// Measured on the blank form of KPU (Model C.HASIL-PPWP, drawn at 60 dots to the inch): left, top, right, bottom of the
// three digit boxes of each figure.
type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** The whole sheet, with the strip above its perforation: photos of KPU show it. */
const WIDTH = 1418;
const HEIGHT = 2126;
/** Through the centres of the marks in the corners. */
const MARKS: Edges = [111.5, 153.4, 1306.5, 2067.4];
const MARK_SQUARE = 17.5;

const COLUMNS: Readonly<Record<SexColumn, readonly [number, number]>> = {
  male: [728, 876],
  female: [905, 1053],
  total: [1082, 1231],
};
const ROWS: Readonly<Record<SexRow, number>> = {
  registeredDpt: 914,
  votedDpt: 1016,
  votedTransferred: 1070,
  votedByIdCard: 1124,
  votedTotal: 1179,
};
const ROW_HEIGHT = 40;
const BALLOTS_RECEIVED: Edges = [1082, 1351, 1231, 1391];
const PAPER: readonly (readonly [PaperRow, Edges])[] = [
  ['ballotsUsed', [1082, 1406, 1231, 1446]],
  ['ballotsSpoiled', [1082, 1460, 1231, 1500]],
  ['ballotsUnused', [1082, 1514, 1231, 1554]],
  ['disabledVoted', [1082, 1679, 1231, 1720]],
];

const VOTES: readonly Edges[] = [
  [1076, 437, 1232, 482],
  [1076, 796, 1232, 841],
  [1076, 1155, 1232, 1200],
];
const VALID_VOTES: Edges = [1076, 393, 1232, 438];
const INVALID_VOTES: Edges = [1076, 562, 1232, 606];
const TOTAL_VOTES: Edges = [1076, 738, 1232, 783];

/** The presidential form of 2024: printed for three pairs; null for any other number. */
export function ppwpLayout(options: readonly CandidateId[]): FormLayout | null {
  if (options.length !== VOTES.length) return null;
  return {
    model: 'ppwp-2024',
    marks: { box: onSheet(MARKS), square: MARK_SQUARE / (MARKS[2] - MARKS[0]) },
    pages: 3,
    aspect: WIDTH / HEIGHT,
    places: [
      ...SEX_ROWS.flatMap((row) =>
        SEX_COLUMNS.map((column) => ({
          figure: { kind: 'voters', row, column } as const,
          page: 1,
          box: onSheet([COLUMNS[column][0], ROWS[row], COLUMNS[column][1], ROWS[row] + ROW_HEIGHT]),
        })),
      ),
      { figure: { kind: 'ballotsReceived' }, page: 1, box: onSheet(BALLOTS_RECEIVED) },
      ...PAPER.map(([row, edges]) => ({
        figure: { kind: 'paper', row } as const,
        page: 1,
        box: onSheet(edges),
      })),
      ...VOTES.flatMap((edges, place) => {
        const option = options[place];
        return option === undefined
          ? []
          : [{ figure: { kind: 'votes', option } as const, page: 2, box: onSheet(edges) }];
      }),
      { figure: { kind: 'validVotes' }, page: 3, box: onSheet(VALID_VOTES) },
      { figure: { kind: 'invalidVotes' }, page: 3, box: onSheet(INVALID_VOTES) },
      { figure: { kind: 'totalVotes' }, page: 3, box: onSheet(TOTAL_VOTES) },
    ],
  };
}

function onSheet([left, top, right, bottom]: Edges): FormBox {
  return {
    x: left / WIDTH,
    y: top / HEIGHT,
    width: (right - left) / WIDTH,
    height: (bottom - top) / HEIGHT,
  };
}
