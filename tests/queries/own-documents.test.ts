import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvFile } from '#lib/export/csv-file.ts';
import { jsonFile } from '#lib/export/json-file.ts';
import { notesOf } from '#lib/export/notes.ts';
import { pilkadaAggregate } from '../sirekap/wire-documents.ts';
import { okValue, type Queries, type SiteUnderTest } from './site-under-test.ts';
import { serveJakarta } from './small-country.ts';
import { closeSmallCountry, openSmallCountry, START } from './small-country-site.ts';

const JAKARTA = { votes: { 1000023: 120, 1000024: 80 }, counted: 5, total: 10 };

let site: SiteUnderTest;
let queries: Queries;

beforeEach(async () => {
  site = await openSmallCountry();
  serveJakarta(site.sirekap, JAKARTA, '2024-11-28 10:00:05');
  site.sirekap.override(
    '/pilkada/hhcw/pkwkp/32.json',
    pilkadaAggregate({ 3201: { votes: { 1000030: 7 }, counted: 1, total: 4 } }, '2024-11-28 01:15:00'),
  );
  queries = await site.start();
});

afterEach(() => closeSmallCountry(site));

async function nationFile(level: 'provinsi' | null = null) {
  const { getDataFile } = await import('#lib/queries/data/data-file.ts');
  const answer = await getDataFile('gubernur', '0', level);
  if (answer.kind !== 'file') throw new Error(answer.kind);
  return answer.file;
}

describe('a nation put together from its provinces', () => {
  it.each([null, 'provinsi'] as const)(
    'has rows that name their own document and time (%s)',
    async (level) => {
      const { rows } = jsonFile(await nationFile(level), 'https://example.org');
      expect(rows.map(({ code, source }) => [code, source?.url?.split('/').at(-1), source?.time])).toEqual([
        ['31', '31.json', '2024-11-28T10:00:05+07:00'],
        ['32', '32.json', '2024-11-28T01:15:00+07:00'],
        ['34', undefined, undefined],
      ]);
    },
  );

  it('names no one document as its own, but how many, the oldest and the newest', async () => {
    const file = await nationFile();
    expect(jsonFile(file, 'https://example.org').total?.source).toEqual({
      url: null,
      time: '2024-11-28T01:15:00+07:00',
      fetched_at: new Date(START).toISOString(),
      refused_time: null,
      documents: {
        count: 2,
        newest_time: '2024-11-28T10:00:05+07:00',
        newest_fetched_at: new Date(START).toISOString(),
      },
    });
    const notes = notesOf(file, 'https://example.org').map(([label, value]) => `${label}: ${value}`);
    expect(notes).toContain('Dokumen sumber: 2 dokumen provinsi; tiap baris menyebut dokumennya sendiri');
    expect(notes.find((note) => note.startsWith('Waktu sumber tertua'))).toContain('pukul 01.15 WIB');
    expect(notes.find((note) => note.startsWith('Waktu sumber terbaru'))).toContain('pukul 10.00 WIB');
    const lines = csvFile(file, 'https://example.org').split('\n');
    const total = lines.find((line) => /^"?0"?,/.test(line)) ?? '';
    expect(total).toContain('2024-11-28T01:15:00+07:00');
    expect(total).not.toContain('.json');
  });

  it('dates what is old by its oldest document, wherever its time is told', async () => {
    const [home] = await queries.getHomePage();
    expect(home?.provenance).toMatchObject({
      sourceTime: '2024-11-28T01:15:00+07:00',
      together: { documents: 2, newestSourceTime: '2024-11-28T10:00:05+07:00' },
    });
    const page = okValue(await queries.loadResultPage('gubernur', '0'));
    expect(page.kind === 'region' && page.result.rows[0]?.ownSource?.url).toContain('/31.json');
  });

  it('is not dated by a time that cannot be', async () => {
    serveJakarta(site.sirekap, JAKARTA, '2099-01-01 00:00:00');
    const source = jsonFile(await nationFile(), 'https://example.org').total?.source;
    expect(source?.documents?.newest_time).toBe('2024-11-28T01:15:00+07:00');
  });
});
