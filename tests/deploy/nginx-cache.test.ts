import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { describeWithNginx, type Front, startFront } from '#tests/support/nginx-front.ts';
import { type RawQuestion, rawAsk } from '#tests/support/raw-ask.ts';
import { page, type ScriptedAnswer, type SiteScript } from '#tests/support/scripted-site.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

let front: Front | null = null;

afterEach(async () => {
  await front?.stop();
  front = null;
});

async function started(script: SiteScript): Promise<Front> {
  front = await startFront([script]);
  return front;
}

const ask = (running: Front, path: string, question?: RawQuestion) =>
  rawAsk(running.nginx.url, path, question);

/** Asks until the copy is out of date in nginx's eyes, whose clock counts whole seconds. */
const PAST_ONE_SECOND_MS = 2_100;

describeWithNginx('cache of nginx', () => {
  it('asks the site once for a page that a hundred readers open at the same moment', async () => {
    const running = await started(async () => {
      await pause(200);
      return page('numbers');
    });
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => ask(running, '/simulasi-gubernur/32')),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`))).toEqual(new Set(['200 numbers']));
    expect(running.asked()).toEqual(['/simulasi-gubernur/32']);
  });

  it('keeps one copy of a page whatever stands behind its question mark or however its path is spelled', async () => {
    const running = await started(() => page('numbers'));
    for (const path of ['?utm_source=wa&fbclid=1', '', '?q=1', '?_rsc=abc', '?'])
      await ask(running, `/simulasi-gubernur/32${path}`);
    for (const path of ['/simulasi-gubernur/%33%32', '/simulasi-gubernur//32', '/simulasi-gubernur/x/../32'])
      await ask(running, path);
    expect(running.asked()).toEqual(['/simulasi-gubernur/32']);
  });

  it('passes on what a route reads, once each and in one order, and nothing else', async () => {
    const running = await started(() => page('found', 0, 0));
    const asked = {
      '/cari?utm_source=x&contest=g&q=pulau+harapan&q=other': '/cari?q=pulau+harapan&contest=g',
      '/en/cari?near=32&q=a%26b': '/en/cari?q=a%26b',
      '/api/cari?near=3212&x=1&q=a&contest=g': '/api/cari?q=a&contest=g&near=3212',
      '/g/32/sematan?isi=peta/selisih&q=1': '/g/32/sematan?isi=peta/selisih',
      '/g/32/sematan/angka?isi=peta': '/g/32/sematan/angka',
      '/api/rekap/g/32?near=1': '/api/rekap/g/32',
      '/g/32/kartu.png?v=2': '/g/32/kartu.png',
    };
    for (const path of Object.keys(asked)) await ask(running, path);
    expect(running.asked()).toEqual(Object.values(asked));
  });

  it('keeps at most three spellings of what a browser can unpack', async () => {
    const running = await started((request) => ({
      ...page(String(request.headers['accept-encoding'])),
      headers: { ...page('').headers, 'content-type': 'text/plain' },
    }));
    const asWritten: Readonly<Record<string, string>> = {
      'gzip, deflate, br, zstd': 'br, gzip',
      br: 'br, gzip',
      'br;q=0.5,gzip;q=1.0': 'br, gzip',
      'gzip, br;q=0': 'gzip',
      'deflate, gzip;q=0.8': 'gzip',
      'x-gzip, brotli': 'undefined',
      'gzip;q=0': 'undefined',
      identity: 'undefined',
    };
    for (const [written, understood] of Object.entries(asWritten))
      expect([written, (await ask(running, '/g', { headers: { 'accept-encoding': written } })).body]).toEqual(
        [written, understood],
      );
    expect(running.asked()).toHaveLength(3);
  });

  it('shows a page just out of date at once, and asks for it once behind the readers', async () => {
    let slowly = false;
    const running = await started(async () => {
      if (!slowly) return page('first', 1);
      await pause(400);
      return page('second', 30);
    });
    await ask(running, '/g/32');
    slowly = true;
    await pause(PAST_ONE_SECOND_MS);
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(running, '/g/32')));
    expect(new Set(answers.map(({ body }) => body))).toEqual(new Set(['first']));
    await waitUntil('the new page', async () =>
      (await ask(running, '/g/32')).body === 'second' ? true : null,
    );
    expect(running.asked()).toHaveLength(2);
  });

  it('does not show a page that is older than the site allows while the site answers', async () => {
    let body = 'first';
    const running = await started(() => page(body, 1, 0));
    await ask(running, '/g/32');
    body = 'second';
    await pause(PAST_ONE_SECOND_MS);
    expect((await ask(running, '/g/32')).body).toBe('second');
  });

  const failures: Readonly<Record<string, (running: Front) => Promise<ScriptedAnswer | 'hangUp'>>> = {
    'says 500': async () => ({ status: 500, body: 'fault' }),
    'cannot reach its source': async () => ({
      status: 503,
      headers: { 'cache-control': 'no-store' },
      body: 'source',
    }),
    'hangs up': async () => 'hangUp',
    'is gone': async (running) => {
      await Promise.all(running.sites.map((site) => site.stop()));
      return 'hangUp';
    },
  };
  for (const [name, fail] of Object.entries(failures))
    it(`shows the last good page, with the time it was made, when the site ${name}`, async () => {
      let answer: ScriptedAnswer | 'hangUp' = page('last good', 1, 0);
      const running = await started(() => answer);
      const good = await ask(running, '/g/32');
      answer = await fail(running);
      await pause(PAST_ONE_SECOND_MS);
      const shown = await ask(running, '/g/32');
      expect([shown.status, shown.body]).toEqual([200, 'last good']);
      expect(shown.headers['cache-status']).toContain('stale');
      expect(shown.headers.date).toBe(good.headers.date);
    });

  it('forgets within seconds that there was no such page, and tells nobody to remember it', async () => {
    let answer: ScriptedAnswer = { status: 404, headers: { 'cache-control': 'no-store' }, body: 'none' };
    const running = await started(() => answer);
    const crowd = await Promise.all(Array.from({ length: 30 }, () => ask(running, '/g/3299')));
    expect(new Set(crowd.map(({ status }) => status))).toEqual(new Set([404]));
    expect(crowd[0]?.headers['cache-control']).toBe('no-store');
    expect(running.asked().length).toBeLessThan(crowd.length / 2);
    answer = page('now there');
    await waitUntil('the page', async () => ((await ask(running, '/g/3299')).status === 200 ? true : null));
  });

  it('keeps nothing that comes with a cookie, and heeds no reader who wants it fresh', async () => {
    const running = await started((request) =>
      request.url === '/g/11'
        ? { ...page('mine'), headers: { ...page('').headers, 'set-cookie': 'a=1' } }
        : page('everyone’s'),
    );
    for (const path of ['/g/11', '/g/11', '/g/12', '/g/12'])
      await ask(running, path, { headers: { 'cache-control': 'no-cache', pragma: 'no-cache' } });
    expect(running.asked()).toEqual(['/g/11', '/g/11', '/g/12']);
  });

  it('answers a reader who has the page already, and one who asks for its head, from the same copy', async () => {
    const running = await started(() => ({
      ...page('numbers'),
      headers: { ...page('').headers, etag: 'W/"a"' },
    }));
    await ask(running, '/g/32', { method: 'HEAD' });
    const known = await ask(running, '/g/32', { headers: { 'if-none-match': 'W/"a"' } });
    expect([known.status, known.body]).toEqual([304, '']);
    expect((await ask(running, '/g/32', { headers: { range: 'bytes=0-2' } })).body).toBe('numbers');
    expect(running.asked()).toHaveLength(1);
  });
});
