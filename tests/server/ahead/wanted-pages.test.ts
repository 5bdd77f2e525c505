import { describe, expect, it } from 'vitest';
import { createWantedPages, type WantedPages } from '#lib/server/ahead/wanted-pages.ts';

function all(wanted: WantedPages): readonly string[] {
  const taken: string[] = [];
  for (let page = wanted.take(); page !== null; page = wanted.take()) taken.push(page);
  return taken;
}

describe('pages that somebody may ask for next', () => {
  it('are those of the page that was asked for last, in its own order, then of the one before', () => {
    const wanted = createWantedPages();
    wanted.want('/a', () => ['/a1', '/a2']);
    wanted.want('/b', () => ['/b1', '/b2']);
    expect(all(wanted)).toEqual(['/b1', '/b2', '/a1', '/a2']);
    expect(wanted.take()).toBeNull();
  });

  it('come to the front when their page is asked for again, without those that were taken', () => {
    const wanted = createWantedPages();
    wanted.want('/a', () => ['/a1', '/a2']);
    expect(wanted.take()).toBe('/a1');
    wanted.want('/b', () => ['/b1']);
    wanted.want('/a', () => ['/a1', '/a2']);
    expect(all(wanted)).toEqual(['/a2', '/b1']);
  });

  it('are taken up once: a page that a thousand ask for is looked at once', () => {
    const wanted = createWantedPages();
    let looked = 0;
    const linked = () => {
      looked += 1;
      return ['/a1'];
    };
    for (let reader = 0; reader < 1_000; reader += 1) wanted.want('/a', linked);
    expect(all(wanted)).toEqual(['/a1']);
    wanted.want('/a', linked);
    expect(all(wanted)).toEqual([]);
    expect(looked).toBe(1);
  });

  it('stay bounded whatever is asked for: the oldest and what is far down a page go', () => {
    const wanted = createWantedPages();
    const long = Array.from({ length: 700 }, (_, index) => `/${index}`);
    for (let page = 0; page < 500; page += 1)
      wanted.want(`/p${page}`, () => long.map((end) => `/p${page}${end}`));
    const taken = all(wanted);
    expect(taken).toHaveLength(50 * 60);
    expect(taken[0]).toBe('/p499/0');
    expect(taken.at(-1)).toBe('/p450/59');
  });

  it('are forgotten on request', () => {
    const wanted = createWantedPages();
    wanted.want('/a', () => ['/a1']);
    wanted.clear();
    expect(wanted.take()).toBeNull();
  });
});
