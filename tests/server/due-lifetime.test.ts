import { describe, expect, it } from 'vitest';
import { withDueLifetime } from '#lib/server/due-lifetime.ts';
import { aPageAnswer } from '#tests/support/answers.ts';

const LIFETIME = 's-maxage=30, stale-while-revalidate=570';

function lifetimeOf(dueForS: number | null, lifetime = LIFETIME): unknown {
  return withDueLifetime(aPageAnswer('x', { 'cache-control': lifetime }), dueForS).headers['cache-control'];
}

describe('the lifetime of a page in caches in front', () => {
  it('is the page’s own while it is young', () => expect(lifetimeOf(null)).toBe(LIFETIME));

  it('is a second while the page is made anew behind it', () =>
    expect(lifetimeOf(0)).toBe('s-maxage=1, stale-while-revalidate=570'));

  it.each([
    [100, 470],
    [561, 9],
    [800, 0],
  ])('is the shorter for what the page has been due: %i s', (dueForS, seconds) => {
    expect(lifetimeOf(dueForS)).toBe(`s-maxage=1, stale-while-revalidate=${seconds}`);
  });

  it('stays as it is where the page says none to shared caches', () =>
    expect(lifetimeOf(0, 'no-store')).toBe('no-store'));

  it('is none where the page says none', () => {
    expect(withDueLifetime(aPageAnswer('x'), 5).headers).not.toHaveProperty('cache-control');
  });
});
