import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DataFile } from '#lib/domain/data-file.ts';
import { REGION_COLUMNS, TPS_COLUMNS } from '#lib/domain/data-path.ts';
import { csvFile } from '#lib/export/csv-file.ts';
import { csvwFile } from '#lib/export/csvw-file.ts';
import { RegionData, TpsData } from '#lib/export/data-schema.ts';
import { jsonFile } from '#lib/export/json-file.ts';
import { xlsxFile } from '#lib/export/xlsx-file.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { siteText } from '#lib/text/id/site.ts';
import { votesText } from '#lib/text/id/votes.ts';
import { aCode, aFraction, anInstant, aPair, aResultRow, aTally } from '#tests/support/builders.ts';
import { aRegionFile, aResult, aTpsFile, SOURCE } from './data-files.ts';
import { cellsOf, readBack } from './read-back.ts';

const ORIGIN = 'https://hasil.example';

/** The notes that lie beside a CSV. */
function notesOf(file: DataFile): readonly string[] {
  return CsvMetadata.parse(csvwFile(file, ORIGIN, 'data.csv'))['rdfs:comment'];
}

const CsvMetadata = z.object({
  url: z.string(),
  'rdfs:comment': z.array(z.string()),
  tableSchema: z.object({ columns: z.array(z.object({ name: z.string(), datatype: z.string() })) }),
});

describe('the notes of a CSV file', () => {
  const notes = notesOf(aRegionFile());

  it.each([
    /Hitung Suara.*sementara/,
    /1\.005 \/ 2\.010 \(50,00%\)/,
    /https:\/\/recap\.example\/pilkada\/hhcw\/pkwkp\/31\.json/,
    /28 November 2024 pukul 10\.15 WIB \(2024-11-28T10:15:04\+07:00\)/,
    /hr\/pkwkp\/31\.json/,
    /votes_1: 1 Kepala 1000023 - Wakil 1000023/,
    /Lisensi: Data publik/,
    /https:\/\/hasil\.example\/gubernur-2024\/31$/,
    /https:\/\/hasil\.example\/data$/,
    /bukan nol/,
  ])('say %s', (pattern) => {
    expect(notes.filter((line) => pattern.test(line))).not.toEqual([]);
  });

  it('carry the disclaimer whole, and no SIMULASI for real numbers', () => {
    expect(notes.join('\n')).toContain(siteText.disclaimer.body);
    expect(notes.join('\n')).not.toContain('SIMULASI');
  });

  it('are English at English addresses, over the same columns', () => {
    const english = duringLanguage('en', () => csvFile(aRegionFile(), ORIGIN));
    const said = duringLanguage('en', () => notesOf(aRegionFile())).join('\n');
    expect(said).toContain('Not an official result.');
    expect(said).toContain('https://hasil.example/en/gubernur-2024/31');
    const columns = (text: string) => text.split('\r\n').find((line) => line.startsWith('code,'));
    expect(columns(english)).toBe(columns(csvFile(aRegionFile(), ORIGIN)));
  });

  it('say since when the source fails, what could not be read, and the last numbers before it withheld', () => {
    const withheld = aResult({
      state: {
        kind: 'published',
        tally: { kind: 'withheld' },
        progress: aFraction(6, 10),
        event: { kind: 'regular' },
        provenance: SOURCE,
        lastGood: {
          votes: aTally({ 1000023: 120, 1000024: 80 }).votes,
          progress: aFraction(5, 10),
          provenance: SOURCE,
        },
      },
    });
    const file = {
      ...aRegionFile({}, withheld),
      failingSince: anInstant('2024-11-28T04:00:00Z'),
      unread: [{ code: withheld.region, name: 'DKI JAKARTA' }],
    };
    const text = notesOf(file).join('\n');
    expect(text).toMatch(/11\.00 WIB/);
    expect(text).toMatch(/31 DKI Jakarta/);
    expect(text).toMatch(/1 = 120 \| 2 = 80/);
    expect(readBack(csvFile(file, ORIGIN))[0]).toMatchObject({ state: 'withheld', votes_1: '' });
  });
});

