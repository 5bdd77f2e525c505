import type { WrittenForm } from '../truth.ts';
import { votersWhoCame } from '../truth.ts';
import { type BySexCount, sumOfSexes, usersOf } from '../voters.ts';
import { DIGIT_BOX_WIDTH, digitBoxes, type Hand } from './handwriting.ts';
import { box, printedLines, textLine } from './svg.ts';

const LEFT = 56;
const RIGHT = 738;
const ROW = 44;
// Where the three boxes of men, women and both begin.
const COLUMNS = [470, 562, 654] as const;

/** Figures of page 1 that the API does not publish. */
export interface UnpublishedFigures {
  /** Ballots handed back and replaced. */
  readonly damaged: number;
  readonly disabledRegistered: BySexCount;
  readonly disabledVoted: BySexCount;
}

/** Page 1: who may vote, who voted, what became of the ballots, and voters with disabilities. */
export function pageOfVoters(form: WrittenForm, figures: UnpublishedFigures, hand: Hand): string {
  const { damaged } = figures;
  const { voters } = form;
  const used = votersWhoCame(form);
  let y = 214;
  const parts: string[] = [];
  const add = (drawn: string, height: number): void => {
    parts.push(drawn);
    y += height;
  };
  const section = (title: string, columns: readonly string[]): void =>
    add(sectionHead(y, title, columns), 30);
  const people = (label: string, count: BySexCount): void => add(peopleRow(y, label, count, hand), ROW);
  const ballots = (label: string, count: number): void => add(ballotRow(y, label, count, hand), ROW);

  section('I.A. DATA PEMILIH', ['L', 'P', 'J']);
  people('1. Jumlah pemilih dalam DPT', voters.registered);
  section('I.B. PENGGUNA HAK PILIH', ['L', 'P', 'J']);
  people('1. Pengguna hak pilih dalam DPT', voters.voted);
  people('2. Pengguna hak pilih pindahan (DPPh)', voters.transferred);
  people('3. Pengguna hak pilih tambahan, KTP-el (DPTb)', voters.byIdCard);
  people('4. Jumlah pengguna hak pilih (1 + 2 + 3)', usersOf(voters));
  section('II. DATA PENGGUNAAN SURAT SUARA', ['', '', 'J']);
  ballots('1. Surat suara diterima, termasuk cadangan 2,5% dari DPT', form.ballotsReceived);
  ballots('2. Surat suara dikembalikan pemilih karena rusak/keliru coblos', damaged);
  ballots('3. Surat suara tidak digunakan, termasuk sisa cadangan', form.ballotsReceived - used - damaged);
  ballots('4. Surat suara digunakan', used);
  section('III. PEMILIH DISABILITAS', ['L', 'P', 'J']);
  people('1. Jumlah seluruh pemilih disabilitas', figures.disabledRegistered);
  people('2. Pemilih disabilitas yang menggunakan hak pilih', figures.disabledVoted);
  return parts.join('');
}

function sectionHead(y: number, title: string, columns: readonly string[]): string {
  const names = columns.map((name, i) =>
    textLine((COLUMNS[i] ?? 0) + DIGIT_BOX_WIDTH * 1.5, y + 20, name, {
      size: 12,
      anchor: 'middle',
      isBold: true,
    }),
  );
  return (
    printedLines([box(LEFT, y, RIGHT - LEFT, 30)]) +
    textLine(LEFT + 8, y + 20, title, { size: 12, isBold: true }) +
    names.join('')
  );
}

function peopleRow(y: number, label: string, count: BySexCount, hand: Hand): string {
  const values = [count.male, count.female, sumOfSexes(count)];
  return (
    rowFrame(y, label) + values.map((value, i) => digitBoxes(COLUMNS[i] ?? 0, y + 7, value, 3, hand)).join('')
  );
}

function ballotRow(y: number, label: string, count: number, hand: Hand): string {
  return rowFrame(y, label) + digitBoxes(COLUMNS[2], y + 7, count, 3, hand);
}

function rowFrame(y: number, label: string): string {
  return printedLines([box(LEFT, y, RIGHT - LEFT, ROW)]) + textLine(LEFT + 8, y + 27, label, { size: 11.5 });
}
