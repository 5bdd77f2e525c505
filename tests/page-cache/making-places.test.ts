import { afterEach, describe, expect, it } from 'vitest';
import { awaitPlace, leavePlace, MADE_AT_ONCE, takePlace } from '#lib/page-cache/making-places.ts';

const IS_SHORT = true;
const FULL = Array.from({ length: MADE_AT_ONCE }, (_, index) => `/gubernur/${index}`);

function fill(): void {
  for (const key of FULL) takePlace(key, IS_SHORT);
}

afterEach(() => {
  for (const key of [...FULL, 'a', 'b']) leavePlace(key);
});

describe('places to make pages in', () => {
  it('are without number while there is processor time', () => {
    fill();
    expect(takePlace('a', false)).toBe(true);
  });

  it('are few while there is not', () => {
    fill();
    expect(takePlace('a', IS_SHORT)).toBe(false);
  });

  it('are free again when a page is made', () => {
    fill();
    leavePlace(FULL[0] ?? '');
    expect(takePlace('a', IS_SHORT)).toBe(true);
  });

  it('go to whoever waits first', async () => {
    fill();
    const order: string[] = [];
    const waiting = ['a', 'b'].map((key) =>
      awaitPlace(key, { isShort: IS_SHORT }).then(() => order.push(key)),
    );
    leavePlace(FULL[0] ?? '');
    leavePlace(FULL[1] ?? '');
    await Promise.all(waiting);
    expect(order).toEqual(['a', 'b']);
  });

  it('are told as lacking to a reader who has waited long enough', async () => {
    fill();
    expect(await awaitPlace('a', { isShort: IS_SHORT, waitMs: 20 })).toBe(false);
  });
});
