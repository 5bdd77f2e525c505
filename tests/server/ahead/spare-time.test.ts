import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { watchSpareTime } from '#lib/server/ahead/spare-time.ts';

describe('time is spare', () => {
  it('while nobody waits', async () => {
    const { begin, isSpare } = watchSpareTime();
    const [endOne, endOther] = [begin(), begin()];
    await pause(100);
    expect(isSpare()).toBe(false);
    endOne();
    await pause(100);
    expect(isSpare()).toBe(false);
    endOther();
    await pause(100);
    expect(isSpare()).toBe(true);
  });

  it('not in a process that was busy since it was last asked', () => {
    const { isSpare } = watchSpareTime();
    const until = performance.now() + 50;
    while (performance.now() < until);
    expect(isSpare()).toBe(false);
  });
});
