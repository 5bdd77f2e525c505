import { afterEach, expect, it } from 'vitest';
import { describeWithNginx, type Front, startFront } from '#tests/support/nginx-front.ts';
import { rawAsk } from '#tests/support/raw-ask.ts';
import { page, type SiteScript } from '#tests/support/scripted-site.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

let front: Front | null = null;

afterEach(async () => {
  await front?.stop();
  front = null;
});

async function started(script: SiteScript): Promise<Front> {
  front = await startFront([script]);
  return front;
}

/** Headers that a framework, a proxy or an application might believe. */
const FORGED = {
  host: 'evil.example',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'gopher',
  'x-forwarded-for': '1.2.3.4',
  'x-real-ip': '1.2.3.4',
  forwarded: 'host=evil.example',
  'x-original-url': '/evil',
  'x-rewrite-url': '/evil',
  rsc: '1',
  'next-router-prefetch': '1',
  'next-router-state-tree': '[]',
  'next-url': '/evil',
  'next-action': 'abc',
  'x-nextjs-data': '1',
  'x-middleware-subrequest': 'middleware',
  'x-middleware-prefetch': '1',
  'x-matched-path': '/evil',
  'x-invoke-path': '/evil',
  'x-invoke-status': '500',
  'x-now-route-matches': '1',
  purpose: 'prefetch',
  cookie: 'session=1',
  authorization: 'Basic YTpi',
  range: 'bytes=0-1',
  'content-type': 'text/plain',
  'x-accel-expires': '999',
  te: 'trailers',
};

describeWithNginx('headers through nginx', () => {
  it('passes no header of a reader on, so that none can change what others are shown', async () => {
    const { nginx, sites } = await started(({ headers }) => page(JSON.stringify(headers)));
    const forged = await rawAsk(nginx.url, '/g/32', { headers: FORGED });
    const plain = await rawAsk(nginx.url, '/g/32');
    expect(forged.body).toBe(plain.body);
    expect(sites[0]?.requests).toHaveLength(1);
    expect(sites[0]?.requests[0]?.headers).toEqual({
      host: 'hasil.example.org',
      'x-real-ip': '127.0.0.1',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
    });
  });

  it('hands the site’s own headers on, each as often as the site says it, and hides what tells of the framework', async () => {
    const policies = ["default-src 'self'", "frame-ancestors 'self'"];
    const { nginx } = await started(() => ({
      headers: {
        ...page('').headers,
        'content-security-policy': policies,
        'x-frame-options': 'SAMEORIGIN',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'permissions-policy': 'camera=()',
        'x-powered-by': 'Next.js',
        'x-nextjs-cache': 'HIT',
      },
      body: 'numbers',
    }));
    for (const path of ['/g/32', '/g/32', '/g/32/data.csv', '/api/rekap/g/32', '/cari?q=a', '/odd%20one']) {
      const answer = await rawAsk(nginx.url, path);
      expect(answer.all('content-security-policy')).toEqual(policies);
      for (const name of [
        'x-frame-options',
        'x-content-type-options',
        'referrer-policy',
        'permissions-policy',
      ])
        expect([name, answer.all(name).length]).toEqual([name, 1]);
      for (const name of ['cache-control', 'date', 'vary', 'server'])
        expect([name, answer.all(name).length]).toEqual([name, 1]);
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(answer.headers.server).toBe('nginx');
      for (const name of ['x-powered-by', 'x-nextjs-cache', 'x-accel-expires', 'strict-transport-security'])
        expect(answer.headers).not.toHaveProperty(name);
    }
  });

  it('answers by itself with whole pages that load and run nothing', async () => {
    const { nginx, asked } = await started(() => page('numbers'));
    const answer = await rawAsk(nginx.url, '/metrics');
    expect(answer.status).toBe(404);
    expect(answer.body).toMatch(/^<!doctype html>\s*<html lang="id">/);
    expect(answer.body).toMatch(/<p lang="en">/);
    expect(answer.body).not.toMatch(/<script|<link|<img|url\(|https?:/);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(asked()).toEqual([]);
  });

  it('keeps from outside what is for the operator', async () => {
    const { nginx, asked } = await started(() => page('numbers'));
    for (const path of [
      '/metrics',
      '/metrics/',
      '/health',
      '/health/live',
      '/%6detrics',
      '//metrics',
      '/x/../metrics',
    ])
      expect([path, (await rawAsk(nginx.url, path)).status]).toEqual([path, 404]);
    for (const path of [
      '/_next/image?url=/a&w=64&q=1',
      '/_next/data/x.json',
      '/nginx-status',
      '/pages/502.html',
    ])
      expect([path, (await rawAsk(nginx.url, path)).body]).not.toContain('Active connections');
    expect(asked().filter((path) => /metrics|health|_next/.test(path))).toEqual([]);
  });

  it('writes a line of JSON for an answer, without the words of a search or a reader’s whole address', async () => {
    const { nginx } = await started(() => page('numbers'));
    await rawAsk(nginx.url, '/cari?q=rahasia', { headers: { 'user-agent': '"\\x01' }, from: '127.0.0.9' });
    const log = await waitUntil('the log', () => nginx.readLog('readers.json') || null);
    const line: unknown = JSON.parse(log.trim().split('\n')[0] ?? '');
    expect(line).toMatchObject({ network: '127.0.0.0', path: '/cari', status: 200, cache: 'MISS' });
    expect(log).not.toMatch(/rahasia|127\.0\.0\.9/);
  });
});
