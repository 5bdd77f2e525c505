import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wilayah } from '../sirekap/wire-documents.ts';
import { type SiteUnderTest, setUpSite } from './site-under-test.ts';
import { serveSmallCountry, VILLAGE } from './small-country.ts';

const SITE = 'https://hasil.example.org';
let site: SiteUnderTest;

beforeEach(async () => {
  site = await setUpSite(['gubernur']);
  serveSmallCountry(site.sirekap);
});

afterEach(async () => {
  await site.close();
});

/** The sitemaps of a site that has just started, under this name. */
async function start(siteUrl = SITE) {
  vi.stubEnv('SIREKAP_SITE_URL', siteUrl);
  const queries = await site.start();
  const { respondWithSitemap, respondWithSitemapIndex, respondWithRobots } = await import(
    '#lib/answers/sitemap-response.ts'
  );
  const file = (name: string) => respondWithSitemap(name, (path) => [path, `/en${path}`]);
  return { queries, file, index: respondWithSitemapIndex, robots: respondWithRobots };
}

async function addressesIn(response: Response): Promise<readonly string[]> {
  return [...(await response.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
}

describe('the index of sitemaps', () => {
  it('has a file for every province of the tree, and one for the site itself', async () => {
    const { index } = await start();
    const response = await index();
    expect(response.headers.get('content-type')).toContain('application/xml');
    expect(await addressesIn(response)).toEqual([
      `${SITE}/sitemap/situs.xml`,
      `${SITE}/sitemap/gubernur-31.xml`,
      `${SITE}/sitemap/gubernur-32.xml`,
      `${SITE}/sitemap/gubernur-34.xml`,
    ]);
  });

  it('says when a province changed only where its document is at hand, and asks for none', async () => {
    const { queries, index } = await start();
    await queries.getResultPage('gubernur', '31');
    const asked = site.sirekap.requests.length;
    const body = await (await index()).text();
    expect(body).toContain(`gubernur-31.xml</loc><lastmod>2024-11-28T10:15:04+07:00</lastmod>`);
    expect(body).toContain('gubernur-32.xml</loc></sitemap>');
    expect(site.sirekap.requests.length).toBe(asked);
  });

  it('is not there where the site does not know its name, and robots are told why', async () => {
    const { index, file, robots } = await start('');
    expect((await index()).status).toBe(404);
    expect((await file('gubernur-31.xml')).status).toBe(404);
    expect(await robots().text()).toContain('SIREKAP_SITE_URL');
  });
});

describe('the sitemap of a province', () => {
  it('has every region that exists in every language, no TPS, and no other', async () => {
    const { file } = await start();
    const response = await file('gubernur-31.xml');
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    const codes = ['31', '3171', '317101', VILLAGE, '3172'];
    expect(await addressesIn(response)).toEqual(
      codes.flatMap((code) => [`${SITE}/gubernur/${code}`, `${SITE}/en/gubernur/${code}`]),
    );
  });

  it('is walked once, one list a kecamatan, whoever asks again', async () => {
    const { file } = await start();
    await Promise.all([file('gubernur-31.xml'), file('gubernur-31.xml')]);
    const asked = site.sirekap.requests.length;
    await file('gubernur-31.xml');
    expect(site.sirekap.requests.length).toBe(asked);
    const lists = site.sirekap.requests.map(({ path }) => path).filter((path) => path.includes('/wilayah/'));
    expect(new Set(lists).size).toBe(lists.length);
  });

  it('has what is known, for a short time, where a list cannot be had', async () => {
    site.sirekap.override('/wilayah/pilkada/pkwkp/31/3171.json', 'not a list');
    const { file } = await start();
    const response = await file('gubernur-31.xml');
    expect(response.headers.get('cache-control')).toBe('public, max-age=120');
    expect(await addressesIn(response)).toContain(`${SITE}/gubernur/3171`);
  });

  it.each([
    'gubernur-98.xml',
    'gubernur-3171.xml',
    'gubernur-31',
    'lain-31.xml',
    '../gubernur-31.xml',
    'gubernur-31.xml.gz',
  ])('of an invented name (%s) is 404', async (name) => {
    const { file } = await start();
    expect((await file(name)).status).toBe(404);
  });

  it('is 503 when the source gives no provinces', async () => {
    site.sirekap.override('/wilayah/pilkada/pkwkp/0.json', wilayah({}));
    const { file } = await start();
    const response = await file('gubernur-31.xml');
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store']);
  });
});

describe('the sitemap of the site itself', () => {
  it('has the pages that are no region, in every language', async () => {
    const { file } = await start();
    expect(await addressesIn(await file('situs.xml'))).toEqual(
      expect.arrayContaining([`${SITE}/`, `${SITE}/cara-membaca`, `${SITE}/gubernur`, `${SITE}/en/gubernur`]),
    );
  });
});

describe('robots', () => {
  it('are shown the index and kept from what pages poll', async () => {
    const { robots } = await start();
    expect(await robots().text()).toBe(`User-agent: *\nDisallow: /api/\n\nSitemap: ${SITE}/sitemap.xml\n`);
  });
});
