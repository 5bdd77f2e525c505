import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SiteUnderTest, setUpSite } from '../queries/site-under-test.ts';
import { serveSmallCountry, TPS } from '../queries/small-country.ts';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await setUpSite(['gubernur']);
  serveSmallCountry(site.sirekap);
});

afterEach(async () => {
  await site.close();
});

/** Cards that say the votes of a page, drawn as their own words. */
async function start() {
  await site.start();
  const { respondWithCard } = await import('#lib/answers/card-response.ts');
  const draw = vi.fn(async (said: unknown) => new TextEncoder().encode(JSON.stringify(said)).buffer);
  const ask = (code: string, tag?: string, slug = 'gubernur') =>
    respondWithCard(
      slug,
      code,
      new Request('http://site.test/', { headers: tag === undefined ? {} : { 'if-none-match': tag } }),
      { says: ({ kind, region }) => [kind, region.code], draw },
    );
  return { ask, draw };
}

describe('the answer with a card', () => {
  it.each([
    ['0', 'region'],
    ['31', 'region'],
    [TPS, 'tps'],
  ])('for %s is an image that shared caches may keep for a minute', async (code, kind) => {
    const { ask } = await start();
    const response = await ask(code);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toMatch(/public, max-age=60/);
    expect(await response.json()).toEqual([kind, code]);
  });

  it('is drawn once, and empty for who has it', async () => {
    const { ask, draw } = await start();
    const tag = (await ask('31')).headers.get('etag') ?? '';
    expect((await ask('31', tag)).status).toBe(304);
    expect((await ask('31', `"other", ${tag}`)).status).toBe(304);
    expect((await ask('31', '"other"')).status).toBe(200);
    expect(draw).toHaveBeenCalledOnce();
  });

  it.each(['99', '3199', 'abc', '..', '3171011003999'])(
    'for %s, which is no region, is 404',
    async (code) => {
      const { ask, draw } = await start();
      expect((await ask(code)).status).toBe(404);
      expect(draw).not.toHaveBeenCalled();
    },
  );

  it('for a contest that there is not is 404', async () => {
    expect((await (await start()).ask('31', undefined, 'lain')).status).toBe(404);
  });

  it('is 503, kept by nobody, when the source gives nothing', async () => {
    const { ask } = await start();
    await site.sirekap.close();
    const response = await ask('31');
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store']);
  });
});

describe('the answer with a QR code', () => {
  async function ask(code: string, siteUrl = 'https://hasil.example.org') {
    vi.stubEnv('SIREKAP_SITE_URL', siteUrl);
    await site.start();
    const { respondWithQr } = await import('#lib/answers/qr-response.ts');
    return respondWithQr('gubernur', code, (name, path) => name + path);
  }

  it('is of the page, for a week', async () => {
    const response = await ask(TPS);
    expect(response.headers.get('content-type')).toContain('image/svg+xml');
    expect(response.headers.get('cache-control')).toContain('max-age=604800');
    expect(await response.text()).toBe(`https://hasil.example.org/gubernur/${TPS}`);
  });

  it.each(['99', 'abc', '3171011003999'])('for %s, which is no region, is 404', async (code) => {
    expect((await ask(code)).status).toBe(404);
  });

  it('is 404 where the site does not know its name', async () => {
    expect((await ask('31', '')).status).toBe(404);
  });
});
