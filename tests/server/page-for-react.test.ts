import { describe, expect, it } from 'vitest';
import { forReact, wantedForReact } from '#lib/server/page-for-react.ts';
import { anAnswer, aPageAnswer } from '#tests/support/answers.ts';

describe('the address of what React needs', () => {
  it.each([
    ['/halaman.data/abc', '/', 'abc'],
    ['/gubernur-2024/halaman.data/a-_9', '/gubernur-2024', 'a-_9'],
    ['/gubernur-2024/3212/peta/halaman.data/x', '/gubernur-2024/3212/peta', 'x'],
  ])('%s is of the page %s', (path, page, tag) => {
    expect(wantedForReact(path)).toEqual({ page, tag });
  });

  it.each([
    '/',
    '/halaman.data',
    '/halaman.data/',
    '/a/halaman.data/b/c',
    '/a/halamanXdata/b',
    `/halaman.data/${'a'.repeat(41)}`,
  ])('%s is another', (path) => {
    expect(wantedForReact(path)).toBeNull();
  });
});

describe('what is answered there', () => {
  it('is JSON, without the policy of a page', () => {
    const page = aPageAnswer('<p>1</p>', { 'content-security-policy': 'x', etag: '"a"' });
    const { headers, body, status } = forReact(page, 'a', '/s.js');
    expect(headers['content-type']).toContain('application/json');
    expect(headers['content-security-policy']).toBeUndefined();
    expect(headers.etag).toBe('"a"');
    expect(headers['cache-control'], 'of a page that is another by now').not.toMatch(/immutable|stale/);
    expect(status).toBe(200);
    expect(body.toString()).toBe('null');
  });

  it('is what the address of no page answers, where it is no page', () => {
    const file = anAnswer('x', { 'content-type': 'text/plain' });
    expect(forReact(file, 'a', '/s.js')).toBe(file);
  });
});
