import { createServer, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isPlainPath, questionOf, refusalAnswer, refusalOf } from '#lib/server/request-filter.ts';
import { sendAnswer } from '#lib/server/send-answer.ts';

interface Asked {
  readonly status: number;
  readonly text: string;
  /** What would reach Next.js; null where nothing does. */
  readonly passedOn: IncomingHttpHeaders | null;
  readonly url: string;
}

/** Sends one request as it is written, and tells what became of it. */
async function ask(head: readonly string[], body = ''): Promise<Asked> {
  let passedOn: IncomingHttpHeaders | null = null;
  let url = '';
  const server = createServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal !== null) return void sendAnswer(response, refusalAnswer(refusal, request.url ?? ''));
    const question = questionOf(request, new AbortController().signal);
    passedOn = { ...question.headers };
    url = question.url;
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const text = await new Promise<string>((resolve, reject) => {
    let got = '';
    const socket = connect(address.port, '127.0.0.1', () => {
      socket.write(
        `${[head[0], 'Host: situs.example', 'Connection: close', ...head.slice(1)].join('\r\n')}\r\n\r\n${body}`,
      );
    });
    socket.on('data', (data) => {
      got += data.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(got));
  });
  await new Promise((resolve) => server.close(resolve));
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text, passedOn, url };
}

describe('a request that no page of the site makes', () => {
  it.each([
    ['a method that writes', ['POST /gubernur-2024/32 HTTP/1.1'], 405],
    ['another that writes', ['DELETE / HTTP/1.1'], 405],
    ['one that repeats what was sent', ['TRACE / HTTP/1.1'], 405],
    ['a whole address, as to a proxy', ['GET http://evil.example/ HTTP/1.1'], 400],
    ['no address', ['GET * HTTP/1.1'], 400],
    ['leave to read what is read anyway', ['OPTIONS /sw.js HTTP/1.1'], 405],
    ['an address without end', [`GET /${'a'.repeat(9_000)} HTTP/1.1`], 414],
    ['a body', ['GET / HTTP/1.1', 'Content-Length: 5'], 413],
    ['a body in pieces', ['GET / HTTP/1.1', 'Transfer-Encoding: chunked'], 413],
    ['the framework’s pictures', ['GET /_next/image?url=%2Ficons%2Ficon-512.png&w=640&q=75 HTTP/1.1'], 404],
    ['data of routes', ['GET /_next/data/x/y.json HTTP/1.1'], 404],
    ['steps up among the files', ['GET /_next/static/../server/app.js HTTP/1.1'], 404],
    ['encoded letters among the files', ['GET /_next/static/%2e%2e/server/app.js HTTP/1.1'], 404],
    ['two slashes, which Next.js would send elsewhere', ['GET /api//evil.example HTTP/1.1'], 404],
    ['an encoded address for programs', ['GET /api/rekap/x/3%32 HTTP/1.1'], 404],
    ['reading where one writes', ['GET /api/berubah HTTP/1.1'], 405],
  ])('(%s) is refused and goes no further', async (_, head, status) => {
    const { status: got, text, passedOn } = await ask(head, 'x=1&y');
    expect([got, passedOn]).toEqual([status, null]);
    expect(text).toMatch(/cache-control: no-store/i);
    expect(text).toMatch(/connection: close/i);
    expect(text.split('\r\n\r\n')[1]).toContain(String(status));
  });

  it('says which methods there are', async () => {
    expect((await ask(['PUT / HTTP/1.1'])).text).toMatch(/allow: GET, HEAD\r/i);
    expect((await ask(['PUT /x/32/data.csv HTTP/1.1'])).text).toMatch(/allow: GET, HEAD, OPTIONS\r/i);
    expect((await ask(['OPTIONS /x/32/data.csv HTTP/1.1'])).status).toBe(200);
    expect((await ask(['HEAD /api/berubah HTTP/1.1'])).text).toMatch(/allow: POST/i);
  });
});

