import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countColumn, percentColumn, textColumn } from '#lib/export/column.ts';
import { csvText } from '#lib/export/csv-text.ts';
import { readBack } from './read-back.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly count: number | null;
  readonly share: number | null;
}

const COLUMNS = [
  textColumn<Row>('code', ({ code }) => code),
  textColumn<Row>('name', ({ name }) => name),
  countColumn<Row>('tps_total', ({ count }) => count),
  percentColumn<Row>('tps_share', ({ share }) => share),
];

const A_ROW: Row = { code: '3212', name: 'Kabupaten Indramayu', count: 3_286, share: 5_879 };
const HOSTILE = fc.string({
  unit: fc.constantFrom(...'=+-@;,\t\r\n|"\'# aZ9é–', '\u2028'),
  maxLength: 12,
});

describe('CSV', () => {
  it('has codes as text, counts plain, percents with two decimals, lines with CRLF', () => {
    expect(csvText(COLUMNS, [A_ROW])).toBe(
      'code,name,tps_total,tps_share\r\n"3212","Kabupaten Indramayu",3286,58.79\r\n',
    );
  });

  it('leaves empty what is not known, and writes zero where it is zero', () => {
    const rows = [
      { ...A_ROW, count: null, share: null },
      { ...A_ROW, count: 0, share: 0 },
    ];
    expect(csvText(COLUMNS, rows).split('\r\n').slice(1, 3)).toEqual([
      '"3212","Kabupaten Indramayu",,',
      '"3212","Kabupaten Indramayu",0,0.00',
    ]);
  });

  it('begins with its columns: no byte order mark, no note', () => {
    expect(csvText(COLUMNS, [A_ROW]).startsWith('code,name,')).toBe(true);
  });

  it.each(['=1+1', '+62', '-5', '@sum', '\t=1', "'x"])('puts an apostrophe before %j', (name) => {
    const [row] = readBack(csvText(COLUMNS, [{ ...A_ROW, name }]));
    expect(row?.name?.startsWith("'")).toBe(true);
  });

  it('is read back by a CSV program, whatever a name holds', () => {
    fc.assert(
      fc.property(HOSTILE, (name) => {
        const rows = readBack(csvText(COLUMNS, [{ ...A_ROW, name }, A_ROW]));
        expect(rows).toHaveLength(2);
        expect(rows[0]).toMatchObject({ code: '3212', tps_total: '3286', tps_share: '58.79' });
        expect(rows[1]?.name).toBe(A_ROW.name);
      }),
    );
  });

  it('gives an ordinary name back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc XYZ."#é', "'"), minLength: 1 }), (text) => {
        const name = `A${text}`;
        expect(readBack(csvText(COLUMNS, [{ ...A_ROW, name }]))[0]?.name).toBe(name);
      }),
    );
  });

  it('holds no formula for a spreadsheet that splits at commas, semicolons or tabs, and knows no quotes', () => {
    fc.assert(
      fc.property(HOSTILE, (name) => {
        const text = csvText(COLUMNS, [{ ...A_ROW, name }]);
        for (const separator of [/,/, /;/, /\t/]) {
          const cells = text.split(/\r\n|\r|\n|\u2028|\u2029/).flatMap((line) => line.split(separator));
          expect(cells.filter((cell) => /^\s*"?\s*[=+@-]/.test(cell))).toEqual([]);
        }
      }),
    );
  });
});
