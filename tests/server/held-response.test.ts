import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type HeldResponse, holdResponse } from '#lib/server/held-response.ts';
import { type RawServer, startRawServer } from '../sirekap/raw-server.ts';

let server: RawServer | null = null;

afterEach(async () => {
  await server?.close();
});

type Answer = (response: ServerResponse) => void | Promise<void>;

/** Lets `first` answer with failures held back, then `second` if one was; what a client gets, and what was held. */
async function ask(first: Answer, second: Answer = (response) => void response.end('anew')) {
  let held: HeldResponse | null = null;
  server = await startRawServer((_request: IncomingMessage, response: ServerResponse) => {
    const answer = async (): Promise<void> => {
      held = holdResponse(response, (status) => status === 404 || status >= 500);
      await first(response);
      if (held.heldStatus() === null) return;
      held.release();
      await second(response);
    };
    answer().catch((failure: unknown) => response.destroy(failure instanceof Error ? failure : undefined));
  });
  const response = await fetch(`${server.url}/`, { redirect: 'manual', signal: AbortSignal.timeout(5_000) });
  const body = await response.text();
  return { response, body, heldStatus: heldStatusOf(held) };
}

function heldStatusOf(held: HeldResponse | null): number | null {
  return held === null ? null : held.heldStatus();
}

describe('a response that is not held', () => {
  it.each([200, 204, 301, 304, 403])('with status %i goes out as it is', async (status) => {
    const { response, heldStatus } = await ask((out) => {
      out.writeHead(status, { 'x-a': 'b' });
      out.end();
    });
    expect([response.status, response.headers.get('x-a'), heldStatus]).toEqual([status, 'b', null]);
  });

  it('keeps its body, however it is written', async () => {
    const { body, response } = await ask(async (out) => {
      out.setHeader('content-type', 'text/plain');
      out.write('a');
      out.write(Buffer.from('b'), () => {});
      await new Promise<void>((resolve) => {
        out.write('c', 'utf8', () => resolve());
      });
      out.end('d');
    });
    expect(body).toBe('abcd');
    expect(response.headers.get('content-type')).toBe('text/plain');
  });

  it('may be piped, with its status set beforehand', async () => {
    const { body, response } = await ask(async (out) => {
      out.statusCode = 403;
      out.flushHeaders();
      await pipeline(Readable.from(['x', 'y']), out);
    });
    expect([response.status, body]).toEqual([403, 'xy']);
  });

  it('may name its status in words', async () => {
    const { response } = await ask((out) => {
      out.writeHead(200, 'Baik', { 'x-a': 'b' });
      out.end();
    });
    expect([response.statusText, response.headers.get('x-a')]).toEqual(['Baik', 'b']);
  });
});

describe('a response that is held', () => {
  it.each([404, 500, 503])('with status %i never reaches the client', async (status) => {
    const { response, body, heldStatus } = await ask((out) => {
      out.setHeader('x-secret', 'shell');
      out.writeHead(status, { 'content-type': 'text/html', 'content-length': '5' });
      out.write('shell');
      out.end();
    });
    expect(heldStatus).toBe(status);
    expect([response.status, body]).toEqual([200, 'anew']);
    expect(response.headers.get('x-secret')).toBeNull();
    expect(response.headers.get('content-length')).not.toBe('5');
  });

  it.each<[string, Answer]>([
    ['ends at once', (out) => void Object.assign(out, { statusCode: 500 }).end('shell')],
    ['writes without a head', (out) => void Object.assign(out, { statusCode: 500 }).write('shell')],
    ['flushes its head', (out) => Object.assign(out, { statusCode: 500 }).flushHeaders()],
    ['is piped', (out) => pipeline(Readable.from(['sh', 'ell']), Object.assign(out, { statusCode: 404 }))],
  ])('is held though it %s', async (_, first) => {
    const { response, body } = await ask(first);
    expect([response.status, body]).toEqual([200, 'anew']);
  });

  it('lets whoever writes it go on, or it would wait for ever', async () => {
    let written = 0;
    const { body } = await ask(async (out) => {
      out.statusCode = 500;
      await new Promise<void>((resolve) => {
        out.write('shell', () => resolve());
      });
      written += 1;
      await new Promise<void>((resolve) => {
        out.end(() => resolve());
      });
      written += 1;
    });
    expect([written, body]).toEqual([2, 'anew']);
  });

  it('is answered anew with any status and headers', async () => {
    const { response, body } = await ask(
      (out) => void out.writeHead(404).end(),
      (out) => void out.writeHead(404, { 'cache-control': 'no-store' }).end('a whole page'),
    );
    expect([response.status, response.headers.get('cache-control'), body]).toEqual([
      404,
      'no-store',
      'a whole page',
    ]);
  });
});
