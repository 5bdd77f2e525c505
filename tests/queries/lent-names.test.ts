import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { csvFile } from '#lib/export/csv-file.ts';
import { regionName } from '#lib/format/region-name.ts';
import { aCode } from '#tests/support/builders.ts';
import { publishPack } from '#tests/support/small-pack.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';
import { writeSearchFile } from '../../scripts/search/write-search-file.ts';
import { pilkadaAggregate } from '../sirekap/wire-documents.ts';
import { okValue, type SiteUnderTest, setUpSite } from './site-under-test.ts';
import { serveSmallCountry } from './small-country.ts';

const ROW = { votes: { 1000030: 7 }, counted: 1, total: 4 };

let site: SiteUnderTest;
let searchFiles: TempDir;
let boundaries: TempDir;
beforeEach(async () => {
  [searchFiles, boundaries] = await Promise.all([makeTempDir('search'), makeTempDir('pack')]);
  site = await setUpSite(['gubernur', 'bupati']);
  serveSmallCountry(site.sirekap);
  // West Java has a table; the source publishes no list of what lies in it.
  site.sirekap.override('/pilkada/hhcw/pkwkp/32.json', pilkadaAggregate({ 3201: ROW, 3212: ROW, 3213: ROW }));
});
afterEach(async () => {
  await site.close();
  await Promise.all([searchFiles.remove(), boundaries.remove()]);
});

async function pageOf(code: string) {
  const env = { SIREKAP_SEARCH: searchFiles.path, SIREKAP_BOUNDARIES: boundaries.path };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const { loadResultPage } = await site.start(env);
  const page = okValue(await loadResultPage('gubernur', code));
  if (page.kind !== 'region') throw new Error(page.kind);
  return page;
}

function writeNames(slug: string, names: Readonly<Record<string, string>>): Promise<unknown> {
  const regions = Object.entries(names).map(([code, name]) => ({ code: aCode(code), name }));
  return writeSearchFile(searchFiles.path, slug, regions);
}

describe('regions that the source’s lists do not name', () => {
  it('are named by the search file, else by the boundary pack, and say so', async () => {
    await writeNames('gubernur', { 32: 'JAWA BARAT', 3201: 'BOGOR', 320101: 'CIBINONG' });
    await publishPack(boundaries.path, { 32: { 3201: 'Kabupaten Bogor', 3212: 'Indramayu' } });
    const { result } = await pageOf('32');
    expect(result.rows.map(({ code, name, nameFrom }) => [code, name, nameFrom])).toEqual([
      ['3201', 'BOGOR', 'searchIndex'],
      ['3212', 'Indramayu', 'boundaries'],
      ['3213', null, undefined],
    ]);
    expect(result.lentNames).toEqual({ count: 2, from: ['boundaries', 'searchIndex'] });
  });

  it('are named by another contest’s search file too', async () => {
    await writeNames('bupati', { 32: 'JAWA BARAT', 3201: 'BOGOR' });
    expect((await pageOf('32')).result.rows[0]).toMatchObject({ name: 'BOGOR', nameFrom: 'searchIndex' });
  });

  it('have those names on their own pages and above what lies in them', async () => {
    await writeNames('gubernur', { 32: 'JAWA BARAT', 3201: 'BOGOR' });
    const { region } = await pageOf('3201');
    expect(region).toEqual({ code: '3201', name: 'BOGOR', nameFrom: 'searchIndex' });
    expect(regionName(region)).toBe('Kabupaten Bogor');
  });

  it('keep their codes where nothing is at hand, and cost the source no question', async () => {
    const { result } = await pageOf('32');
    expect(result.rows.map(({ name }) => name)).toEqual([null, null, null]);
    expect(result).not.toHaveProperty('lentNames');
    const asked = site.sirekap.requests.length;
    await writeNames('gubernur', { 32: 'JAWA BARAT', 3201: 'BOGOR' });
    await pageOf('32');
    expect(site.sirekap.requests.length - asked).toBe(asked);
  });

  it('say in a file where their names are from', async () => {
    await writeNames('gubernur', { 32: 'JAWA BARAT', 3201: 'BOGOR' });
    await pageOf('32');
    const { getDataFile } = await import('#lib/queries/data/data-file.ts');
    const answer = await getDataFile('gubernur', '32', null);
    if (answer.kind !== 'file') throw new Error(answer.kind);
    const [head = '', ...lines] = csvFile(answer.file, 'https://hasil.example.org').split(/\r?\n/);
    const at = head.split(',').indexOf('name_source');
    const sourceOf = (code: string) => lines.find((line) => line.startsWith(`"${code}"`))?.split(',')[at];
    expect(['32', '3201', '3212'].map(sourceOf)).toEqual(['"source"', '"search_index"', '']);
  });
});

describe('names that the source gives', () => {
  it('stand as they are', async () => {
    await writeNames('gubernur', { 31: 'JAKARTA', 3171: 'PUSAT' });
    const { region, result } = await pageOf('31');
    expect(region).toEqual({ code: '31', name: 'DKI JAKARTA' });
    expect(result.rows[0]).toMatchObject({ name: 'JAKARTA PUSAT' });
    expect(result).not.toHaveProperty('lentNames');
  });
});
