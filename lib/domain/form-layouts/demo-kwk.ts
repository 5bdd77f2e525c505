import type { CandidateId } from '../candidate.ts';
import { type PaperRow, SEX_COLUMNS, SEX_ROWS, type SexColumn, type SexRow } from '../figure.ts';
import type { FormBox, FormLayout } from '../form-layout.ts';

// In the units in which the simulated form is drawn: A4 at 96 to the inch. `tests/domain/form-layout-demo.test.ts` holds
// them to the drawing.
const WIDTH = 794;
const HEIGHT = 1123;

const DIGITS_WIDTH = 66;
const DIGITS_HEIGHT = 30;
/** The hand wavers, and some sheets lie a little askew. */
const MARGIN = 5;

const COLUMNS: Readonly<Record<SexColumn, number>> = { male: 470, female: 562, total: 654 };
const ROWS: Readonly<Record<SexRow, number>> = {
  registeredDpt: 251,
  votedDpt: 325,
  votedTransferred: 369,
  votedByIdCard: 413,
  votedTotal: 457,
};
const BALLOTS_RECEIVED = [654, 531] as const;
const PAPER: readonly (readonly [PaperRow, number])[] = [
  ['ballotsSpoiled', 575],
  ['ballotsUnused', 619],
  ['ballotsUsed', 663],
  ['disabledRegistered', 737],
  ['disabledVoted', 781],
];

/** Of a mark in a corner: from both edges of the sheet. */
const MARK_CENTRE = 37;
const MARK_SQUARE = 11;
const MARKS: FormBox = {
  x: MARK_CENTRE / WIDTH,
  y: MARK_CENTRE / HEIGHT,
  width: 1 - (2 * MARK_CENTRE) / WIDTH,
  height: 1 - (2 * MARK_CENTRE) / HEIGHT,
};

const VOTES_LEFT = 572;
const VOTES_TOP = 236;
const VOTES_HEIGHT = 600;
const MOST_ROW_HEIGHT = 150;

const SUMS_LEFT = 360;
const SUM_ROW = 56;

/** The simulated form: its rows of votes share a page's height, however many options there are; null for none. */
export function demoLayout(options: readonly CandidateId[]): FormLayout | null {
  if (options.length === 0) return null;
  const rowHeight = Math.min(MOST_ROW_HEIGHT, VOTES_HEIGHT / options.length);
  const sumsTop = VOTES_TOP + rowHeight * options.length + 14 + 12;
  return {
    model: 'simulasi-kwk',
    marks: { box: MARKS, square: MARK_SQUARE / (WIDTH - 2 * MARK_CENTRE) },
    pages: 3,
    aspect: WIDTH / HEIGHT,
    places: [
      ...SEX_ROWS.flatMap((row) =>
        SEX_COLUMNS.map((column) => ({
          figure: { kind: 'voters', row, column } as const,
          page: 1,
          box: digitsAt(COLUMNS[column], ROWS[row]),
        })),
      ),
      { figure: { kind: 'ballotsReceived' }, page: 1, box: digitsAt(...BALLOTS_RECEIVED) },
      ...PAPER.map(([row, y]) => ({
        figure: { kind: 'paper', row } as const,
        page: 1,
        box: digitsAt(COLUMNS.total, y),
      })),
      ...options.map((option, place) => ({
        figure: { kind: 'votes', option } as const,
        page: 2,
        box: digitsAt(VOTES_LEFT, VOTES_TOP + place * rowHeight + 8),
      })),
      ...(['validVotes', 'invalidVotes', 'totalVotes'] as const).map((kind, place) => ({
        figure: { kind },
        page: 2,
        box: digitsAt(SUMS_LEFT, sumsTop + place * SUM_ROW),
      })),
    ],
  };
}

function digitsAt(x: number, y: number): FormBox {
  return {
    x: (x - MARGIN) / WIDTH,
    y: (y - MARGIN) / HEIGHT,
    width: (DIGITS_WIDTH + 2 * MARGIN) / WIDTH,
    height: (DIGITS_HEIGHT + 2 * MARGIN) / HEIGHT,
  };
}
