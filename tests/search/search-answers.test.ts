import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InstantAnswer } from '#lib/domain/instant-answer.ts';
import type { SearchAnswer } from '#lib/domain/search-answer.ts';
import { captureLog } from '#tests/support/captured-log.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';
import { writeSearchFile } from '../../scripts/search/write-search-file.ts';
import { type SiteUnderTest, setUpSite } from '../queries/site-under-test.ts';
import { serveSmallCountry, TPS, VILLAGE } from '../queries/small-country.ts';
import { wilayah } from '../sirekap/wire-documents.ts';
import { region } from './small-places.ts';

const REGIONS = [
  region('31', 'DKI JAKARTA'),
  region('3171', 'JAKARTA PUSAT'),
  region('317101', 'GAMBIR'),
  region(VILLAGE, 'CIDENG'),
];

let site: SiteUnderTest;
let folder: TempDir;
beforeEach(async () => {
  folder = await makeTempDir('search');
  site = await setUpSite(['gubernur', 'bupati', 'presiden']);
  serveSmallCountry(site.sirekap);
});
afterEach(async () => {
  await site.close();
  await folder.remove();
});

/** The queries of a process that starts now. */
async function start() {
  vi.stubEnv('SIREKAP_SEARCH', folder.path);
  await site.start();
  const [{ search, getSearchPage }, { respondWithSearch }] = await Promise.all([
    import('#lib/queries/search/search.ts'),
    import('#lib/answers/search-response.ts'),
  ]);
  return {
    getSearchPage,
    respondWithSearch,
    find: (query: string, slug: string | null = null) => search(query, { slug, near: null, limit: 8 }),
  };
}

function placesOf(answer: SearchAnswer) {
  if (answer.kind !== 'places') throw new Error(JSON.stringify(answer));
  return answer.places;
}

describe('with a search file', () => {
  beforeEach(async () => {
    await writeSearchFile(folder.path, 'gubernur', REGIONS);
  });

  it('a desa is found with its path and the contests that have it', async () => {
    const { find } = await start();
    expect(placesOf(await find('cideng gambir'))).toMatchObject([
      {
        region: { code: VILLAGE, name: 'CIDENG' },
        above: [{ code: '31' }, { code: '3171' }, { code: '317101' }],
        contests: [{ slug: 'gubernur' }],
        tps: null,
      },
    ]);
  });

  it('a TPS exists where the desa’s list has it, and nowhere else', async () => {
    const { find } = await start();
    expect(placesOf(await find('TPS 8 cideng'))[0]?.tps).toEqual({
      kind: 'exists',
      region: { code: TPS, name: 'TPS 008' },
    });
    const other = await find('TPS 9 cideng');
    expect(other).toMatchObject({ tpsNumber: '009' });
    expect(placesOf(other)[0]?.tps).toEqual({ kind: 'absent', listed: 1 });
  });

  it.each(['cideng 8', 'CIDENG 08', 'cideng gambir 8'])('%s means the TPS of that number', async (query) => {
    const { find } = await start();
    const answer = await find(query);
    expect(answer).toMatchObject({ tpsNumber: '008' });
    expect(placesOf(answer)).toMatchObject([{ region: { code: VILLAGE }, tps: { kind: 'exists' } }]);
  });

  it('that a TPS cannot be looked up is said, and its desa is there', async () => {
    const { find } = await start();
    await find('cideng');
    site.sirekap.fail({ kind: 'status', status: 500 });
    expect(placesOf(await find('TPS 8 cideng'))).toMatchObject([
      { region: { code: VILLAGE }, tps: { kind: 'unknown' } },
    ]);
  });

  it('a TPS is asked for in one list, and typing a name asks the source for nothing', async () => {
    const { find } = await start();
    await find('cideng');
    site.sirekap.forgetRequests();
    await find('cid');
    expect(site.sirekap.requests).toEqual([]);
    await find('TPS 8 cideng');
    expect(site.sirekap.requests).toHaveLength(1);
  });

  it.each([
    [VILLAGE, VILLAGE],
    ['31.71.01', '317101'],
    [TPS, TPS],
    ['3171011003999', VILLAGE],
  ])('the code %s leads to %s', async (code, expected) => {
    const { find } = await start();
    expect(placesOf(await find(code, 'gubernur')).map(({ region: { code } }) => code)).toEqual([expected]);
  });

  it('a code that does not exist leads nowhere', async () => {
    const { find } = await start();
    expect(placesOf(await find('9999999999'))).toEqual([]);
  });

  it('a damaged file counts as none, and is told to the operator', async () => {
    const told = captureLog();
    await writeFile(join(folder.path, 'gubernur.tsv.gz'), 'nonsense');
    const { find } = await start();
    expect(await find('jakarta pusat', 'gubernur')).toMatchObject({
      isShallow: true,
      places: [{ region: { code: '3171' } }],
    });
    expect(told.lines()).toContainEqual(
      expect.objectContaining({ msg: expect.stringContaining('search:index') }),
    );
  });

  it('the route hands browsers few bytes a place', async () => {
    const { respondWithSearch } = await start();
    const response = await respondWithSearch('http://site/api/cari?q=TPS+8+cideng&contest=gubernur');
    expect(await response.json()).toEqual({
      places: [
        { code: TPS, names: ['DKI JAKARTA', 'JAKARTA PUSAT', 'GAMBIR', 'CIDENG', 'TPS 008'], contest: 0 },
      ],
      total: 1,
      contests: [{ slug: 'gubernur', shortTitle: 'Gubernur 2024', simulated: false }],
    });
    const other = await respondWithSearch('http://site/api/cari?q=TPS+9+cideng&contest=gubernur');
    expect(await other.json()).toMatchObject({ places: [{ code: VILLAGE, missingTps: '009' }] });
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=\d+/);
  });

  it('the route leads to the preferred contest where it has the place, and to another where not', async () => {
    await writeSearchFile(folder.path, 'bupati', REGIONS);
    const { respondWithSearch } = await start();
    for (const [preferred, opened] of [
      ['bupati', 'bupati'],
      ['tidak-ada', 'gubernur'],
    ]) {
      const response = await respondWithSearch(`http://site/api/cari?q=cideng&prefer=${preferred}`);
      const answer: InstantAnswer = await response.json();
      expect(answer.contests[answer.places[0]?.contest ?? -1]?.slug).toBe(opened);
    }
  });

  it('the route answers a query that cannot be looked for with nothing', async () => {
    const { respondWithSearch } = await start();
    for (const query of ['', '?', 'a', '%3Cscript%3E', 'x'.repeat(5_000)]) {
      const response = await respondWithSearch(`http://site/api/cari?q=${query}&contest=nope&near=%00`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(await response.json()).toMatchObject({ places: [] });
    }
  });
});