describe('votes of which the source leaves some out', () => {
  const partial = aResult({
    state: {
      kind: 'published',
      tally: aTally({ 1000023: 150, 1000024: null }),
      progress: aFraction(9, 10),
      event: { kind: 'regular' },
      provenance: SOURCE,
      lastGood: null,
    },
    rows: [aResultRow('3171', { tally: aTally({ 1000023: 150 }), progress: aFraction(9, 10) })],
  });

  it('are no valid votes and no share in any file, and the state says so', () => {
    const file = aRegionFile({}, partial);
    for (const row of readBack(csvFile(file, ORIGIN)))
      expect(row).toMatchObject({
        state: 'votes_incomplete',
        votes_1: '150',
        votes_2: '',
        valid_votes: '',
        share_1: '',
        share_2: '',
      });
    expect(notesOf(file).join('\n')).toContain(votesText.incomplete('1', '2'));
    const json = jsonFile(file, ORIGIN);
    for (const row of [json.total, ...json.rows])
      expect(row).toMatchObject({
        state: 'votes_incomplete',
        votes: [150, null],
        shares: [null, null],
        valid_votes: null,
      });
  });

  it('of a D.Hasil are none either', () => {
    const answer = partial.recap.kind === 'asked' ? partial.recap.answer : null;
    if (answer?.kind !== 'published') throw new Error('no recap');
    const { votes } = aTally({ 1000023: 130, 1000024: null });
    const value = { ...answer.value, votes, rows: [{ code: aCode('3171'), votes }] };
    const result = { ...partial, recap: { kind: 'asked', answer: { ...answer, value } } as const };
    for (const row of readBack(csvFile(aRegionFile({}, result), ORIGIN)))
      expect(row).toMatchObject({ recap_votes_1: '130', recap_votes_2: '', recap_valid_votes: '' });
    expect(jsonFile(aRegionFile({}, result), ORIGIN).total?.recap).toEqual({
      votes: [130, null],
      valid_votes: null,
    });
  });
});

describe('a CSV file', () => {
  it.each([aRegionFile(), aTpsFile()])(
    'is read by a program that is told nothing: columns first, rows after them',
    (file) => {
      const [columns = '', ...lines] = csvFile(file, ORIGIN).split('\r\n');
      expect(columns).toMatch(/^code,name,.*,layer$/);
      expect(lines.filter((line) => line.startsWith('#') || line.startsWith('"#'))).toEqual([]);
      expect(readBack(csvFile(file, ORIGIN)).length).toBe(lines.length - 1);
    },
  );

  it('says in every row what its numbers are, and that they are invented where they are', () => {
    const layers = (simulated: boolean) =>
      new Set(readBack(csvFile(aRegionFile({ simulated }), ORIGIN)).map(({ layer }) => layer));
    expect([...layers(false)]).toEqual(['Hitung Suara (jumlah C.Hasil), sementara, bukan hasil resmi']);
    expect([...layers(true)]).toEqual([expect.stringMatching(/^SIMULASI: .*bukan hasil resmi$/)]);
  });

  it('has every column described beside it, by the type that its cells have', () => {
    const { url, tableSchema } = CsvMetadata.parse(csvwFile(aRegionFile(), ORIGIN, 'data.csv'));
    const [columns = ''] = csvFile(aRegionFile(), ORIGIN).split('\r\n');
    expect(url).toBe('data.csv');
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(columns.split(','));
    const types = new Map(tableSchema.columns.map(({ name, datatype }) => [name, datatype]));
    expect(['code', 'votes_1', 'share_1', 'source_time'].map((name) => types.get(name))).toEqual([
      'string',
      'nonNegativeInteger',
      'decimal',
      'dateTime',
    ]);
  });
});

describe('the rows of a CSV file', () => {
  const rows = readBack(csvFile(aRegionFile(), ORIGIN));

  it('begin with the region itself, by its own tier', () => {
    expect(rows.map(({ code, level, parent }) => [code, level, parent])).toEqual([
      ['31', 'provinsi', '0'],
      ['3171', 'kabkota', '31'],
      ['3172', 'kabkota', '31'],
    ]);
  });

  it('keep D.Hasil in columns of its own', () => {
    expect([cellsOf(rows[1] ?? {}, 'votes'), cellsOf(rows[1] ?? {}, 'recap_votes')]).toEqual([
      [120, 80],
      [130, 90],
    ]);
    expect(rows[2]).toMatchObject({ recap_votes_1: '', recap_valid_votes: '' });
  });

  it('have sums over forms with the number of forms, and nothing where none was read', () => {
    expect(rows[1]).toMatchObject({
      tps_read: '3',
      turnout_tps: '2',
      turnout: '71.43',
      tps_inconsistent: '1',
      forms_invalid: '',
    });
    expect(rows[2]).toMatchObject({ tps_read: '', turnout: '', tps_inconsistent: '' });
  });

  it('say why there are no votes, and that a count of zero TPS is a count', () => {
    expect(rows[2]).toMatchObject({ state: 'not_reported', votes_1: '', valid_votes: '', tps_counted: '0' });
  });

  it('have each its own ballot where ballots differ', () => {
    const regents = aResult({
      options: [],
      rows: [
        aResultRow('3171', { tally: aTally({ 1: 5, 2: 6 }), ownOptions: [aPair('1', 1), aPair('2', 2)] }),
        aResultRow('3172', { tally: aTally({ 7: 9 }), ownOptions: [aPair('7', 1)] }),
      ],
    });
    const [, first, second] = readBack(csvFile(aRegionFile({}, regents), ORIGIN));
    expect(first).toMatchObject({
      votes_1: '5',
      votes_2: '6',
      ballot: '1 Kepala 1 - Wakil 1 | 2 Kepala 2 - Wakil 2',
    });
    expect(second).toMatchObject({ votes_1: '9', votes_2: '', ballot: '1 Kepala 7 - Wakil 7' });
  });
});

