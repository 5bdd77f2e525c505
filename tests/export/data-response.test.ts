import { describe, expect, it } from 'vitest';
import { DATA_FORMATS } from '#lib/domain/data-path.ts';
import { parseDataFileName } from '#lib/export/data-address.ts';
import { dataResponse, type FoundData, preflightResponse } from '#lib/export/data-response.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { aCode } from '#tests/support/builders.ts';
import { aRegionFile, aTpsFile, found } from './data-files.ts';

function ask(headers: Readonly<Record<string, string>> = {}): Request {
  return new Request('http://x/', { headers: { host: 'hasil.example', ...headers } });
}

const FILE = found(aRegionFile());

describe('a data file', () => {
  it.each(DATA_FORMATS)('as %s is named, dated, tagged, and open to any page', async (format) => {
    const { status, headers } = await dataResponse(ask(), format, FILE);
    expect(status).toBe(200);
    expect(headers.get('etag')).toMatch(/^W\/"[\w-]{20}"$/);
    expect(headers.get('last-modified')).toBe('Thu, 28 Nov 2024 03:16:00 GMT');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="gubernur-2024-31-DKI-Jakarta-per-kabkota-sementara.${format}"`,
    );
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-language')).toBe('id');
  });

  it('is kept by shared caches only where it names the site as its operator does, not as a reader called it', async () => {
    const kept = { ...FILE, siteUrl: 'https://sirekap.example' };
    const named = await dataResponse(ask(), 'csv', kept);
    expect(named.headers.get('cache-control')).toMatch(/^public, .*s-maxage=10, stale-while-revalidate=/);
    const forged = await dataResponse(ask({ host: 'evil.example' }), 'csv', FILE);
    expect(await forged.text()).toContain('evil.example');
    expect(forged.headers.get('cache-control')).toMatch(/^private/);
  });

  it('says SIMULASI in its name, its notes and its fields when it is invented', async () => {
    const simulated = found(aRegionFile({ simulated: true }));
    const csv = await dataResponse(ask(), 'csv', simulated);
    expect(csv.headers.get('content-disposition')).toContain('filename="SIMULASI-');
    expect(await csv.text()).toContain('"SIMULASI: ');
    const json: unknown = await (await dataResponse(ask(), 'json', simulated)).json();
    expect(json).toMatchObject({ simulated: true, warning: expect.stringContaining('SIMULASI') });
  });

  it.each(DATA_FORMATS)('as %s is not sent again to whoever has it', async (format) => {
    const first = await dataResponse(ask(), format, FILE);
    const etag = first.headers.get('etag') ?? '';
    for (const known of [etag, etag.slice(2), `"x", ${etag}`, '*']) {
      const again = await dataResponse(ask({ 'if-none-match': known }), format, FILE);
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
  });

  it('goes by the time only where no tag is sent', async () => {
    const status = async (headers: Readonly<Record<string, string>>) =>
      (await dataResponse(ask(headers), 'csv', FILE)).status;
    expect(await status({ 'if-modified-since': 'Thu, 28 Nov 2024 03:16:00 GMT' })).toBe(304);
    expect(await status({ 'if-modified-since': 'Thu, 28 Nov 2024 03:15:59 GMT' })).toBe(200);
    expect(await status({ 'if-modified-since': 'kemarin' })).toBe(200);
    expect(
      await status({ 'if-none-match': '"x"', 'if-modified-since': 'Thu, 28 Nov 2024 03:16:00 GMT' }),
    ).toBe(200);
  });

  it('has another tag in every language, format, version and host', async () => {
    const tags = await Promise.all([
      dataResponse(ask(), 'csv', FILE),
      dataResponse(ask(), 'json', FILE),
      dataResponse(ask({ host: 'lain.example' }), 'csv', FILE),
      dataResponse(ask(), 'csv', found(aRegionFile(), 'b')),
      duringLanguage('en', () => dataResponse(ask(), 'csv', FILE)),
    ]);
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(tags.length);
  });

  it('leads back to the site under the name its operator gives, or the one it was asked by', async () => {
    const text = async (request: Request, data: FoundData) =>
      (await dataResponse(request, 'csv', data)).text();
    expect(await text(ask({ 'x-forwarded-proto': 'https' }), FILE)).toContain(
      '"https://hasil.example/gubernur-2024/3171"',
    );
    expect(await text(ask(), { ...FILE, siteUrl: 'https://sirekap.example' } as FoundData)).toContain(
      '"https://sirekap.example/gubernur-2024/3171"',
    );
    expect(await text(ask({ host: 'x/"evil' }), FILE)).toContain('"/gubernur-2024/3171"');
  });

  it('of one TPS is named after it', async () => {
    const { headers } = await dataResponse(ask(), 'csv', found(aTpsFile()));
    expect(headers.get('content-disposition')).toContain('gubernur-2024-3175091003086-TPS-086-sementara.csv');
  });
});

describe('no data file', () => {
  it.each([
    [{ kind: 'notFound' }, 404, 'not_found'],
    [
      { kind: 'tooLarge', region: { code: aCode('0'), name: null }, level: 'desa', most: 700 },
      403,
      'too_large',
    ],
    [{ kind: 'sourceUnavailable' }, 503, 'source_unavailable'],
  ] as const)('is an answer for programs and people: %j', async (data, status, kind) => {
    const response = await dataResponse(ask(), 'csv', data);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ kind, message: expect.stringMatching(/\w{4,}.*\.$/) });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('retry-after')).toBe(status === 503 ? '60' : null);
    if (status === 503) expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['kecamatan', 'kecamatan.pdf', 'rt.csv', 'kecamatan.csv.json', '.csv', 'nasional'])(
    'is called %j',
    (name) => {
      expect(parseDataFileName(name)).toBeNull();
    },
  );

  it('is asked for before another page reads one', () => {
    const { status, headers } = preflightResponse();
    expect([status, headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, OPTIONS']);
    expect(headers.get('access-control-allow-headers')).toContain('if-none-match');
  });
});
