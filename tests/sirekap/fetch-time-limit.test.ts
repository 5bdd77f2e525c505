import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetchDocument, type FetchLimits } from '#lib/sirekap/fetch-document.ts';
import { keepBusy } from '#tests/support/busy.ts';
import { type RawServer, startRawServer } from './raw-server.ts';

// Far below the time a test may take: a question that does not settle by its limit fails the test.
const LIMITS: FetchLimits = {
  totalMs: 250,
  waitMs: 10_000,
  retries: 3,
  retryDelayMs: 5,
  maxBytes: 64 * 1024,
  connections: 4,
};

let server: RawServer | null = null;

afterEach(async () => {
  await server?.close();
});

async function ask(answer: RequestListener, limits: Partial<FetchLimits> = {}) {
  server = await startRawServer(answer);
  return createFetchDocument({ ...LIMITS, ...limits })(`${server.url}/31.json`);
}

describe('the time limit of a question', () => {
  it('ends waiting for an answer, without another try', async () => {
    let requests = 0;
    const result = await ask(() => {
      requests += 1;
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'timeout', limitMs: 250 } });
    expect(requests).toBe(1);
  });

  it('ends waiting for the rest of a body', async () => {
    const result = await ask((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"a":');
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'timeout' } });
  });

  it('ends a body that trickles in, however regularly', async () => {
    const result = await ask((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'timeout' } });
  });

  it.each([404, 500])('ends an answer of %i whose body never ends', async (status) => {
    const result = await ask((_, response) => {
      response.writeHead(status);
      response.write('<html>');
    });
    expect(['timeout', 'httpStatus', 'absent']).toContain(result.ok ? result.value.kind : result.error.kind);
  });

  it('covers all tries together', async () => {
    let requests = 0;
    const result = await ask(
      (_, response) => {
        requests += 1;
        response.writeHead(503).end();
      },
      { totalMs: 1_000, retries: 1_000, retryDelayMs: 100 },
    );
    expect(result.ok).toBe(false);
    expect(requests).toBeGreaterThan(1);
    expect(requests).toBeLessThan(20);
  });

  it('begins when a connection is free: waiting for one says nothing of the source', async () => {
    server = await startRawServer((_, response) => {
      setTimeout(() => response.end('{}'), 150);
    });
    const fetchDocument = createFetchDocument({ ...LIMITS, connections: 1 });
    const url = `${server.url}/31.json`;
    const results = await Promise.all([fetchDocument(url), fetchDocument(url), fetchDocument(url)]);
    expect(results.map((result) => (result.ok ? 'ok' : result.error.kind))).toEqual(['ok', 'ok', 'ok']);
  });

  it('is of the time in which this process listens: an answer that came while it was busy is heard', async () => {
    const asked = Promise.withResolvers<void>();
    const answer = ask((_, response) => {
      asked.resolve();
      setTimeout(() => response.end('{}'), 100);
    });
    await asked.promise;
    keepBusy(300);
    expect(await answer).toMatchObject({ ok: true });
  });

  it('is no word on the source when this process did not listen', async () => {
    const asked = Promise.withResolvers<void>();
    const answer = ask(() => asked.resolve());
    await asked.promise;
    keepBusy(500);
    expect(await answer).toMatchObject({ ok: false, error: { kind: 'overloaded' } });
  });

  it('is not the reason told where no connection became free', async () => {
    let requests = 0;
    server = await startRawServer(() => {
      requests += 1;
    });
    const fetchDocument = createFetchDocument({ ...LIMITS, waitMs: 100, connections: 1 });
    const url = `${server.url}/31.json`;
    const results = await Promise.all([fetchDocument(url), fetchDocument(url), fetchDocument(url)]);
    expect(results).toMatchObject([
      { error: { kind: 'timeout' } },
      { error: { kind: 'crowded', waitedMs: 100 } },
      { error: { kind: 'crowded', waitedMs: 100 } },
    ]);
    expect(requests).toBe(1);
  });
});
