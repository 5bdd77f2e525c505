import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvFile } from '#lib/export/csv-file.ts';
import { noteLines } from '#lib/export/notes.ts';
import { regionName, rowLevelName } from '#lib/format/region-name.ts';
import { aCode, aTally } from '#tests/support/builders.ts';
import { ABROAD, serveAbroad } from './overseas-country.ts';
import { okValue, type SiteUnderTest, setUpSite } from './site-under-test.ts';

let site: SiteUnderTest;

beforeAll(async () => {
  site = await setUpSite(['presiden']);
  serveAbroad(site.sirekap);
});
afterAll(() => site.close());

async function pageOf(code: string) {
  const { loadResultPage } = await site.start();
  const page = okValue(await loadResultPage('presiden', code));
  if (page.kind === 'notFound') throw new Error(`no page of ${code}`);
  return page;
}

async function regionPageOf(code: string) {
  const page = await pageOf(code);
  if (page.kind !== 'region') throw new Error(`${code} is no region`);
  return page;
}

describe('a place abroad', () => {
  it('leads straight to its TPS, POS and KSK, under the names that they have', async () => {
    const { region, above, result } = await regionPageOf(ABROAD.place);
    expect(regionName(region)).toBe('Kuala Lumpur, Malaysia');
    expect(above.map(regionName)).toEqual(['Luar Negeri']);
    expect(result.rows.map((row) => [row.code, regionName(row)])).toEqual([
      [ABROAD.pos, 'POS 001'],
      [ABROAD.tps, 'TPS 001'],
      [ABROAD.ksk, 'KSK 001'],
    ]);
    expect(result.state).toMatchObject({ tally: aTally({ 100025: 5, 100026: 7, 100027: 3 }) });
  });

  it('is the page of its kecamatan and desa too, whose addresses stay', async () => {
    const place = await regionPageOf(ABROAD.place);
    for (const code of [ABROAD.kecamatan, ABROAD.desa]) {
      const { region, above, result } = await regionPageOf(code);
      expect({ region, above, result }).toEqual({
        region: place.region,
        above: place.above,
        result: expect.objectContaining({ region: ABROAD.place, rows: place.result.rows }),
      });
    }
  });

  it('is one step above its TPS', async () => {
    const { region, above } = await pageOf(ABROAD.tps);
    expect(regionName(region)).toBe('TPS 001');
    expect(above.map(({ code }) => code)).toEqual(['99', ABROAD.place]);
  });

  it('without a document has the votes of its row, and its TPS', async () => {
    const { result } = await regionPageOf(ABROAD.again);
    expect(result.state).toMatchObject({
      kind: 'notPublished',
      elsewhere: { tally: aTally({ 100025: 1, 100026: 2, 100027: 4 }) },
    });
    expect(result.rows.map(({ name }) => name)).toEqual(['TPS 001']);
  });

  it('has the votes of its own document while that of its desa has none', async () => {
    const other = await setUpSite(['presiden']);
    try {
      serveAbroad(other.sirekap);
      const { place, kecamatan, desa } = ABROAD;
      other.sirekap.override(`/pemilu/hhcw/ppwp/99/${place}/${kecamatan}/${desa}.json`, {
        mode: 'hhcw',
        ts: '2024-02-15 17:00:00',
        chart: null,
        table: {},
        progres: { total: 3, progres: 0 },
      });
      const { loadResultPage } = await other.start();
      expect(okValue(await loadResultPage('presiden', place))).toMatchObject({
        result: {
          state: { kind: 'published', tally: aTally({ 100025: 5, 100026: 7, 100027: 3 }) },
          rows: [{ name: 'POS 001' }, { name: 'TPS 001' }, { name: 'KSK 001' }],
        },
      });
    } finally {
      await other.close();
    }
  });

  it('is what the file of all places abroad says it is of', async () => {
    await site.start();
    const { getDataFile } = await import('#lib/queries/data/data-file.ts');
    const answer = await getDataFile('presiden', '99', 'kabkota');
    if (answer.kind !== 'file') throw new Error(answer.kind);
    expect(noteLines(answer.file, '').join('\n')).toContain('Perwakilan (PPLN)');
    expect(noteLines(answer.file, '').join('\n')).not.toContain('Kabupaten/Kota');
  });

  it('keeps its tiers where they hold more than one region', async () => {
    const other = await setUpSite(['presiden']);
    try {
      serveAbroad(other.sirekap);
      const two = [
        { nama: 'Satu', kode: ABROAD.kecamatan },
        { nama: 'Dua', kode: '996202' },
      ];
      other.sirekap.override(`/wilayah/pemilu/ppwp/99/${ABROAD.place}.json`, two);
      const { loadResultPage } = await other.start();
      const page = okValue(await loadResultPage('presiden', ABROAD.place));
      expect(page).toMatchObject({ result: { rows: [{ name: 'Satu' }, { name: 'Dua' }] } });
    } finally {
      await other.close();
    }
  });

  it('has a list and a desk of its TPS, at its own address and at those of old', async () => {
    await site.start();
    const { getTpsListPage } = await import('#lib/queries/tps/tps-list.ts');
    const { getDeskPage } = await import('#lib/queries/tps/desk-page.ts');
    for (const code of [ABROAD.place, ABROAD.kecamatan, ABROAD.desa]) {
      const list = await getTpsListPage('presiden', code);
      expect(list).toMatchObject({ region: { code: ABROAD.place }, list: { kind: 'desa' } });
      const desk = await getDeskPage('presiden', code);
      expect(desk?.region.code).toBe(ABROAD.place);
      expect(desk?.parts.flatMap(({ tps }) => tps.map(({ name }) => name))).toEqual([
        'POS 001',
        'TPS 001',
        'KSK 001',
      ]);
    }
  });

  it('is found once by its name, and its TPS by the number in its name', async () => {
    await site.start();
    const { search } = await import('#lib/queries/search/search.ts');
    const ask = (text: string) => search(text, { slug: 'presiden', near: null, limit: 10 });
    const places = async (text: string) => {
      const answer = await ask(text);
      return answer.kind === 'places' ? answer.places.map(({ region, tps }) => [region.code, tps]) : [];
    };
    expect(await places('Kuala Lumpur Malaysia')).toEqual([
      [ABROAD.place, null],
      [ABROAD.again, null],
    ]);
    expect(await places(ABROAD.desa)).toEqual([[ABROAD.place, null]]);
    expect((await places('TPS 1 Kuala Lumpur Malaysia'))[0]).toEqual([
      ABROAD.place,
      { kind: 'exists', region: { code: ABROAD.tps, name: 'TPS 001' } },
    ]);
  });

  it('stands in the sitemap once', async () => {
    const { contest } = await site.start();
    const { regionsForSitemap } = await import('#lib/queries/sitemap/sitemap-regions.ts');
    expect(await regionsForSitemap(contest('presiden'), aCode('99'))).toEqual({
      codes: ['99', ABROAD.place, ABROAD.again],
      isComplete: true,
    });
  });

  it('stands in a file of its TPS once', async () => {
    await site.start();
    const { getDataFile } = await import('#lib/queries/data/data-file.ts');
    const answer = await getDataFile('presiden', ABROAD.place, null);
    if (answer.kind !== 'file') throw new Error(answer.kind);
    expect(answer.file.level).toBe('tps');
    const line = csvFile(answer.file, 'https://hasil.example.org')
      .split(/\r?\n/)
      .find((text) => text.includes('TPS 001'));
    expect(line?.split('Kuala Lumpur')).toHaveLength(2);
  });
});

describe('all that is abroad', () => {
  it('is no province: its rows are representations', async () => {
    const { region, result } = await regionPageOf('99');
    expect(regionName(region)).toBe('Luar Negeri');
    expect(rowLevelName(region.code)).toBe('Perwakilan (PPLN)');
    expect(result.rows.map(({ code }) => code)).toEqual([ABROAD.place, ABROAD.again]);
  });

  it('has names of its own where the source gives none', () => {
    const named = (code: string) => regionName({ code: aCode(code), name: null });
    expect(named('99')).toBe('Luar Negeri');
    expect(named('9962')).toBe('Perwakilan (PPLN) 9962');
    expect(named(ABROAD.tps)).not.toMatch(/TPS 002/);
    expect(rowLevelName(aCode('9962'))).toBe('TPS, POS, KSK');
    expect(rowLevelName(aCode('31'))).toBe('Kabupaten/Kota');
  });
});
