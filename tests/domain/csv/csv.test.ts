import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked, unmarked } from '#lib/domain/csv/formula-mark.ts';
import { readCsv } from '#lib/domain/csv/read-csv.ts';
import { csvOf, textCell } from '#lib/domain/csv/write-csv.ts';

const HOSTILE = fc.string({
  unit: fc.constantFrom(...'=+-@＝＋－＠;,\t\r\n|"\'# aZ9é–\u2028\u00a0'),
  maxLength: 12,
});
const cells = fc.array(HOSTILE, { minLength: 1, maxLength: 5 });

function recordsOf(text: string, separator = ',') {
  const read = readCsv(text, separator, 1_000);
  if (!read.ok) throw new Error(`open quote in line ${read.error.line}`);
  return read.value.records;
}

describe('text that a spreadsheet could take for a formula', () => {
  it.each([
    '=1+1',
    '+62',
    '-5',
    '@SUM(1)',
    '＝1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '\t=1',
    '\rx',
    '\nx',
    ' =1',
    '"=1',
    '\u00a0=1',
  ])('%j gets an apostrophe in front', (text) => {
    expect(marked(text)).toMatch(/^'/);
    expect(unmarked(marked(text))).toBe(text);
  });

  it('begins no cell either where a program splits at another sign or knows no quotes', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const written = csvOf([textCell(text)]);
        for (const separator of [/,/, /;/, /\t/, /\|/]) {
          const split = written.split(/\r\n|\r|\n|\u2028|\u2029/).flatMap((line) => line.split(separator));
          expect(split.filter((cell) => /^[\s"]*[=+@＝＋－＠-]/u.test(cell))).toEqual([]);
        }
      }),
    );
  });

  it('is the same after writing and reading, whatever it is', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        expect(unmarked(marked(text))).toBe(text);
      }),
    );
  });

  it('leaves other text alone', () => {
    for (const text of ['Kabupaten Indramayu', 'Ma’ruf', "Ma'ruf", '3212', 'a=b', 'H. A - B, S.H.'])
      expect(marked(text)).toBe(text);
  });
});

describe('a CSV', () => {
  it('gives back the cells that were written, and their lines', () => {
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 6 }), (lines) => {
        const seen = lines.filter((line) => line.some((cell) => cell.trim() !== ''));
        const records = recordsOf(csvOf(lines.map((line) => line.map(textCell).join(','))));
        expect(records.map((record) => record.cells)).toEqual(seen);
      }),
    );
  });

  it('is read by an ordinary CSV program too', () => {
    fc.assert(
      fc.property(cells, (line) => {
        const text = csvOf([line.map(textCell).join(',')]);
        expect(parse(text, { record_delimiter: '\r\n' })).toEqual([line.map(marked)]);
      }),
    );
  });

  it('is read as an ordinary CSV program reads it, whatever stands in its cells', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), (lines) => {
        const quoted = lines.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
        const text = quoted.join('\r\n');
        const ordinary: string[][] = parse(text, { record_delimiter: '\r\n', relax_column_count: true });
        const seen = ordinary
          .map((line) => line.map(unmarked))
          .filter((line) => line.some((cell) => cell.trim() !== ''));
        expect(recordsOf(text).map((record) => record.cells)).toEqual(seen);
      }),
    );
  });

  it('from elsewhere may have a mark of byte order, any line ends, empty lines, other separators', () => {
    expect(recordsOf('\uFEFFa;"b;""c"\r\n\r\r\n;;\nd;\n', ';')).toEqual([
      { line: 1, cells: ['a', 'b;"c'] },
      { line: 5, cells: ['d', ''] },
    ]);
    expect(recordsOf('"a\nb",c\nd')).toEqual([
      { line: 1, cells: ['a\nb', 'c'] },
      { line: 3, cells: ['d'] },
    ]);
  });

  it('with a quote that is not closed is told by the line of the cell', () => {
    expect(readCsv('a\n"b\nc",d\n"e', ',', 10)).toEqual({ ok: false, error: { kind: 'openQuote', line: 4 } });
    expect(readCsv('"a"b', ',', 10)).toEqual({ ok: false, error: { kind: 'openQuote', line: 1 } });
  });

  it('is read as far as was asked, and says that there was more', () => {
    const read = readCsv('a\nb\nc\n', ',', 2);
    expect(read).toMatchObject({ ok: true, value: { isCut: true, records: [{ line: 1 }, { line: 2 }] } });
    expect(readCsv('a\nb\n\n\n', ',', 2)).toMatchObject({ ok: true, value: { isCut: false } });
  });

  it.each([
    ['line ends', '\n'],
    ['carriage returns', '\r'],
    ['separators', ','],
    ['empty cells', '"",'],
    ['lines of blanks', ' ,\n'],
    ['quotes', '"'],
    ['lines with an empty cell', '""\r\n'],
    ['apostrophes', "'"],
  ])('of 4 MB of %s is read at once, and keeps little of it', { timeout: 15_000 }, (_, part) => {
    const read = readCsv(part.repeat(4_000_000 / part.length), ',', 1_000);
    if (!read.ok) return;
    expect(read.value.records.length).toBeLessThanOrEqual(1_000);
    const letters = read.value.records.flatMap((record) => record.cells).join('').length;
    expect(letters).toBeLessThanOrEqual(4_000);
  });
});
