import { describe, expect, it } from 'vitest';
import type { AnswerHeaders, WholeAnswer } from '#lib/server/answer.ts';
import { withoutRouterHeaders, withSecurityHeaders } from '#lib/server/security-headers.ts';
import { anAnswer, aPageAnswer } from '#tests/support/answers.ts';

function told(given: WholeAnswer, { path = '/gubernur-2024/32', isHttps = false } = {}): AnswerHeaders {
  return withSecurityHeaders(given, path, isHttps).headers;
}

const page = aPageAnswer('x');
const file = (type: string): WholeAnswer => anAnswer('x', { 'content-type': type });

describe('what browsers are told', () => {
  it.each<[string, WholeAnswer]>([
    ['a page', page],
    ['a line of text', anAnswer('x', { 'content-type': 'text/plain' }, 404)],
    ['nothing new', anAnswer('', {}, 304)],
    ['another address', anAnswer('', { location: '/x' }, 308)],
    ['no type', anAnswer('x')],
  ])('is said with %s', (_what, given) => {
    const headers = told(given);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'.*; frame-ancestors 'self'$/);
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['cross-origin-resource-policy']).toMatch(/^(?:same|cross)-origin$/);
  });

  it('cannot be left out by headers that an answer brings', () => {
    const headers = told(anAnswer('x', { 'x-content-type-options': 'none', 'x-frame-options': 'ALLOWALL' }));
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  it('keeps a policy that an answer brings, with who may frame it in the same', () => {
    const headers = told(aPageAnswer('x', { 'content-security-policy': "default-src 'self'" }));
    expect(headers['content-security-policy']).toBe("default-src 'self'; frame-ancestors 'self'");
  });

  it('of a page without a policy is that it may do nothing', () => {
    expect(told(page)['content-security-policy']).toContain("default-src 'none'");
  });

  it('keeps pages to this site and to no ability of the device but its place', () => {
    const headers = told(page);
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toMatch(/geolocation=\(self\).*camera=\(\).*microphone=\(\)/);
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
  ])('%s (%s) may be used by %s', (path, type, policy) => {
    const headers = told(file(type), { path });
    expect(headers['cross-origin-resource-policy']).toBe(policy);
    expect(headers['cross-origin-opener-policy']).toBeUndefined();
  });

  it('lets a service worker ask its own site, and a picture nothing at all', () => {
    const worker = told(file('application/javascript'), { path: '/sw.js' });
    expect(worker['content-security-policy']).toContain("connect-src 'self'");
    expect(worker['content-security-policy']).not.toContain('sandbox');
    const picture = told(file('image/svg+xml'), { path: '/x/gambar/peta.svg' });
    expect(picture['content-security-policy']).toContain('sandbox');
    expect(picture['content-security-policy']).not.toContain('script-src');
  });

  it('asks for https only where readers come by it', () => {
    expect(told(page)['strict-transport-security']).toBeUndefined();
    expect(told(page, { isHttps: true })['strict-transport-security']).toMatch(/^max-age=\d{8}$/);
  });

  it('says nothing of the machinery, nor that an answer hangs on headers that never arrive', () => {
    const { headers } = withoutRouterHeaders(
      aPageAnswer('x', {
        'x-powered-by': 'x',
        'x-nextjs-cache': 'HIT',
        vary: 'rsc, next-router-state-tree, next-router-prefetch, Accept-Encoding',
      }),
    );
    expect(Object.keys(headers).sort()).toEqual(['content-type', 'vary']);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(withoutRouterHeaders(aPageAnswer('x', { vary: 'rsc' })).headers).not.toHaveProperty('vary');
  });
});