describe('of a request that goes on', () => {
  it('Next.js is shown none of what it reads specially, nor anything that could tell readers apart', async () => {
    const { status, passedOn } = await ask([
      'GET /gubernur-2024/32 HTTP/1.1',
      ...['RSC: 1', 'Next-Router-Prefetch: 1', 'Next-Router-State-Tree: x', 'Next-Action: a', 'Next-Url: /x'],
      ...[
        'X-Nextjs-Data: 1',
        'X-Matched-Path: /x',
        'X-Invoke-Path: /x',
        'X-Invoke-Status: 500',
        'X-Prerender-Revalidate: x',
      ],
      ...[
        'X-Middleware-Subrequest: a:a:a',
        'X-Now-Route-Matches: 1',
        'X-Forwarded-Host: evil.example',
        'X-Forwarded-Port: 1',
      ],
      ...[
        'X-Original-Url: /x',
        'X-Rewrite-Url: /x',
        'X-Http-Method-Override: POST',
        'Forwarded: host=evil.example',
      ],
      ...[
        'Cookie: __prerender_bypass=x',
        'Authorization: Basic eA==',
        'Range: bytes=0-1',
        'Accept-Language: xx',
      ],
      ...[
        'Purpose: prefetch',
        'User-Agent: x',
        '__proto__: x',
        'constructor: x',
        'If-None-Match: "a"',
        'Accept-Encoding: br',
      ],
    ]);
    expect(status).toBe(200);
    expect(passedOn).toEqual({
      host: 'situs.example',
      'if-none-match': '"a"',
      'accept-encoding': 'br',
    });
  });

  it.each([
    ['https', 'https'],
    ['http', 'http'],
    ['https, http', undefined],
    ['javascript', undefined],
  ])('the scheme %s stays only where it is one', async (scheme, passed) => {
    const { passedOn } = await ask(['GET / HTTP/1.1', `X-Forwarded-Proto: ${scheme}`]);
    expect(passedOn?.['x-forwarded-proto']).toBe(passed);
  });

  it.each([
    ['/cari?q=a%20b&contest=x', '/cari?q=a%20b&contest=x'],
    ['/cari?_rsc=1&q=a&q=b&nxtPcode=31&__nextDataReq=1', '/cari?q=a'],
    ['/gubernur-2024/32?fbclid=1', '/gubernur-2024/32'],
    ['/cari?q=a?b&&=&q', '/cari?q=a?b'],
    ['/?__proto__[x]=1&constructor=1', '/'],
  ])('the query of %s is the part that a route reads', async (asked, passed) => {
    expect((await ask([`GET ${asked} HTTP/1.1`])).url).toBe(passed);
  });

  it('what the recap system signs arrives whole', async () => {
    const { status, passedOn } = await ask(
      [
        'POST /api/berubah HTTP/1.1',
        ...['Content-Type: application/json', 'Content-Length: 2', 'Webhook-Id: a', 'Webhook-Timestamp: 1'],
        ...['Webhook-Signature: v1,x', 'RSC: 1', 'Next-Action: x'],
      ],
      '{}',
    );
    expect(status).toBe(200);
    expect(Object.keys(passedOn ?? {}).sort()).toEqual([
      'content-length',
      'content-type',
      'host',
      'webhook-id',
      'webhook-signature',
      'webhook-timestamp',
    ]);
  });
});

describe('the one way in which an address is written', () => {
  it.each([
    '/',
    '/cari',
    '/gubernur-2024/32',
    '/gubernur-2024/99AA01/data/desa.csv',
    '/_next/static/a_b~c.d.js',
  ])('%s is it', (path) => expect(isPlainPath(path)).toBe(true));

  it.each([
    ...[
      '',
      'x',
      '//x',
      '/x//y',
      '/x/',
      '/./x',
      '/x/..',
      '/x/.',
      '/..',
      '/x/%32',
      '/x\\y',
      '/x;y',
      '/x y',
      '/é',
      '/x\0',
    ],
    '/x/../../y',
  ])('%j is not', (path) => expect(isPlainPath(path)).toBe(false));
});
