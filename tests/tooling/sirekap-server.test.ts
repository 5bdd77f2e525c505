import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SirekapServer, startSirekapServer } from '#tests/support/sirekap-server.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

const PATH = '/pilkada/hhcw/pkwkp/31.json';
const BODY = { ts: '2024-11-28 10:15:00', chart: { 1: 10 } };

let dir: TempDir;
let sirekap: SirekapServer;

async function put(folder: string, path: string, body: unknown): Promise<void> {
  const file = join(dir.path, folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(body));
}

function get(path: string): Promise<Response> {
  return fetch(sirekap.url + path, { redirect: 'manual', signal: AbortSignal.timeout(2_000) });
}

beforeEach(async () => {
  dir = await makeTempDir('sirekap');
  await put('state', PATH, BODY);
  sirekap = await startSirekapServer({ folders: [join(dir.path, 'state')] });
});

afterEach(async () => {
  await sirekap.close();
  await dir.remove();
});

describe('a sirekap server', () => {
  it('serves a document of its folders as JSON', async () => {
    const response = await get(PATH);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual(BODY);
  });

  it('answers 404 with HTML for what no folder holds, as the source does', async () => {
    const response = await get('/pilkada/hhcw/pkwkp/99.json');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html');
  });

  it('does not serve files outside its folders', async () => {
    await put('.', 'secret.json', { secret: true });
    expect((await get('/%2e%2e%2fsecret.json')).status).toBe(404);
  });

  it('lets the first folder that holds the path answer, and switches folders while it runs', async () => {
    await put('later', PATH, { ts: 'later' });
    sirekap.serve([join(dir.path, 'later'), join(dir.path, 'state')]);
    expect(await (await get(PATH)).json()).toEqual({ ts: 'later' });
  });

  it('answers an overridden path with the given JSON until the overrides are dropped', async () => {
    sirekap.override(PATH, null);
    expect(await (await get(PATH)).json()).toBeNull();
    sirekap.dropOverrides();
    expect(await (await get(PATH)).json()).toEqual(BODY);
  });

  it('remembers what was asked, until told to forget', async () => {
    await get(PATH);
    await get('/other.json?x=1');
    expect(sirekap.requests).toEqual([
      { method: 'GET', path: PATH },
      { method: 'GET', path: '/other.json' },
    ]);
    expect(sirekap.countOf(PATH)).toBe(1);
    expect(sirekap.countOf(/json$/)).toBe(2);
    sirekap.forgetRequests();
    expect(sirekap.countOf(/./)).toBe(0);
  });
});

describe('a sirekap server told to fail', () => {
  it('fails only the paths that the pattern matches, and none after it recovers', async () => {
    sirekap.fail({ kind: 'status', status: 503 }, /pkwkp\/31/);
    expect((await get(PATH)).status).toBe(503);
    expect((await get('/other.json')).status).toBe(404);
    await sirekap.recover();
    expect((await get(PATH)).status).toBe(200);
  });

  it('tears the connection down for `refuse`', async () => {
    sirekap.fail({ kind: 'refuse' });
    await expect(get(PATH)).rejects.toThrow();
  });

  it('never answers for `hang`', async () => {
    sirekap.fail({ kind: 'hang' });
    await expect(fetch(sirekap.url + PATH, { signal: AbortSignal.timeout(200) })).rejects.toThrow(/timeout/);
  });

  it('ends the body in the middle for `cut`', async () => {
    sirekap.fail({ kind: 'cut' });
    const response = await get(PATH);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it('sends a page with status 200 for `html`', async () => {
    sirekap.fail({ kind: 'html' });
    const response = await get(PATH);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<html>');
  });

  it('sends JSON of another shape for `wrongShape`', async () => {
    sirekap.fail({ kind: 'wrongShape' });
    expect(await (await get(PATH)).json()).toEqual({ a: 1 });
    sirekap.fail({ kind: 'wrongShape', body: [] });
    expect(await (await get(PATH)).json()).toEqual([]);
  });

  it('streams as much as it is told for `huge`, and survives a client that leaves', async () => {
    sirekap.fail({ kind: 'huge', bytes: 1_000_000 });
    expect((await (await get(PATH)).text()).length).toBeGreaterThan(1_000_000);
    const left = await get(PATH);
    await left.body?.cancel();
    await sirekap.recover();
    expect((await get(PATH)).status).toBe(200);
  });

  it('sends the right answer late for `slow`', async () => {
    sirekap.fail({ kind: 'slow', ms: 120 });
    const start = performance.now();
    expect(await (await get(PATH)).json()).toEqual(BODY);
    expect(performance.now() - start).toBeGreaterThan(100);
  });

  it('sends the client elsewhere for `redirect`', async () => {
    sirekap.fail({ kind: 'redirect', location: 'http://127.0.0.1:1/' });
    const response = await get(PATH);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('http://127.0.0.1:1/');
  });

  it('is gone after `disappear` and back on the same port after `recover`', async () => {
    await sirekap.disappear();
    await expect(get(PATH)).rejects.toThrow();
    await sirekap.recover();
    expect((await get(PATH)).status).toBe(200);
  });
});
