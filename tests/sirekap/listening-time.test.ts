import { describe, expect, it } from 'vitest';
import { isConnectingUnclear, timeUp } from '#lib/sirekap/listening-time.ts';

const LIMIT = { totalMs: 4_500 };

describe('a question whose time is up', () => {
  it('is not answered when this process listened all the time', () => {
    expect(timeUp({ ...LIMIT, elapsedMs: 4_500, lostMs: 0 })).toEqual({ kind: 'timeout' });
  });

  it('is heard for as long as this process did not listen', () => {
    expect(timeUp({ ...LIMIT, elapsedMs: 4_500, lostMs: 800 })).toEqual({ kind: 'wait', millis: 800 });
  });

  it('lasts no longer than half its limit more, since a reader waits', () => {
    expect(timeUp({ ...LIMIT, elapsedMs: 4_500, lostMs: 4_000 })).toEqual({ kind: 'wait', millis: 2_250 });
    expect(timeUp({ ...LIMIT, elapsedMs: 6_000, lostMs: 4_000 })).toEqual({ kind: 'wait', millis: 750 });
  });

  it('says nothing of the source when too little of that was listened to', () => {
    expect(timeUp({ ...LIMIT, elapsedMs: 6_750, lostMs: 4_000 })).toEqual({ kind: 'overloaded' });
    expect(timeUp({ ...LIMIT, elapsedMs: 60_000, lostMs: 59_000 })).toEqual({ kind: 'overloaded' });
  });

  it('is not answered once the source had its whole time, however late that is', () => {
    expect(timeUp({ ...LIMIT, elapsedMs: 6_750, lostMs: 2_250 })).toEqual({ kind: 'timeout' });
  });
});

describe('a host that took no connection in time', () => {
  it.each([
    [0, false],
    [1_499, false],
    [1_500, true],
    [3_000, true],
  ])('may have taken one when %i of 3,000 ms were not listened to: %s', (lostMs, isUnclear) => {
    expect(isConnectingUnclear(3_000, lostMs)).toBe(isUnclear);
  });
});
