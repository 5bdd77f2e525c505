import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { noteDuePage, tellingDuePages } from '#lib/page-cache/shown-page.ts';
import { portOf } from '#tests/support/free-port.ts';

let server: Server | null = null;

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

const LIFETIME = 's-maxage=30, stale-while-revalidate=570';

/** The cache-control that a client sees when a request is answered like this. */
async function lifetimeOf(
  answer: (response: ServerResponse) => void | Promise<void>,
): Promise<string | null> {
  server = createServer((_request, response) => void tellingDuePages(response, () => answer(response)));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const response = await fetch(`http://127.0.0.1:${portOf(server)}/`);
  await response.text();
  return response.headers.get('cache-control');
}

describe('the lifetime of a page in caches in front', () => {
  it('is the page’s own while it is young', async () => {
    expect(await lifetimeOf((response) => void response.setHeader('cache-control', LIFETIME).end('x'))).toBe(
      LIFETIME,
    );
  });

  it('is a second while the page is made anew behind it', async () => {
    const seen = await lifetimeOf(async (response) => {
      await Promise.resolve();
      noteDuePage(0);
      response.setHeader('cache-control', LIFETIME).end('x');
    });
    expect(seen).toBe('s-maxage=1, stale-while-revalidate=570');
  });

  it.each([
    [100_000, 470],
    [560_500, 9],
    [800_000, 0],
  ])('is the shorter for what the page has been due: %i ms', async (dueForMs, seconds) => {
    const seen = await lifetimeOf((response) => {
      noteDuePage(dueForMs);
      response.setHeader('cache-control', LIFETIME).end('x');
    });
    expect(seen).toBe(`s-maxage=1, stale-while-revalidate=${seconds}`);
  });

  it('is no longer for a page that is due before its time', async () => {
    const seen = await lifetimeOf((response) => {
      noteDuePage(-20_000);
      response.setHeader('cache-control', LIFETIME).end('x');
    });
    expect(seen).toBe('s-maxage=1, stale-while-revalidate=570');
  });

  it('stays as it is where the page says none to shared caches', async () => {
    const seen = await lifetimeOf((response) => {
      noteDuePage(0);
      response.setHeader('cache-control', 'no-store').writeHead(200).end('x');
    });
    expect(seen).toBe('no-store');
  });

  it('is no concern of what is noted outside a request', () => {
    expect(() => noteDuePage(0)).not.toThrow();
  });
});
