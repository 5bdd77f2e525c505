import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { hasSourceFailed, markSourceFailure } from '#lib/cache/source-failures.ts';
import { allowingStale, isStaleAllowed } from '#lib/cache/stale-allowance.ts';

describe('an old page', () => {
  it('is allowed only inside the request that asked for it, across awaits', async () => {
    expect(isStaleAllowed()).toBe(false);
    const inside = allowingStale(async () => {
      await sleep(1);
      return isStaleAllowed();
    });
    expect(isStaleAllowed()).toBe(false);
    expect(await inside).toBe(true);
  });

  it('is not allowed to a request that runs beside it', async () => {
    const beside = (async () => {
      await sleep(1);
      return isStaleAllowed();
    })();
    expect(await allowingStale(() => beside)).toBe(false);
  });
});

describe('a failure of the source', () => {
  it('is remembered for its own page', () => {
    markSourceFailure('/gubernur/31');
    expect(hasSourceFailed('/gubernur/31')).toBe(true);
    expect(hasSourceFailed('/gubernur/31/peta/selisih')).toBe(true);
    expect(hasSourceFailed('/gubernur/3171')).toBe(false);
    expect(hasSourceFailed('/gubernur')).toBe(false);
  });

  it('is forgotten as others come, so that memory is bounded', () => {
    markSourceFailure('/gubernur/11');
    for (let index = 0; index < 2_000; index += 1) markSourceFailure(`/gubernur/x${index}`);
    expect(hasSourceFailed('/gubernur/11')).toBe(false);
    expect(hasSourceFailed('/gubernur/x1999')).toBe(true);
  });
});
