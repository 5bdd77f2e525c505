import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { registry } from '#lib/observe/registry.ts';
import { holdResponse } from '#lib/server/held-response.ts';
import { guardResponse } from '#lib/server/security-headers.ts';
import { watchAnswer } from '#lib/server/watched-answer.ts';
import { portOf } from '#tests/support/free-port.ts';
import { figureOf, parseMetrics } from '#tests/support/metrics.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

/** What is counted of an answer that is written like this, as `status origin`, and the answer's headers. */
async function counted(
  kind: string,
  write: (response: ServerResponse) => void,
  signal?: AbortSignal,
): Promise<{ readonly as: string; readonly headers: Headers | null }> {
  const server = createServer((_request, response) => {
    guardResponse(response, '/gubernur-2024/32', false);
    watchAnswer(response, kind);
    write(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const answer = await fetch(`http://127.0.0.1:${portOf(server)}/`, signal ? { signal } : {}).catch(
    () => null,
  );
  await answer?.arrayBuffer();
  const sample = await waitUntil('it is counted', async () => {
    const samples = parseMetrics(await registry.metrics());
    expect(figureOf(samples, 'sirekap_answers_total', { kind }) ?? 1).toBe(1);
    return (
      samples.find(({ name, labels }) => name === 'sirekap_answers_total' && labels.kind === kind) ?? null
    );
  });
  server.close();
  server.closeAllConnections();
  return { as: `${sample.labels.status} ${sample.labels.origin}`, headers: answer?.headers ?? null };
}

const fromCache =
  (word: string) =>
  (response: ServerResponse): void => {
    response.setHeader('x-nextjs-cache', word);
    response.end('x');
  };

describe('an answer is counted', () => {
  it.each([
    ['as fresh from the page cache', fromCache('HIT'), '200 fresh'],
    ['as stale from the page cache', fromCache('STALE'), '200 stale'],
    ['as made where the cache had none', fromCache('MISS'), '200 made'],
    ['as made where no cache is asked', (response: ServerResponse) => response.end('x'), '200 made'],
    [
      'with headers that are given with the head',
      (response: ServerResponse) => response.writeHead(200, { 'x-nextjs-cache': 'HIT' }).end('x'),
      '200 fresh',
    ],
    [
      'as unavailable, though the page that says so is a kept one',
      (response: ServerResponse) => response.writeHead(503, { 'x-nextjs-cache': 'HIT' }).end('x'),
      '503 unavailable',
    ],
    ['with a 404 as such', (response: ServerResponse) => response.writeHead(404).end('x'), '404 made'],
  ] as const)('%s', async (name, write, as) => {
    expect((await counted(name, write)).as).toBe(as);
  });

  it('once, as it went out, when a first attempt was held back', async () => {
    const { as } = await counted('held', (response) => {
      const held = holdResponse(response, (status) => status >= 500);
      response.writeHead(500, { 'x-nextjs-cache': 'HIT' }).end('shell');
      held.release();
      fromCache('STALE')(response);
    });
    expect(as).toBe('200 stale');
  });

  it('as left when its reader goes away before it is whole', async () => {
    const gone = new AbortController();
    const { as } = await counted(
      'left',
      (response) => {
        response.write('half');
        gone.abort();
      },
      gone.signal,
    );
    expect(as).toBe('200 left');
  });

  it('without a word of it to the reader', async () => {
    const { headers } = await counted('silent', fromCache('HIT'));
    expect(headers?.has('x-nextjs-cache')).toBe(false);
  });
});
