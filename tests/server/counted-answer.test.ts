import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { registry } from '#lib/observe/registry.ts';
import { countWhenEnded, originOf } from '#lib/server/counted-answer.ts';
import { aPageAnswer } from '#tests/support/answers.ts';
import { portOf } from '#tests/support/free-port.ts';
import { figureOf, parseMetrics } from '#tests/support/metrics.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

describe('where an answer came from', () => {
  it.each([
    ['HIT', 200, 'fresh'],
    ['STALE', 200, 'stale'],
    ['MISS', 200, 'made'],
    ['', 200, 'made'],
    ['', 404, 'made'],
    // The page that says so is a kept one.
    ['HIT', 503, 'unavailable'],
    ['a word of a later Next.js', 200, 'made'],
  ] as const)('by the word %s and status %i is %s', (word, status, origin) => {
    expect(originOf(aPageAnswer('x', { 'x-nextjs-cache': word }, status))).toBe(origin);
  });
});

/** What is counted of an answer that is sent like this, as `status origin`. */
async function counted(
  kind: string,
  send: (response: ServerResponse, note: ReturnType<typeof countWhenEnded>) => void,
  signal?: AbortSignal,
): Promise<string> {
  const server = createServer((_request, response) => send(response, countWhenEnded(response, kind)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await fetch(`http://127.0.0.1:${portOf(server)}/`, signal ? { signal } : {})
    .then((answer) => answer.arrayBuffer())
    .catch(() => null);
  const sample = await waitUntil('it is counted', async () => {
    const samples = parseMetrics(await registry.metrics());
    expect(figureOf(samples, 'sirekap_answers_total', { kind }) ?? 1).toBe(1);
    return (
      samples.find(({ name, labels }) => name === 'sirekap_answers_total' && labels.kind === kind) ?? null
    );
  });
  server.close();
  server.closeAllConnections();
  return `${sample.labels.status} ${sample.labels.origin}`;
}

describe('an answer is counted', () => {
  it('once, with the status that it was sent with and where it came from', async () => {
    const as = await counted('sent', (response, note) => {
      note('stale');
      response.writeHead(404).end('x');
    });
    expect(as).toBe('404 stale');
  });

  it('as left when its reader goes away before it is whole', async () => {
    const gone = new AbortController();
    const as = await counted(
      'left',
      (response, note) => {
        note('fresh');
        response.write('half');
        gone.abort();
      },
      gone.signal,
    );
    expect(as).toBe('200 left');
  });
});