/** The sheets of a workbook as a spreadsheet reader has them. */
async function sheetsOf(file: DataFile) {
  const [data, notes] = await readXlsxFile(Buffer.from(await xlsxFile(file, ORIGIN)));
  const [headline = [], heads = [], ...rows] = data?.data ?? [];
  return { names: [data?.sheet, notes?.sheet], headline, heads, rows, notes: notes?.data ?? [] };
}

/** `votes_1` and `votes_2` as `votes`, `voted_dpt_male` as `voted_dpt`. */
const ONE_OF_SEVERAL = /_(?:\d+|male|female)$|(?<=^(?:registered|voted).*)_total$/;

describe('the columns that are explained', () => {
  it.each([
    [aRegionFile(), REGION_COLUMNS],
    [aTpsFile(), TPS_COLUMNS],
  ])('are those that the files have, in their order', (file, columns) => {
    const [row] = readBack(csvFile(file, ORIGIN));
    const names = Object.keys(row ?? {}).map((id) => id.replace(ONE_OF_SEVERAL, ''));
    expect([...new Set(names)]).toEqual(columns);
  });
});

describe('a workbook', () => {
  it('has numbers as numbers, codes and formulas as text, and nothing where nothing is known', async () => {
    const { headline, heads, rows } = await sheetsOf(aRegionFile());
    const at = (row: number, label: string) => rows[row]?.[heads.indexOf(label)] ?? null;
    expect(String(headline[0])).toMatch(/DKI Jakarta, per .*Sementara/);
    expect([at(0, 'Kode'), at(0, 'TPS masuk'), at(0, 'TPS masuk (%)')]).toEqual(['31', 1_005, 50]);
    expect(at(0, 'Suara: 1 Kepala 1000023 - Wakil 1000023')).toBe(120);
    expect([at(2, 'Nama'), at(2, 'Suara sah')]).toEqual(['Kota =HYPERLINK("http://x")', null]);
  });

  it('has the same cells as the CSV file', async () => {
    for (const file of [aRegionFile(), aTpsFile()]) {
      const csv = readBack(csvFile(file, ORIGIN));
      const columns = Object.keys(csv[0] ?? {});
      const { rows } = await sheetsOf(file);
      const asInCsv = (cell: unknown, column: string): string => {
        if (cell === null) return '';
        const isPercent = /share|^turnout$/.test(column);
        return isPercent ? Number(cell).toFixed(2) : String(cell);
      };
      expect(rows.map((row) => row.map((cell, at) => asInCsv(cell, columns[at] ?? '')))).toEqual(
        csv.map((row) => Object.values(row)),
      );
    }
  });

  it('has notes and columns on a second sheet, and says SIMULASI on the first', async () => {
    const { names, headline, notes } = await sheetsOf(aRegionFile({ simulated: true }));
    expect(names).toEqual(['Data', 'Catatan']);
    expect(String(headline[0])).toMatch(/^SIMULASI · /);
    expect(notes.flat().join('\n')).toContain(siteText.disclaimer.body);
    expect(notes.flat()).toContain('recap_votes_1');
  });
});

describe('JSON', () => {
  it('has the shape that it is described by', () => {
    expect(RegionData.parse(jsonFile(aRegionFile(), ORIGIN))).toMatchObject({
      version: 2,
      layer: { id: 'hitung_suara', official: false },
      page: 'https://hasil.example/gubernur-2024/31',
      ballots: [[{ id: '1000023', ballot_number: 1 }, { id: '1000024' }]],
      total: { votes: [120, 80], shares: [60, 40], recap: { votes: [130, 90], valid_votes: 220 } },
      rows: [
        { code: '3171', forms: { turnout: { share: 71.43 }, ballots: null } },
        { code: '3172', state: 'not_reported', votes: null, recap: null, tps: { counted: 0 } },
      ],
    });
    expect(TpsData.parse(jsonFile(aTpsFile(), ORIGIN))).toMatchObject({
      total: null,
      rows: [
        {
          state: 'read',
          check: 'passes',
          votes: [84, 83, 63],
          sum_of_votes: 230,
          voters: { voted_total: { male: 110, female: 125, total: 235 } },
          rules: { failing: [], holding: expect.arrayContaining(['R08']) },
          images: [{ page: 1, url: null, uploaded_at: null }],
        },
      ],
    });
  });
});

describe('a row of a re-vote', () => {
  it('says so in a file of regions; one that no document speaks of says nothing', () => {
    const file = aRegionFile();
    if (file.kind !== 'regions') throw new Error('no file of regions');
    const [first, second] = file.rows;
    if (first === undefined || second === undefined) throw new Error('too few rows');
    const rows = [{ ...first, event: { kind: 'psu' } as const }, { ...second, provenance: null }, first];
    const events = (csv: string) => readBack(csv).map(({ event }) => event);
    expect(events(csvFile({ ...file, rows }, ORIGIN))).toEqual(['regular', 'psu', '', 'regular']);
  });
});
