import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frozenClock } from '#lib/demo/clock.ts';
import { type DemoApi, startDemoApi } from '#lib/demo/server.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';

let api: DemoApi;

beforeAll(async () => {
  api = await startDemoApi({ port: 0, clock: frozenClock(0.9), seed: 4 });
});

afterAll(async () => {
  await api.close();
});

describe('the simulated recap API', () => {
  it('sends JSON with its length and its time', async () => {
    const response = await fetch(`${api.url}/pilkada/hhcw/pkwkp/32.json`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('last-modified')).toBe('Wed, 23 Sep 2026 13:00:00 GMT');
    const body = await response.text();
    expect(Number(response.headers.get('content-length'))).toBe(Buffer.byteLength(body));
    expect(body).toContain('"ts":"2026-09-23 19:59:59"');
  });

  it('writes shares as floats, whole ones too', async () => {
    const body = await (await fetch(`${api.url}/pilkada/hhcw/pkwkk/32/3212/321201/3212012008.json`)).text();
    expect(body).toMatch(/"persen":(100|0)\.0[,}]/);
    expect(body).not.toMatch(/"persen":\d+[,}]/);
  });

  it('answers HEAD as GET without a body', async () => {
    const path = `${api.url}/pilkada/paslon/pkwkk.json`;
    const head = await fetch(path, { method: 'HEAD' });
    const get = await (await fetch(path)).text();
    expect(head.status).toBe(200);
    expect(Number(head.headers.get('content-length'))).toBe(Buffer.byteLength(get));
    expect(await head.text()).toBe('');
  });

  it.each([
    '/',
    '/pilkada/hhcw/ppwp.json',
    '/pilkada/hhcw/pkwkp/30.json',
    '/pilkada/hhcw/pkwkp/34.json',
    '/pilkada/hhcw/pkwkk/31.json',
    '/pilkada/hhcw/pkwkk/31/3171.json',
    '/pilkada/hhcw/pkwkp/3212.json',
    '/pilkada/hhcw/pkwkp/31/3212.json',
    '/pilkada/hhcw/pkwkp/32/3212/321201/3212012008/3212012008899.json',
    '/pilkada/hhcw/pkwkp/0.json',
    '/pilkada/paslon/pkwkp/32.json',
    '/wilayah/pilkada/pkwkp.json',
    '/wilayah/pilkada/pkwkp/32/3212/321201/3212012008/3212012008001.json',
    '/pilkada/hhcw/pkwkp/../../paslon/pkwkp',
    '/formc/0000/pilkada/pkwkp/32/12/01/20/08/x.svg',
    '/%E0%A4%A',
  ])('answers %s as an object store answers what it does not hold', async (path) => {
    const response = await fetch(api.url + path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('404');
  });

  it('takes GET and HEAD only', async () => {
    const response = await fetch(`${api.url}/pilkada/paslon/pkwkk.json`, { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  it('serves the images its documents link to, for ever', async () => {
    const path = '/pilkada/hhcw/pkwkk/51/5102/510201/5102012001.json';
    const tree = await (await fetch(api.url + path)).text();
    const code =
      /"(\d{13})":\{[^}]*"status_progress":true|"(\d{13})"/.exec(tree)?.slice(1).find(Boolean) ?? '';
    const document = await (await fetch(`${api.url}${path.replace('.json', '')}/${code}.json`)).text();
    const url = /http:[^"]*\.svg/.exec(document)?.[0] ?? '';
    expect(url.startsWith(api.url)).toBe(true);
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await response.text()).toContain('SIMULASI');
  });

  it('is named in the settings as two simulated contests', () => {
    expect(
      embeddedDemoContests(api.url).map(({ slug, election, api: url, simulated }) => [
        slug,
        election,
        url,
        simulated,
      ]),
    ).toEqual([
      ['simulasi-gubernur', 'pkwkp', api.url, true],
      ['simulasi-bupati-walikota', 'pkwkk', api.url, true],
    ]);
  });
});
