import { err, ok, type Result } from '../result.ts';

/** A record of a CSV text with the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvError = { readonly kind: 'openQuote'; readonly line: number };

// What a spreadsheet may take for a formula. The mark itself is marked too, so that reading gives back what was written.
const TAKEN_FOR_FORMULA = /^[=+\-@\t\r']/;
const MARKED = /^'[=+\-@\t\r']/;

/** CSV as RFC 4180 has it, in which no cell can be a formula: such a cell gets an apostrophe in front. */
export function writeCsv(records: readonly (readonly string[])[]): string {
  return records.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(text: string): string {
  const safe = TAKEN_FOR_FORMULA.test(text) ? `'${text}` : text;
  return /["\r\n,;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Reads CSV from anywhere: a byte order mark, any line ends, and the separators of spreadsheets. */
export function readCsv(text: string, separator: string): Result<readonly CsvRecord[], CsvError> {
  const cell = new RegExp(`"((?:[^"]|"")*)"|([^"\\r\\n${separator}][^\\r\\n${separator}]*)|`, 'y');
  const records: CsvRecord[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const begins = line;
    for (;;) {
      cell.lastIndex = at;
      const [whole = '', quoted, plain] = cell.exec(text) ?? [];
      if (quoted === undefined && text[at] === '"') return err({ kind: 'openQuote', line });
      cells.push(readCell(quoted?.replaceAll('""', '"') ?? plain ?? ''));
      line += lineEndsIn(whole);
      at += whole.length;
      if (text[at] !== separator) break;
      at += 1;
    }
    const end = /\r\n|\r|\n|$/y;
    end.lastIndex = at;
    const found = end.exec(text);
    // Something after a closing quote: the quote was not the end of its cell.
    if (found === null) return err({ kind: 'openQuote', line });
    at += found[0].length;
    line += 1;
    records.push({ line: begins, cells });
  }
  return ok(records);
}

function readCell(text: string): string {
  return MARKED.test(text) ? text.slice(1) : text;
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