describe('without a search file', () => {
  it('provinces and kabupaten are found, and the answer says that others are not looked for', async () => {
    const { find } = await start();
    expect(await find('jakarta pusat', 'gubernur')).toMatchObject({
      isShallow: true,
      places: [{ region: { code: '3171' }, above: [{ code: '31' }] }],
    });
    expect(await find('cideng', 'gubernur')).toMatchObject({ isShallow: true, places: [] });
  });

  it('codes are found by walking the tree, down to a TPS', async () => {
    const { find } = await start();
    expect(placesOf(await find('317101', 'gubernur'))).toMatchObject([{ region: { name: 'GAMBIR' } }]);
    expect(placesOf(await find(`${VILLAGE} TPS 8`, 'gubernur'))[0]?.tps).toMatchObject({ kind: 'exists' });
  });

  it('a source that gives nothing is said to, and the route answers 503', async () => {
    const { find, respondWithSearch } = await start();
    site.sirekap.fail({ kind: 'status', status: 500 });
    expect(await find('jakarta')).toEqual({ kind: 'unavailable' });
    expect((await respondWithSearch('http://site/api/cari?q=jakarta')).status).toBe(503);
  });
});

describe('the contests that are looked in', () => {
  it('are those of other days too for a place that no contest of the latest day has', async () => {
    const { find, respondWithSearch } = await start();
    site.sirekap.override('/wilayah/pemilu/ppwp/0.json', wilayah({ 99: 'LUAR NEGERI' }));
    site.sirekap.override('/wilayah/pemilu/ppwp/99.json', wilayah({ 9962: 'Kuala Lumpur, Malaysia' }));
    const abroad = [{ region: { code: '9962' }, contests: [{ slug: 'presiden' }] }];
    expect(await find('9962')).toMatchObject({ places: abroad });
    expect(await find('kuala lumpur')).toMatchObject({ places: abroad });
    expect(placesOf(await find('9962', 'gubernur'))).toEqual([]);
    const answer = await (await respondWithSearch('http://site/api/cari?q=9962')).json();
    expect(answer).toMatchObject({
      places: [{ code: '9962', contest: 2 }],
      contests: { 2: { slug: 'presiden' } },
    });
  });

  it('are those of other days too where only they have all the words', async () => {
    const { find } = await start();
    site.sirekap.override('/wilayah/pilkada/pkwkp/31.json', wilayah({ 3171: 'BARITO KUALA' }));
    site.sirekap.override('/wilayah/pemilu/ppwp/0.json', wilayah({ 99: 'LUAR NEGERI' }));
    site.sirekap.override('/wilayah/pemilu/ppwp/99.json', wilayah({ 9962: 'Kuala Lumpur, Malaysia' }));
    expect(placesOf(await find('kuala lumpur'))).toMatchObject([{ region: { code: '9962' } }]);
    expect(placesOf(await find('barito kuala'))).toMatchObject([{ region: { code: '3171' } }]);
  });

  it('are those of the latest voting day unless one is chosen', async () => {
    const { getSearchPage } = await start();
    expect(await getSearchPage('', null)).toMatchObject({
      contest: null,
      contests: [{ slug: 'gubernur' }, { slug: 'bupati' }],
      answer: { kind: 'problem', problem: 'empty' },
    });
    expect(await getSearchPage('', 'presiden')).toMatchObject({ contests: [{ slug: 'presiden' }] });
    expect(await getSearchPage('', 'tidak-ada')).toMatchObject({ contest: null });
  });
});
