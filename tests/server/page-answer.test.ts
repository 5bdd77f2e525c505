import { describe, expect, it } from 'vitest';
import { markOwnShortage, markSourceFailure } from '#lib/cache/source-failures.ts';
import { isStaleAllowed } from '#lib/cache/stale-allowance.ts';
import type { WholeAnswer } from '#lib/server/answer.ts';
import { pageAnswer } from '#lib/server/page-answer.ts';
import { anAnswer, aPageAnswer } from '#tests/support/answers.ts';

const CONTESTS = [{ slug: 'gubernur-2024' }];
const PAGE = aPageAnswer('<p>1.234</p>', { 'cache-control': 's-maxage=30' });
const SHELL = (status: number): WholeAnswer => aPageAnswer('shell', { 'x-secret': 'shell' }, status);

type Said = (isStale: boolean) => WholeAnswer;

/** What a reader gets at an address when Next.js answers like this, and what it was asked, in order. */
async function ask(path: string, said: Said) {
  const asked: string[] = [];
  const answer = await pageAnswer(
    { path, language: 'id', inner: `/id${path}`, contests: CONTESTS },
    async (inner, isOfStatus = false) => {
      asked.push(`${inner}${isStaleAllowed() ? ' stale' : ''}`);
      return isOfStatus ? aPageAnswer(`page ${inner}`, { etag: '"s"' }) : said(isStaleAllowed());
    },
  );
  return { answer, asked, body: answer.body.toString() };
}

describe('the answer to a page’s address', () => {
  it.each([200, 204, 301, 304, 403])('is what Next.js says with status %i', async (status) => {
    const { answer, asked } = await ask('/gubernur-2024/32', () => ({ ...PAGE, status }));
    expect(answer).toEqual({ ...PAGE, status });
    expect(asked).toEqual(['/id/gubernur-2024/32']);
  });

  it('is the page that leads on, with 404, where there is none', async () => {
    const { answer, asked, body } = await ask('/gubernur-2024/3299/peta', () => SHELL(404));
    expect([answer.status, body]).toEqual([404, 'page /id/tidak-ditemukan/gubernur-2024/3299']);
    expect(asked).toHaveLength(2);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    expect(answer.headers).not.toHaveProperty('x-secret');
  });

  it.each([
    '/apa-saja',
    '/gubernur-2024/1',
    '/gubernur-2024/..%2f',
    '/tidak-ditemukan',
    '/kesalahan-situs/x',
  ])('is that page at once for %s, which is none whatever the source says', async (path) => {
    const { answer, asked } = await ask(path, () => PAGE);
    expect([answer.status, asked]).toEqual([404, [expect.stringMatching(/^\/id\/tidak-ditemukan/)]]);
  });

  it('is a line where it was meant for a file', async () => {
    const { answer, body } = await ask('/wp-login.php', () => SHELL(404));
    expect([answer.status, body, answer.headers['content-type']]).toEqual([
      404,
      '404\n',
      'text/plain; charset=utf-8',
    ]);
  });

  it('is an old copy, for a short time, where the page cannot be made anew', async () => {
    const { answer, asked } = await ask('/gubernur-2024/32', (isStale) => (isStale ? PAGE : SHELL(500)));
    expect([answer.status, answer.body]).toEqual([200, PAGE.body]);
    expect(answer.headers['cache-control']).toBe('public, max-age=0, s-maxage=10, stale-while-revalidate=60');
    expect(asked).toEqual(['/id/gubernur-2024/32', '/id/gubernur-2024/32 stale']);
  });

  it('is the page of a fault of the site where there is no copy', async () => {
    const { answer, body } = await ask('/gubernur-2024/33', () => SHELL(500));
    expect([answer.status, body]).toEqual([500, 'page /id/kesalahan-situs']);
    expect(answer.headers).not.toHaveProperty('retry-after');
  });

  it('is the page of a source that cannot be reached where the source is why', async () => {
    markSourceFailure('/gubernur-2024/34');
    const { answer, body } = await ask('/gubernur-2024/34', () => SHELL(500));
    expect([answer.status, body]).toEqual([503, 'page /id/sumber-tidak-terjangkau']);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '60' });
  });

  it('does not name the source where this site had no time to hear it', async () => {
    markOwnShortage('/gubernur-2024/35');
    const { answer, body } = await ask('/gubernur-2024/35', () => SHELL(500));
    expect([answer.status, body]).toEqual([503, 'page /id/situs-sibuk']);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '60' });
  });

  it.each([404, 503])('stands as it is said to a program, with status %i', async (status) => {
    const json = anAnswer('{"kind":"x"}', { 'content-type': 'application/json' }, status);
    const { answer, asked } = await ask('/gubernur-2024/32/data.json', () => json);
    expect([answer, asked.length]).toEqual([json, 1]);
  });

  it.each([404, 503])('is a frame’s own, with status %i', async (status) => {
    const frame = aPageAnswer('bingkai', {}, status);
    const { answer, asked } = await ask('/gubernur-2024/32/sematan/angka', () => frame);
    expect([answer, asked.length]).toEqual([frame, 1]);
  });
});
