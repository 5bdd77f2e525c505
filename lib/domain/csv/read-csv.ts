import { err, ok, type Result } from '../result.ts';
import { unmarked } from './formula-mark.ts';

/** A record of a CSV text with the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvRecords {
  readonly records: readonly CsvRecord[];
  /** There were more records than were asked for. */
  readonly isCut: boolean;
}

export type CsvError = { readonly kind: 'openQuote'; readonly line: number };

/** Of a longer cell or record, only so much is read: no file that is meant for this site has one. */
const LONGEST_CELL = 4_000;
const MOST_CELLS = 100;

/**
 * Reads the first records of a CSV from anywhere: a byte order mark, any line ends, and the separators of spreadsheets.
 * Lines without a letter in any cell are none. Every letter is looked at once, whatever the text holds.
 */
export function readCsv(text: string, separator: string, most: number): Result<CsvRecords, CsvError> {
  const records: CsvRecord[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const end = lineEndAt(text, at);
    if (end > 0) {
      at += end;
      line += 1;
      continue;
    }
    const read = readRecord(text, at, separator);
    if (!read.ok) return err({ kind: 'openQuote', line: line + read.error });
    const { cells, lineEnds } = read.value;
    if (cells.some((cell) => cell.trim() !== '')) {
      if (records.length >= most) return ok({ records, isCut: true });
      records.push({ line, cells });
    }
    line += lineEnds;
    at = read.value.end;
  }
  return ok({ records, isCut: false });
}

interface ReadRecord {
  readonly cells: readonly string[];
  /** Where the text goes on: at a line end, or at its own end. */
  readonly end: number;
  /** Line ends within cells. */
  readonly lineEnds: number;
}

/** The error is how many line ends came before the cell whose quote is not closed. */
function readRecord(text: string, start: number, separator: string): Result<ReadRecord, number> {
  const cells: string[] = [];
  let at = start;
  let lineEnds = 0;
  for (;;) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? quotedEnd(text, at) : plainEnd(text, at, separator);
    // Something after a closing quote: the quote was not the end of its cell.
    const isOver = end >= 0 && (end === text.length || text[end] === separator || lineEndAt(text, end) > 0);
    if (!isOver) return err(lineEnds);
    if (cells.length <= MOST_CELLS) cells.push(cellOf(text, at, end, isQuoted));
    if (isQuoted) lineEnds += lineEndsIn(text, at, end);
    if (text[end] !== separator) return ok({ cells, end, lineEnds });
    at = end + 1;
  }
}

/** Behind the quote that closes the cell; -1 where none does. */
function quotedEnd(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? -1 : at + 1;
}

function plainEnd(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && lineEndAt(text, at) === 0) at += 1;
  return at;
}

function cellOf(text: string, start: number, end: number, isQuoted: boolean): string {
  if (!isQuoted) return unmarked(text.slice(start, Math.min(end, start + LONGEST_CELL)));
  return unmarked(text.slice(start + 1, Math.min(end - 1, start + 1 + LONGEST_CELL)).replaceAll('""', '"'));
}

/** Length of the line end at a place; 0 where there is none. */
function lineEndAt(text: string, at: number): number {
  if (text[at] === '\n') return 1;
  if (text[at] !== '\r') return 0;
  return text[at + 1] === '\n' ? 2 : 1;
}

function lineEndsIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += Math.max(1, lineEndAt(text, at))) {
    if (lineEndAt(text, at) > 0) count += 1;
  }
  return count;
}
