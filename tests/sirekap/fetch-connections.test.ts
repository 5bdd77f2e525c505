import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetchDocument, DEFAULT_LIMITS, type FetchLimits } from '#lib/sirekap/fetch-document.ts';
import { type RawServer, startRawServer } from './raw-server.ts';

const LIMITS: FetchLimits = { ...DEFAULT_LIMITS, retries: 0, totalMs: 10_000, connections: 3 };

let server: RawServer | null = null;

afterEach(async () => {
  await server?.close();
});

describe('questions to one source', () => {
  it('are under way no more at a time than the limits say, and all are answered', async () => {
    let underWay = 0;
    let most = 0;
    server = await startRawServer((_, response) => {
      underWay += 1;
      most = Math.max(most, underWay);
      void sleep(10).then(() => {
        underWay -= 1;
        response.end('{}');
      });
    });
    const fetchDocument = createFetchDocument(LIMITS);
    const { url } = server;
    const results = await Promise.all(
      Array.from({ length: 40 }, (_, index) => fetchDocument(`${url}/${index}.json`)),
    );
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(most).toBe(3);
  });

  it('do not wait for another source that hangs', async () => {
    const hanging = await startRawServer(() => {});
    server = await startRawServer((_, response) => response.end('{}'));
    const fetchDocument = createFetchDocument({ ...LIMITS, connections: 1, totalMs: 10_000 });
    const stuck = fetchDocument(`${hanging.url}/31.json`);
    expect(await fetchDocument(`${server.url}/31.json`)).toMatchObject({ ok: true });
    await hanging.close();
    expect((await stuck).ok).toBe(false);
  });

  it('leave a place free again after a failure', async () => {
    server = await startRawServer((request, response) => {
      if (request.url === '/good.json') response.end('{}');
      else if (request.url === '/huge.json') response.end('x'.repeat(200_000));
      else response.destroy();
    });
    const fetchDocument = createFetchDocument({ ...LIMITS, connections: 1, maxBytes: 1_000 });
    for (const name of ['broken', 'huge', 'broken', 'good']) {
      const result = await fetchDocument(`${server.url}/${name}.json`);
      expect([name, result.ok]).toEqual([name, name === 'good']);
    }
  });
});
