import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { describeWithNginx, type Front, startFront } from '#tests/support/nginx-front.ts';
import { rawAsk } from '#tests/support/raw-ask.ts';
import { page, type SiteScript } from '#tests/support/scripted-site.ts';

let front: Front | null = null;

afterEach(async () => {
  await front?.stop();
  front = null;
});

async function started(...scripts: readonly SiteScript[]): Promise<Front> {
  front = await startFront(scripts);
  return front;
}

/** Another reader for each page, since one alone may not ask for hundreds of new pages a second. */
const readerOf = (number: number) => ({ from: `127.0.1.${1 + (number % 200)}` });

describeWithNginx('instances behind nginx', () => {
  it('fails no reader when one of two instances is killed while it answers', async () => {
    const numbers: SiteScript = async ({ url }) => {
      await pause(20);
      return page(`numbers of ${url}`);
    };
    const { nginx, sites } = await started(numbers, numbers);
    const pages = Array.from({ length: 400 }, (_, index) => `/g/${10_000_000 + index}`);
    const wrong: string[] = [];
    let next = 0;
    const readOn = async (): Promise<void> => {
      for (let path = pages[next]; path !== undefined; path = pages[next]) {
        next += 1;
        if (next === 100) void sites[0]?.stop();
        const { status, body } = await rawAsk(nginx.url, path, readerOf(next));
        if (status !== 200 || body !== `numbers of ${path}`) wrong.push(`${path} ${status}`);
      }
    };
    await Promise.all(Array.from({ length: 8 }, readOn));
    expect(wrong).toEqual([]);
    expect(sites.every(({ requests }) => requests.length > 20)).toBe(true);
  });

  it('takes "the source cannot be reached" for an answer and not for a dead instance', async () => {
    const silent: SiteScript = () => ({ status: 503, headers: { 'retry-after': '60' }, body: 'source' });
    const { nginx, asked } = await started(silent, silent);
    for (let code = 11; code < 21; code += 1) {
      const answer = await rawAsk(nginx.url, `/g/${code}`);
      expect([answer.status, answer.body, answer.headers['retry-after']]).toEqual([503, 'source', '60']);
    }
    expect(asked()).toHaveLength(10);
  });

  it('sends a notice of the source to one instance, and never again when that one falls silent', async () => {
    const { nginx, asked } = await started(
      () => 'hangUp',
      () => 'hangUp',
    );
    const answer = await rawAsk(nginx.url, '/api/berubah', { method: 'POST', body: '{}' });
    expect(answer.status).toBe(502);
    expect(asked()).toEqual(['/api/berubah']);
  });

  it('hands a notice of the source on as it was signed', async () => {
    let heard = '';
    const { nginx, sites } = await started(async (request) => {
      for await (const chunk of request) heard += String(chunk);
      return { status: 204 };
    });
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1',
      'webhook-signature': 'v1,abc',
      cookie: 'a=1',
      'next-action': '1',
    };
    await rawAsk(nginx.url, '/api/berubah', { method: 'POST', body: '{"kode":"32"}', headers });
    expect(heard).toBe('{"kode":"32"}');
    const received = sites[0]?.requests[0]?.headers;
    expect(received).toMatchObject({
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1',
      'webhook-signature': 'v1,abc',
      'content-length': '13',
    });
    for (const name of ['cookie', 'next-action']) expect(received).not.toHaveProperty(name);
  });

  it('finds a script of either build while two builds run', async () => {
    const build =
      (name: string): SiteScript =>
      ({ url }) =>
        url?.includes(name)
          ? { headers: { 'cache-control': 'public, max-age=31536000, immutable' }, body: name }
          : { status: 404 };
    const { nginx } = await started(build('older'), build('newer'));
    for (const name of ['older', 'newer'])
      for (let file = 0; file < 6; file += 1) {
        const { status, body } = await rawAsk(nginx.url, `/_next/static/chunks/${name}${file}.js`);
        expect([status, body]).toEqual([200, name]);
      }
  });

  it('asks one instance for everything about a region, in both languages, and each for its share of regions', async () => {
    const { nginx, sites } = await started(
      () => page('a'),
      () => page('b'),
    );
    for (let code = 3201; code < 3221; code += 1) {
      const before = sites.map(({ requests }) => requests.length);
      for (const path of [
        '/g/C',
        '/en/g/C',
        '/api/rekap/g/C',
        '/g/C/peta',
        '/en/g/C/data.csv',
        '/g/C/kartu.png',
      ])
        await rawAsk(nginx.url, path.replace('C', String(code)), readerOf(code));
      const more = sites.map(({ requests }, index) => requests.length - (before[index] ?? 0));
      expect(more.toSorted()).toEqual([0, 6]);
    }
    expect(sites.every(({ requests }) => requests.length > 0)).toBe(true);
  });

  it('says so with a page of its own when no instance answers and there is no copy', async () => {
    const { nginx, sites } = await started(
      () => page('a'),
      () => page('b'),
    );
    await Promise.all(sites.map((site) => site.stop()));
    const answer = await rawAsk(nginx.url, '/g/32');
    expect(answer.status).toBe(502);
    expect(answer.body).toContain('Situs sedang tidak menjawab');
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '30' });
  });
});
