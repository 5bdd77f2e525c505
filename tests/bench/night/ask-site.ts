import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Agent, request } from 'undici';
import type { Answered } from './judge.ts';
import { readPage, readRefresh } from './read-answer.ts';
import type { Reading } from './reading-list.ts';

/** A reader's way to the site: connections that stay open, bodies compressed as browsers ask for them. */
export interface Way {
  readonly ask: (reading: Reading) => Promise<Answered>;
  readonly close: () => Promise<void>;
}

export function wayTo(site: string, connections: number): Way {
  const agent = new Agent({ connections, headersTimeout: 60_000, bodyTimeout: 60_000 });
  return {
    ask: async (reading) => {
      const askedAt = Date.now();
      try {
        const {
          statusCode: status,
          headers,
          body,
        } = await request(site + reading.path, {
          dispatcher: agent,
          headers: { 'accept-encoding': 'br' },
        });
        const text = plain(Buffer.from(await body.arrayBuffer()), headers['content-encoding']);
        const answeredAt = Date.now();
        const read = reading.path.startsWith('/api/') ? readRefresh : readPage;
        return { reading, askedAt, answeredAt, status, said: status === 200 ? read(text) : null };
      } catch {
        return { reading, askedAt, answeredAt: Date.now(), status: null, said: null };
      }
    },
    close: () => agent.close(),
  };
}

function plain(body: Buffer, encoding: string | string[] | undefined): string {
  if (encoding === 'br') return brotliDecompressSync(body).toString('utf8');
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString('utf8');
}
