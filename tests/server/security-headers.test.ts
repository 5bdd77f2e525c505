import { createServer, type ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { guardResponse } from '#lib/server/security-headers.ts';

async function answer(
  write: (response: ServerResponse) => void,
  { path = '/gubernur-2024/32', isHttps = false } = {},
): Promise<Headers> {
  const server = createServer((_request, response) => {
    guardResponse(response, path, isHttps);
    write(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { headers } = await fetch(`http://127.0.0.1:${address.port}/`, { redirect: 'manual' });
  await new Promise((resolve) => server.close(resolve));
  return headers;
}

const page = (response: ServerResponse): void => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('x');
};
const file =
  (type: string) =>
  (response: ServerResponse): void => {
    response.setHeader('content-type', type);
    response.end('x');
  };

describe('what browsers are told', () => {
  it('is said whichever way an answer is written, and after its headers were taken back', async () => {
    for (const write of [
      (response: ServerResponse) => response.end('x'),
      (response: ServerResponse) => response.writeHead(404, { 'content-type': 'text/plain' }).end('x'),
      (response: ServerResponse) =>
        response.writeHead(404, 'Tidak ada', { 'content-type': 'text/plain' }).end('x'),
      (response: ServerResponse) => response.writeHead(200, ['content-type', 'text/plain']).end('x'),
      (response: ServerResponse) => response.writeHead(304).end(),
      (response: ServerResponse) => response.writeHead(308, { location: '/x' }).end(),
      (response: ServerResponse) => {
        for (const name of response.getHeaderNames()) response.removeHeader(name);
        response.end('x');
      },
    ]) {
      const headers = await answer((response) => void write(response));
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'.*; frame-ancestors 'self'$/,
      );
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('cross-origin-resource-policy')).toMatch(/^(?:same|cross)-origin$/);
    }
  });

  it('cannot be left out by headers that an answer gives as it is written', async () => {
    const headers = await answer((response) =>
      response.writeHead(200, { 'X-Content-Type-Options': 'none', 'x-frame-options': 'ALLOWALL' }).end('x'),
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  it('keeps a policy that an answer brings, with who may frame it in the same', async () => {
    const headers = await answer((response) => {
      response.setHeader('content-security-policy', "default-src 'self'");
      page(response);
    });
    expect(headers.get('content-security-policy')).toBe("default-src 'self'; frame-ancestors 'self'");
  });

  it('of a page without a policy is that it may do nothing', async () => {
    expect((await answer(page)).get('content-security-policy')).toContain("default-src 'none'");
  });

  it('keeps pages to this site and to no ability of the device but its place', async () => {
    const headers = await answer(page);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toMatch(/geolocation=\(self\).*camera=\(\).*microphone=\(\)/);
  });

  it.each([
    ['/gubernur-2024/32/sematan/angka', 'text/html', 'cross-origin'],
    ['/gubernur-2024/32/data.csv', 'text/csv', 'cross-origin'],
    ['/gubernur-2024/32/gambar/peta.svg', 'image/svg+xml', 'cross-origin'],
    ['/gubernur-2024/32/kartu.png', 'image/png', 'cross-origin'],
    ['/sematan.js', 'application/javascript', 'cross-origin'],
    ['/api/rekap/gubernur-2024/32', 'application/json', 'same-origin'],
    ['/_next/static/a.js', 'application/javascript', 'same-origin'],
    ['/sw.js', 'application/javascript', 'same-origin'],
  ])('%s (%s) may be used by %s', async (path, type, policy) => {
    const headers = await answer(file(type), { path });
    expect(headers.get('cross-origin-resource-policy')).toBe(policy);
    expect(headers.get('cross-origin-opener-policy')).toBeNull();
  });

  it('lets a service worker ask its own site, and a picture nothing at all', async () => {
    const worker = await answer(file('application/javascript'), { path: '/sw.js' });
    expect(worker.get('content-security-policy')).toContain("connect-src 'self'");
    expect(worker.get('content-security-policy')).not.toContain('sandbox');
    const picture = await answer(file('image/svg+xml'), { path: '/x/gambar/peta.svg' });
    expect(picture.get('content-security-policy')).toContain('sandbox');
    expect(picture.get('content-security-policy')).not.toContain('script-src');
  });

  it('asks for https only where readers come by it', async () => {
    expect((await answer(page)).get('strict-transport-security')).toBeNull();
    expect((await answer(page, { isHttps: true })).get('strict-transport-security')).toMatch(
      /^max-age=\d{8}$/,
    );
  });

  it('says nothing of the machinery, nor that an answer hangs on headers that never arrive', async () => {
    const headers = await answer((response) => {
      response.setHeader('x-powered-by', 'x');
      response.setHeader('x-nextjs-cache', 'HIT');
      response.setHeader('vary', 'rsc, next-router-state-tree, next-router-prefetch, Accept-Encoding');
      page(response);
    });
    expect([headers.get('x-powered-by'), headers.get('x-nextjs-cache'), headers.get('server')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(headers.get('vary')).toBe('Accept-Encoding');
  });
});
