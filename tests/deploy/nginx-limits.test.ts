import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { describeWithNginx, type Front, startFront } from '#tests/support/nginx-front.ts';
import { type RawQuestion, rawAsk } from '#tests/support/raw-ask.ts';
import { page, type SiteScript } from '#tests/support/scripted-site.ts';

let front: Front | null = null;

afterEach(async () => {
  await front?.stop();
  front = null;
});

async function started(script: SiteScript): Promise<Front> {
  front = await startFront([script]);
  return front;
}

/** New pages, all asked for at once by one address. */
const flood = (running: Front, size: number, first = 10_000_000) =>
  Promise.all(Array.from({ length: size }, (_, index) => rawAsk(running.nginx.url, `/g/${first + index}`)));

const statusesOf = (answers: readonly { readonly status: number }[]) =>
  new Set(answers.map(({ status }) => status));

/** Sends a head byte by byte, for more than three minutes unless it is cut off; resolves when it is. */
function drip(port: number): Promise<'cut off'> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const text = `GET /g/32 HTTP/1.1\r\nHost: x\r\nX-Slow: ${'a'.repeat(1_000)}`;
    let sent = 0;
    const timer = setInterval(() => {
      socket.write(text.charAt(sent));
      sent += 1;
    }, 200);
    socket.on('error', () => {});
    socket.resume();
    socket.once('close', () => {
      clearInterval(timer);
      resolve('cut off');
    });
  });
}

describeWithNginx('limits of nginx', () => {
  it('cuts off readers whose questions drip in, while others are answered', async () => {
    const running = await started(() => page('numbers'));
    const port = Number(new URL(running.nginx.url).port);
    const slow = Promise.all(Array.from({ length: 200 }, () => drip(port)));
    await pause(1_000);
    for (let count = 0; count < 20; count += 1)
      expect((await rawAsk(running.nginx.url, '/g/32')).status).toBe(200);
    expect(new Set(await slow)).toEqual(new Set(['cut off']));
    expect(running.asked()).toEqual(['/g/32']);
  });

  const tooMuch: Readonly<Record<string, { path?: string; question?: RawQuestion; status: number }>> = {
    'an address of 9 KB': { path: `/g/${'1'.repeat(9_000)}`, status: 414 },
    'a head line of 9 KB': { question: { headers: { cookie: 'a'.repeat(9_000) } }, status: 431 },
    'a head of 40 KB': {
      question: {
        headers: Object.fromEntries(
          Array.from({ length: 8 }, (_, index) => [`x-${index}`, 'a'.repeat(5_000)]),
        ),
      },
      status: 431,
    },
    'a body': { question: { headers: { 'content-length': '2000' }, body: 'a'.repeat(2_000) }, status: 413 },
    'a notice of 33 KB': {
      path: '/api/berubah',
      question: { method: 'POST', body: 'a'.repeat(33_000) },
      status: 413,
    },
    'a POST of a page': { question: { method: 'POST' }, status: 405 },
    'a DELETE': { question: { method: 'DELETE' }, status: 405 },
    'an unknown method': { question: { method: 'PROPFIND' }, status: 405 },
    'reading the place for notices': { path: '/api/berubah', status: 405 },
  };
  it('refuses what is too large or not for reading, with pages of its own, without asking the site', async () => {
    const running = await started(() => page('numbers'));
    for (const [name, { path = '/g/32', question = {}, status }] of Object.entries(tooMuch)) {
      const answer = await rawAsk(running.nginx.url, path, question);
      expect([name, answer.status]).toEqual([name, status]);
      expect(answer.body).toContain('<html lang="id">');
    }
    expect(running.asked()).toEqual([]);
  });

  it('refuses a flood of new pages from one address, and still shows that address every page there is a copy of', async () => {
    const running = await started(() => page('numbers'));
    await rawAsk(running.nginx.url, '/g/32');
    const answers = await flood(running, 600);
    expect(statusesOf(answers)).toEqual(new Set([200, 429]));
    expect(running.asked().length).toBeLessThan(answers.length);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-store' });
    expect(refused?.body).toContain('Terlalu banyak permintaan');

    const copies = await Promise.all(Array.from({ length: 500 }, () => rawAsk(running.nginx.url, '/g/32')));
    expect(statusesOf(copies)).toEqual(new Set([200]));
    const other = await rawAsk(running.nginx.url, '/g/33', { from: '127.0.0.9' });
    expect(other.status).toBe(200);
  });

  it('does not keep a refusal for those who come after', async () => {
    const running = await started(() => page('numbers'));
    const answers = await flood(running, 600);
    const refused = answers.findIndex(({ status }) => status === 429);
    const other = await rawAsk(running.nginx.url, `/g/${10_000_000 + refused}`, { from: '127.0.0.9' });
    expect(other.status).toBe(200);
  });

  it('shows whoever is refused the copy that is out of date rather than a refusal', async () => {
    const running = await started(({ url }) => (url === '/g/32' ? page('old', 1, 0) : page('numbers')));
    await rawAsk(running.nginx.url, '/g/32');
    await pause(2_100);
    await flood(running, 600);
    const answers = await Promise.all(Array.from({ length: 30 }, () => rawAsk(running.nginx.url, '/g/32')));
    expect(statusesOf(answers)).toEqual(new Set([200]));
  });

  it('refuses drawn files sooner than pages, and a search sooner than its words can be typed by a program', async () => {
    const running = await started(() => page('drawn'));
    const drawn = Array.from({ length: 80 }, (_, index) => `/g/${1_000 + index}/kartu.png`);
    const searched = Array.from({ length: 200 }, (_, index) => `/api/cari?q=${index}`);
    for (const paths of [drawn, searched]) {
      const answers = await Promise.all(paths.map((path) => rawAsk(running.nginx.url, path)));
      expect(statusesOf(answers)).toEqual(new Set([200, 429]));
    }
    expect((await rawAsk(running.nginx.url, '/g/32')).status).toBe(200);
  });
});
