import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Queries, type SiteUnderTest, setUpSite } from '../queries/site-under-test.ts';
import { serveSmallCountry, TPS } from '../queries/small-country.ts';

let site: SiteUnderTest;
let queries: Queries;

beforeEach(async () => {
  site = await setUpSite(['gubernur']);
  serveSmallCountry(site.sirekap);
  queries = await site.start();
});

afterEach(async () => {
  await site.close();
});

function ask(code: string, knownTag: string | null = null): Promise<Response> {
  return queries.respondWithResult('gubernur', code, knownTag);
}

describe('a refresh', () => {
  it.each([
    ['31', { region: '31' }],
    ['0', { region: '0' }],
    [TPS, { code: TPS }],
  ])('of %s is its result as JSON, which shared caches may keep for seconds', async (code, body) => {
    const response = await ask(code);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.headers.get('cache-control')).toMatch(/public.*s-maxage=10/);
    expect(await response.json()).toMatchObject(body);
  });

  it('of what the reader has already is empty', async () => {
    const tag = (await ask('31')).headers.get('etag');
    const response = await ask('31', tag);
    expect(response.status).toBe(304);
    expect(response.headers.get('etag')).toBe(tag);
    expect(await response.text()).toBe('');
  });

  it('of something else than the reader has is whole', async () => {
    const tag = (await ask('31')).headers.get('etag');
    expect((await ask('32', tag)).status).toBe(200);
  });

  it.each(['3199', 'abc', `${TPS}1`])(
    'of %s, which does not exist, is 404 and never cached',
    async (code) => {
      const response = await ask(code);
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('is 503 and never cached when the source gives nothing and nothing is kept', async () => {
    site.sirekap.fail({ kind: 'html' });
    const response = await ask('31');
    expect(response.status).toBe(503);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('retry-after')).toBe('30');
  });
});
