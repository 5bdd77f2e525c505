import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { sendLightly } from '#lib/server/page-body.ts';
import { type RawServer, startRawServer } from '../sirekap/raw-server.ts';

let server: RawServer | null = null;

afterEach(async () => {
  await server?.close();
});

const SCRIPT = 'self.__next_f.push([1,"a"])';
const LONG = 'suara sah '.repeat(400);

async function ask(
  answer: (response: ServerResponse) => void,
  accept: string,
  { method = 'GET', path = '/gubernur-2024/32', tag = '' } = {},
) {
  server = await startRawServer((request, response) => {
    sendLightly(request, response, []);
    // What Next.js would decide by: it must not compress what is still to be changed.
    response.setHeader('x-accept-seen', String(request.headers['accept-encoding']));
    response.setHeader('x-seen', `${request.method} ${request.headers['if-none-match']}`);
    answer(response);
  });
  const response = await fetch(new URL(path, server.url), {
    method,
    headers: { 'accept-encoding': accept, ...(tag === '' ? {} : { 'if-none-match': tag }) },
  });
  return { response, body: await response.text(), coding: response.headers.get('content-encoding') };
}

const text = (response: ServerResponse): void => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('etag', '"abc"');
  response.write(LONG.slice(0, 1_000));
  response.end(LONG.slice(1_000));
};

describe('a body', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip;q=0, br;q=0', null],
    ['identity', null],
  ])('goes out whole, for %s as %s', async (accept, coding) => {
    const got = await ask(text, accept);
    expect(got.body).toBe(LONG);
    expect(got.coding).toBe(coding);
    expect(got.response.headers.get('x-accept-seen')).toBe('undefined');
    expect(got.response.headers.get('vary')).toMatch(/accept-encoding/i);
  });

  it('has a tag that holds for every encoding', async () => {
    expect((await ask(text, 'gzip')).response.headers.get('etag')).toBe('W/"abc"');
  });

  it('that is no text, or encoded already, is left alone', async () => {
    const image = await ask((response) => {
      response.setHeader('content-type', 'image/png');
      response.end(LONG);
    }, 'gzip');
    expect([image.coding, image.body]).toEqual([null, LONG]);
  });

  it('is not sent to who asks for the head only, who gets every header of it', async () => {
    const whole = await ask(text, 'gzip');
    const head = await ask(text, 'gzip', { method: 'HEAD' });
    expect([head.response.status, head.body]).toEqual([200, '']);
    for (const name of ['content-length', 'content-encoding', 'etag', 'content-security-policy'])
      expect(head.response.headers.get(name), name).toBe(whole.response.headers.get(name));
    // Whoever makes the page makes it whole, or there would be nothing to say its policy of.
    expect(head.response.headers.get('x-seen')).toBe('GET undefined');
  });

  it('of nothing stays nothing, with the status and headers that were written', async () => {
    const { response, body } = await ask((out) => {
      out.writeHead(304, { etag: '"abc"', 'x-list': ['a', 'b'] });
      out.end();
    }, 'gzip');
    expect([response.status, body, response.headers.get('x-list')]).toEqual([304, '', 'a, b']);
  });

  it.each([['"abc"'], ['W/"abc"'], ['"x", W/"abc"'], ['*']])(
    'that the browser has (%s) is not sent again, but its policy is',
    async (tag) => {
      const policy = (await ask(text, 'gzip')).response.headers.get('content-security-policy');
      const { response, body } = await ask(text, 'gzip', { tag });
      expect([response.status, body, response.headers.get('content-length')]).toEqual([304, '', null]);
      expect(response.headers.get('content-security-policy')).toBe(policy);
      expect(policy).toContain("default-src 'none'");
    },
  );

  it('is sent when the browser has another, or when it is a page of a status', async () => {
    expect((await ask(text, 'gzip', { tag: '"other"' })).response.status).toBe(200);
    const missing = await ask(
      (response) => {
        response.statusCode = 404;
        text(response);
      },
      'gzip',
      { tag: '"abc"' },
    );
    expect([missing.response.status, missing.body]).toEqual([404, LONG]);
  });

  it('of a file is left to whoever makes it: head and tag are passed on', async () => {
    const { response } = await ask(text, 'gzip', { method: 'HEAD', path: '/x/data.csv?y=1', tag: '"abc"' });
    expect(response.headers.get('x-seen')).toBe('HEAD "abc"');
  });
});

describe('a page', () => {
  it('is sent with a policy of what it holds, however short it is', async () => {
    const { response } = await ask((out) => {
      out.setHeader('content-type', 'text/html');
      out.end(`<script>${SCRIPT}</script>`);
    }, 'gzip');
    const hash = createHash('sha256').update(SCRIPT).digest('base64');
    expect(response.headers.get('content-security-policy')).toContain(`script-src 'self' 'sha256-${hash}'`);
  });

  it('keeps the policy that it brings', async () => {
    const { response } = await ask((out) => {
      out.setHeader('content-security-policy', "default-src 'self'");
      text(out);
    }, 'gzip');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'self'");
  });
});
