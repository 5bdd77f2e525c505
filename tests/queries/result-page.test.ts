import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { okValue, type Queries, type SiteUnderTest, setUpSite } from './site-under-test.ts';
import { serveSmallCountry, TPS } from './small-country.ts';

let site: SiteUnderTest;
let queries: Queries;

beforeEach(async () => {
  site = await setUpSite(['gubernur', 'bupati', 'presiden']);
  serveSmallCountry(site.sirekap);
  queries = await site.start();
});

afterEach(async () => {
  await site.close();
});

async function load(slug: string, code: string) {
  return okValue(await queries.loadResultPage(slug, code));
}

describe('a page', () => {
  it('of a region knows its contest, its place and its result', async () => {
    expect(await load('gubernur', '3171')).toMatchObject({
      kind: 'region',
      contest: { slug: 'gubernur' },
      region: { code: '3171', name: 'JAKARTA PUSAT' },
      above: [{ code: '31' }],
      result: { region: '3171' },
    });
  });

  it('of a TPS is told by the length of its code', async () => {
    expect(await load('gubernur', TPS)).toMatchObject({ kind: 'tps', result: { code: TPS } });
  });

  it('of the nation is that of a region with nothing above it', async () => {
    expect(await load('gubernur', '0')).toMatchObject({
      kind: 'region',
      region: { code: '0' },
      above: [],
      result: { region: '0' },
    });
  });

  it('names the contests of the same day, and no others', async () => {
    const page = await load('gubernur', '31');
    if (page.kind === 'notFound') throw new Error('not found');
    expect(page.sameDay.map(({ slug }) => slug)).toEqual(['gubernur', 'bupati']);
  });

  it('does not tell where the API is', async () => {
    const text = JSON.stringify((await load('gubernur', '31')) satisfies object);
    expect(text).not.toContain('imageHosts');
    expect(text).not.toContain('"dialect"');
  });

  it.each(['00', '3', '311', 'abc', '', '31.json', '../31', '31%2F', '3199', '31710110030081'])(
    'with the code %j is not found',
    async (code) => {
      expect(await load('gubernur', code)).toEqual({ kind: 'notFound' });
    },
  );

  it('of an unknown contest is not found, without a question to the source', async () => {
    expect(await load('walikota', '31')).toEqual({ kind: 'notFound' });
    expect(await load('walikota', '0')).toEqual({ kind: 'notFound' });
    expect(site.sirekap.requests).toEqual([]);
  });
});

describe('a page that cannot be made', () => {
  beforeEach(() => {
    site.sirekap.fail({ kind: 'html' });
  });

  it('throws with its address, so that the last good page is kept', async () => {
    await expect(queries.getResultPage('gubernur', '31')).rejects.toThrow(/^\/gubernur\/31: not JSON/);
    await expect(queries.getResultPage('gubernur', '0')).rejects.toThrow(/^\/gubernur: not JSON/);
  });

  it('is marked as the source’s failure and not the site’s', async () => {
    const { hasSourceFailed } = await import('#lib/cache/source-failures.ts');
    expect(hasSourceFailed('/gubernur/31')).toBe(false);
    await expect(queries.getResultPage('gubernur', '31')).rejects.toThrow();
    expect(hasSourceFailed('/gubernur/31')).toBe(true);
    expect(hasSourceFailed('/gubernur/32')).toBe(false);
  });
});

describe('the home page', () => {
  it('has each contest with its progress and its provinces', async () => {
    const [governor] = await queries.getHomePage();
    expect(governor).toMatchObject({
      contest: { slug: 'gubernur' },
      state: 'answered',
      progress: { kind: 'fraction', counted: 6, total: 14 },
    });
    expect(governor?.provinces.map(({ code }) => code)).toEqual(['31', '32', '34']);
  });

  it('stands though one source does not answer', async () => {
    site.sirekap.fail({ kind: 'html' }, /ppwp/);
    const states = (await queries.getHomePage()).map(({ contest, state }) => [contest.slug, state]);
    expect(states).toContainEqual(['gubernur', 'answered']);
    expect(states).toContainEqual(['presiden', 'unreachable']);
  });

  it('shows an unreachable contest with unknown progress, never zero', async () => {
    await site.sirekap.disappear();
    expect(await queries.getHomePage()).toMatchObject(
      Array(3).fill({ state: 'unreachable', progress: { kind: 'unknown' }, provinces: [] }),
    );
  });
});
