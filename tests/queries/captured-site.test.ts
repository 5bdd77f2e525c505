import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCode, aTally } from '#tests/support/builders.ts';
import { pemiluFolders, pilkadaFolders } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { okValue, type Queries, type SiteUnderTest, setUpSite } from './site-under-test.ts';

const JAKARTA = aTally({ 1000023: 1_717_245, 1000024: 458_886, 1000025: 2_181_939 });

async function resultOf(queries: Queries, slug: string, code: string) {
  return okValue(await queries.getRegionResult(queries.contest(slug), aCode(code)));
}

describeWithCaptured('a site that reads the captured Pilkada', () => {
  let site: SiteUnderTest;
  let queries: Queries;

  beforeAll(async () => {
    site = await setUpSite(['gubernur', 'bupati'], { folders: pilkadaFolders('1015') });
    queries = await site.start();
  });

  afterAll(async () => {
    await site.close();
  });

  it('composes the nation of 37 provinces, with Yogyakarta as one that elects nobody', async () => {
    const { state, rows } = await resultOf(queries, 'gubernur', '0');
    expect(state).toMatchObject({ kind: 'notPublished', elsewhere: { progress: { total: 429_318 } } });
    expect(rows).toHaveLength(38);
    expect(rows.filter(({ tally }) => tally.kind === 'counted')).toHaveLength(37);
    expect(rows.find(({ code }) => code === '34')?.tally).toEqual({ kind: 'notReported' });
  });

  it('knows that Yogyakarta elects no governor and Jakarta no mayors', async () => {
    expect((await resultOf(queries, 'gubernur', '34')).state).toEqual({ kind: 'noContest' });
    expect((await resultOf(queries, 'gubernur', '3404')).state).toEqual({ kind: 'noContest' });
    expect((await resultOf(queries, 'bupati', '31')).state).toEqual({ kind: 'noContest' });
    expect((await resultOf(queries, 'bupati', '3171')).state).toEqual({ kind: 'noContest' });
  });

  it('has a kecamatan’s numbers from its kabupaten/kota, and a TPS without a document', async () => {
    expect((await resultOf(queries, 'gubernur', '317101')).state).toMatchObject({
      kind: 'notPublished',
      elsewhere: { origin: 'parentRow', tally: { kind: 'counted' } },
    });
    const page = okValue(await queries.loadResultPage('gubernur', '3101011003001'));
    expect(page).toMatchObject({ kind: 'tps', result: { state: { kind: 'notPublished' } } });
  });

  it('gives every kabupaten/kota of a regents’ province its own ballot', async () => {
    const { state, options, rows } = await resultOf(queries, 'bupati', '32');
    expect(state).toMatchObject({ kind: 'published', tally: { kind: 'noTotals' } });
    expect(options).toEqual([]);
    expect(rows.filter(({ ownOptions }) => (ownOptions?.length ?? 0) < 2)).toEqual([]);
    expect(new Set(rows.flatMap(({ ownOptions }) => ownOptions?.map(({ id }) => id) ?? [])).size).toBe(
      rows.reduce((sum, { ownOptions }) => sum + (ownOptions?.length ?? 0), 0),
    );
  });

  it('keeps Jakarta’s votes of 10.15 on show when the source zeroes them at 10.45', async () => {
    expect((await resultOf(queries, 'gubernur', '31')).state).toMatchObject({ tally: JAKARTA });
    site.sirekap.serve(pilkadaFolders('1045'));
    queries = await site.start();
    expect((await resultOf(queries, 'gubernur', '31')).state).toMatchObject({
      tally: { kind: 'withheld' },
      progress: { counted: 14_826, total: 14_835 },
      lastGood: {
        votes: JAKARTA.votes,
        progress: { counted: 14_825 },
        provenance: { sourceTime: expect.stringMatching(/^2024-11-28T10:/) },
      },
    });
  });
});

describeWithCaptured('a site that reads the captured president’s election', () => {
  let site: SiteUnderTest;
  let queries: Queries;

  beforeAll(async () => {
    site = await setUpSite(['presiden'], { folders: pemiluFolders() });
    queries = await site.start();
  });

  afterAll(async () => {
    await site.close();
  });

  it('has the nation with its own total and 39 rows', async () => {
    const { state, rows, options } = await resultOf(queries, 'presiden', '0');
    expect(state).toMatchObject({ kind: 'published', progress: { counted: 643_124, total: 823_378 } });
    expect([rows.length, options.length]).toEqual([39, 3]);
  });

  it('has Aceh from its row in the nation’s table, since its own document is not there', async () => {
    expect((await resultOf(queries, 'presiden', '11')).state).toMatchObject({
      kind: 'notPublished',
      elsewhere: {
        origin: 'parentRow',
        tally: aTally({ 100025: 1_874_157, 100026: 565_282, 100027: 56_566 }),
      },
    });
  });

  it('goes all the way down to a TPS with its three pages', async () => {
    const page = okValue(await queries.loadResultPage('presiden', '1101012001003'));
    expect(page).toMatchObject({
      kind: 'tps',
      above: [{ code: '11' }, { code: '1101' }, { code: '110101' }, { code: '1101012001' }],
      result: { state: { kind: 'published', verdict: { kind: 'passes' } } },
    });
  });

  it('finds overseas places by their letters', async () => {
    const page = okValue(await queries.loadResultPage('presiden', '99AA'));
    expect(page).toMatchObject({ kind: 'region', region: { code: '99AA' }, above: [{ code: '99' }] });
  });
});
