import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { sendLightly } from '#lib/server/page-body.ts';
import { type RawServer, startRawServer } from '../recap/raw-server.ts';

let server: RawServer | null = null;

afterEach(async () => {
  await server?.close();
});

const LONG = 'suara sah '.repeat(400);

async function ask(answer: (response: ServerResponse) => void, accept: string, method = 'GET') {
  server = await startRawServer((request, response) => {
    sendLightly(request, response);
    // What Next.js would decide by: it must not compress what is still to be changed.
    response.setHeader('x-accept-seen', String(request.headers['accept-encoding']));
    answer(response);
  });
  const response = await fetch(server.url, { method, headers: { 'accept-encoding': accept } });
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

  it('is not sent to who asks for the head only', async () => {
    const head = await ask(text, 'gzip', 'HEAD');
    expect([head.response.status, head.body]).toEqual([200, '']);
  });

  it('of nothing stays nothing, with the status and headers that were written', async () => {
    const { response, body } = await ask((out) => {
      out.writeHead(304, { etag: '"abc"', 'x-list': ['a', 'b'] });
      out.end();
    }, 'gzip');
    expect([response.status, body, response.headers.get('x-list')]).toEqual([304, '', 'a, b']);
  });
});
