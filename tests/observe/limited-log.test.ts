import { beforeEach, describe, expect, it } from 'vitest';
import { LineLimiter } from '#lib/observe/limited-log.ts';

let now = 0;
let limiter: LineLimiter;

beforeEach(() => {
  now = 1_000_000;
  limiter = new LineLimiter({ windowMs: 60_000, linesPerKind: 3, linesInAll: 8, kinds: 4 }, () => now);
});

/** How many of so many lines of a kind are written. */
function written(kind: string, lines: number): number {
  return Array.from({ length: lines }, () => limiter.admit(kind)).filter((leftOut) => leftOut !== null)
    .length;
}

describe('lines of one kind', () => {
  it('are few in a window, however many there are to write', () => {
    expect(written('source fails', 1_000)).toBe(3);
  });

  it('take nothing from another kind', () => {
    written('source fails', 1_000);
    expect(written('disk is full', 2)).toBe(2);
  });

  it('are written again in the next window, which says how many were left out', () => {
    written('source fails', 10);
    now += 59_999;
    expect(limiter.admit('source fails')).toBeNull();
    now += 1;
    expect(limiter.admit('source fails')).toBe(8);
    expect(limiter.admit('source fails')).toBe(0);
  });
});

describe('lines of all kinds', () => {
  it('are bounded together', () => {
    const all = ['a', 'b', 'c', 'd'].map((kind) => written(kind, 3));
    expect(all).toEqual([3, 3, 2, 0]);
    now += 60_000;
    expect(written('d', 1)).toBe(1);
  });

  it('of ever new kinds are one kind beyond the first few, so that memory is bounded too', () => {
    const kinds = Array.from({ length: 1_000 }, (_, index) => `kind ${index}`);
    expect(kinds.filter((kind) => limiter.admit(kind) !== null)).toHaveLength(4 + 3);
    now += 60_000;
    const told = limiter.takeLeftOut();
    expect(told).toEqual([{ kind: 'other kinds of lines', count: 993 }]);
  });
});

describe('what was left out', () => {
  it('is told once, when its window is over', () => {
    written('source fails', 10);
    expect(limiter.takeLeftOut()).toEqual([]);
    now += 60_000;
    expect(limiter.takeLeftOut()).toEqual([{ kind: 'source fails', count: 7 }]);
    expect(limiter.takeLeftOut()).toEqual([]);
  });

  it('is told before that when the process ends', () => {
    written('source fails', 10);
    written('disk is full', 1);
    expect(limiter.takeLeftOut(true)).toEqual([{ kind: 'source fails', count: 7 }]);
  });
});
