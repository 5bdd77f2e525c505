import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#lib/domain/desk/finding.ts';
import { COLUMNS } from '#lib/domain/desk/finding-record.ts';
import { readFindingsCsv, writeFindingsCsv } from '#lib/domain/desk/findings-csv.ts';
import { readFindingsJson, writeFindingsJson } from '#lib/domain/desk/findings-json.ts';
import { aCode, anInstant } from '#tests/support/builders.ts';
import { anyFinding, anyText } from './arbitrary-finding.ts';

const HEAD = { contest: 'gubernur-2024', region: '321201', simulated: true };
const NOW = anInstant('2024-11-28T10:15:00+07:00');

const ONE: Finding = {
  contest: 'gubernur-2024',
  code: aCode('3212012001001'),
  row: 'validVotes',
  rowName: 'Suara sah',
  siteValue: 230,
  readValue: 280,
  note: 'angka 8, bukan 3',
  blind: true,
  page: 2,
  image: 'https://formulir.example/a.jpg',
  at: NOW,
  siteTime: null,
};

const NAMES = { desa: 'Desa Haurgeulis', tps: 'TPS 001' };

function okFindings(read: ReturnType<typeof readFindingsCsv>) {
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('a file of findings', () => {
  it('as CSV gives back what was written, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), anyText(40), fc.boolean(), (findings, remark, simulated) => {
        const written = writeFindingsCsv({ ...HEAD, simulated }, remark, findings, () => NAMES);
        const said = findings.length === 0 ? null : simulated;
        expect(okFindings(readFindingsCsv(written))).toEqual({ simulated: said, findings, problems: [] });
      }),
    );
  });

  it('as JSON gives back what was written', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), anyText(40), fc.boolean(), (findings, remark, simulated) => {
        const read = okFindings(
          readFindingsJson(writeFindingsJson({ ...HEAD, simulated }, [remark], findings, NOW)),
        );
        expect(read).toEqual({ simulated, findings, problems: [] });
      }),
    );
  });

  it('never throws, whatever is read as one', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(300), fc.json()), (text) => {
        readFindingsCsv(text);
        readFindingsJson(text);
      }),
    );
  });

  it('says of itself that the contest is invented', () => {
    expect(writeFindingsCsv(HEAD, '', [ONE])).toContain(',"ya",');
    expect(writeFindingsCsv({ ...HEAD, simulated: false }, '', [ONE])).toContain(',"tidak",');
    expect(JSON.parse(writeFindingsJson(HEAD, [], [], NOW))).toMatchObject({ simulasi: true, versi: 1 });
  });

  it('has every field that someone else needs to look it up', () => {
    const [columns = '', line = ''] = writeFindingsCsv(HEAD, 'bukan hasil', [ONE], () => NAMES).split('\r\n');
    expect(columns.slice(1).split(',')).toEqual(expect.arrayContaining([...COLUMNS]));
    expect(columns).toMatch(/^\uFEFFpemilihan,kode,desa,tps,.*,simulasi,keterangan$/);
    expect(line).toBe(
      '"gubernur-2024","3212012001001","Desa Haurgeulis","TPS 001",2,"validVotes","Suara sah",230,280,"berbeda","angka 8, bukan 3","ya","https://formulir.example/a.jpg","2024-11-28T10:15:00+07:00",,"ya","bukan hasil"',
    );
  });
});

describe('a cell that a spreadsheet would take for a formula', () => {
  it('never begins as one in the file', () => {
    for (const note of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(1)', '\tx', '\rx']) {
      const text = writeFindingsCsv(HEAD, '', [{ ...ONE, note }]);
      expect(text).not.toMatch(/(?:^|[,\n"])[=+\-@\t\r](?!\n)/);
    }
  });
});

describe('a CSV that a spreadsheet has saved again', () => {
  const written = writeFindingsCsv(HEAD, '', [{ ...ONE, note: '' }]);

  it('is read with other separators and line ends, and with columns that trail', () => {
    const semicolons = written.replaceAll(',', ';').replaceAll('\r\n', '\n').replaceAll('"', '');
    expect(okFindings(readFindingsCsv(semicolons)).findings).toEqual([{ ...ONE, note: '' }]);
    const padded = written
      .split('\r\n')
      .map((line) => (line === '' ? line : `${line},,`))
      .join('\r\n');
    expect(okFindings(readFindingsCsv(padded))).toMatchObject({ simulated: true, problems: [] });
  });

  it('is read with what earlier versions of this site wrote above the columns', () => {
    const earlier = written.replace('\uFEFF', '\uFEFF# simulasi: true\r\n# pemilihan: gubernur-2024\r\n');
    const lines = earlier
      .split('\r\n')
      .map((line) => line.replace(/,simulasi,keterangan$/, '').replace(/,"ya",$/, ''));
    expect(okFindings(readFindingsCsv(lines.join('\r\n')))).toEqual({
      simulated: true,
      findings: [{ ...ONE, note: '' }],
      problems: [],
    });
  });

  it('is told where a code has become a rounded number', () => {
    const read = okFindings(readFindingsCsv(written.replace('3212012001001', '3.21201E+12')));
    expect(read).toMatchObject({ findings: [], problems: [{ kind: 'badField', line: 2, column: 'kode' }] });
  });
});

describe('what no finding can be', () => {
  const lines = writeFindingsCsv(HEAD, '', [ONE, ONE]).split('\r\n');
  const withLine = (change: (line: string) => string): string =>
    lines.map((line, at) => (at === 1 ? change(line) : line)).join('\r\n');

  it.each([
    ['hasil', (line: string) => line.replace('berbeda', 'cocok')],
    ['baris', (line: string) => line.replace('validVotes', 'votes:__proto__')],
    ['nilai_formulir', (line: string) => line.replace('280', '-280')],
    [
      'alamat_gambar',
      (line: string) => line.replace('https://formulir.example/a.jpg', 'javascript:alert(1)'),
    ],
    ['waktu_periksa', (line: string) => line.replace('2024-11-28T10', 'kemarin')],
    ['catatan', (line: string) => line.replace('angka 8', 'x'.repeat(600))],
  ] as const)('is named by line and column (%s), and the rest is taken', (column, change) => {
    const read = okFindings(readFindingsCsv(withLine(change)));
    expect(read.problems).toEqual([{ kind: 'badField', line: 2, column }]);
    expect(read.findings).toEqual([ONE]);
  });

  it('leaves a file that is none of ours alone', () => {
    expect(readFindingsCsv('a,b\n1,2\n')).toEqual({ ok: false, error: { kind: 'notFindings' } });
    expect(readFindingsJson('{"format":"lain"}')).toEqual({ ok: false, error: { kind: 'notFindings' } });
    expect(readFindingsJson('{')).toEqual({ ok: false, error: { kind: 'notJson' } });
    expect(readFindingsCsv(`${lines.slice(0, 1).join('\r\n')}\r\n"buka`)).toEqual({
      ok: false,
      error: { kind: 'openQuote', line: 2 },
    });
  });

  it('in JSON is a field of another kind, or no object at all', () => {
    const file = JSON.parse(writeFindingsJson(HEAD, [], [ONE], NOW));
    file.temuan = [{ ...file.temuan[0], catatan: { toString: 'x' } }, null, 7, file.temuan[0]];
    const read = okFindings(readFindingsJson(JSON.stringify(file)));
    expect(read.problems.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(read.findings).toEqual([ONE]);
  });
});
