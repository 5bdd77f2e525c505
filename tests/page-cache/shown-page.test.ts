import { describe, expect, it } from 'vitest';
import { noteDuePage, watchingDuePage } from '#lib/page-cache/shown-page.ts';

describe('a page that is shown while it is made anew', () => {
  it('is told with what was asked, and for how many seconds it has been due', async () => {
    const seen = await watchingDuePage(async () => {
      await Promise.resolve();
      noteDuePage(100_400);
      return 'page';
    });
    expect(seen).toEqual({ result: 'page', dueForS: 101 });
  });

  it('is told of no other question', async () => {
    const [due, young] = await Promise.all([
      watchingDuePage(async () => noteDuePage(0)),
      watchingDuePage(() => Promise.resolve()),
    ]);
    expect([due.dueForS, young.dueForS]).toEqual([0, null]);
  });

  it('is never due for less than nothing: a page may be due before its time', async () => {
    expect((await watchingDuePage(async () => noteDuePage(-20_000))).dueForS).toBe(0);
  });

  it('is no concern of what is noted outside a question', () => {
    expect(() => noteDuePage(0)).not.toThrow();
  });
});
