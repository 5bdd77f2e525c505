import type { SlateOption } from '../slates.ts';
import type { WrittenForm } from '../truth.ts';
import { digitBoxes, type Hand } from './handwriting.ts';
import { box, printedLines, textLine, wrapWords } from './svg.ts';
import { tallyMarks } from './tally-marks.ts';
import { terbilang } from './terbilang.ts';

const LEFT = 56;
const RIGHT = 738;
const TALLY_FROM = 250;
const TALLY_WIDTH = 306;
const NUMBER_FROM = 572;
const TABLE_TOP = 236;
const TABLE_HEIGHT = 600;
const SUM_ROW = 56;

/** Page 2: the votes of each option in marks, digits and words, then valid, invalid and all votes. */
export function pageOfVotes(form: WrittenForm, hand: Hand): string {
  const height = Math.min(150, TABLE_HEIGHT / form.slate.options.length);
  const sumsTop = TABLE_TOP + height * form.slate.options.length + 14;
  const sums: readonly (readonly [string, number])[] = [
    ['A. Jumlah suara sah seluruh paslon', form.validVotes],
    ['B. Jumlah suara tidak sah', form.invalidVotes],
    ['C. Jumlah suara sah dan tidak sah (A + B)', form.totalVotes],
  ];
  return [
    tableHead(),
    ...form.slate.options.map((option, i) =>
      voteRow(option, form.votes[i] ?? 0, TABLE_TOP + i * height, height, hand),
    ),
    ...sums.map(([label, value], i) => sumRow(label, value, sumsTop + i * SUM_ROW, hand)),
  ].join('');
}

function tableHead(): string {
  const y = TABLE_TOP - 30;
  return (
    printedLines([box(LEFT, y, RIGHT - LEFT, 30)]) +
    textLine(LEFT + 8, y + 19, 'IV. NOMOR DAN NAMA PASLON', { size: 10.5, isBold: true }) +
    textLine(TALLY_FROM + 6, y + 19, 'PEROLEHAN SUARA (TURUS)', { size: 10.5, isBold: true }) +
    textLine(NUMBER_FROM, y + 19, 'ANGKA DAN HURUF', { size: 10.5, isBold: true })
  );
}

function voteRow(option: SlateOption, votes: number, y: number, height: number, hand: Hand): string {
  const [head = '', deputy = ''] = option.name.split(' - ');
  const middle = y + height / 2;
  return [
    printedLines([
      box(LEFT, y, RIGHT - LEFT, height),
      box(LEFT, y, 34, height),
      box(TALLY_FROM, y, TALLY_WIDTH + 12, height),
    ]),
    textLine(LEFT + 17, middle + 8, String(option.ballotNumber), {
      size: 22,
      anchor: 'middle',
      isBold: true,
    }),
    ...wrapWords(head, 27).map((line, i) =>
      textLine(LEFT + 40, middle - 8 + i * 11, line, { size: 9, isBold: true }),
    ),
    ...wrapWords(deputy, 27).map((line, i) => textLine(LEFT + 40, middle + 14 + i * 11, line, { size: 9 })),
    tallyMarks(TALLY_FROM + 8, y + 8, TALLY_WIDTH, height - 14, votes, hand),
    digitBoxes(NUMBER_FROM, y + 8, votes, 3, hand),
    ...inWords(votes, y + 54, hand),
  ].join('');
}

function sumRow(label: string, value: number, y: number, hand: Hand): string {
  return [
    printedLines([box(LEFT, y, RIGHT - LEFT, SUM_ROW)]),
    textLine(LEFT + 8, y + 32, label, { size: 12, isBold: true }),
    digitBoxes(360, y + 12, value, 3, hand),
    ...wrapWords(terbilang(value), 34).map((line, i) =>
      textLine(448, y + 27 + i * 14, line, { size: 11, ink: hand.ink }),
    ),
  ].join('');
}

function inWords(value: number, y: number, hand: Hand): readonly string[] {
  return wrapWords(terbilang(value), 20).map((line, i) =>
    textLine(NUMBER_FROM, y + i * 13, line, { size: 10, ink: hand.ink }),
  );
}
