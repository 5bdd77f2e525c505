import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ageOf, isYounger } from '#lib/cache/age.ts';

const NOW = Date.parse('2024-11-28T03:20:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an age', () => {
  it('is the time since', () => {
    expect(ageOf(NOW - 5_000)).toBe(5_000);
    expect(isYounger(NOW - 5_000, 5_001)).toBe(true);
    expect(isYounger(NOW - 5_000, 5_000)).toBe(false);
  });

  it('of what comes from the future is not known, and never young', () => {
    expect(ageOf(NOW + 3_600_000)).toBeNull();
    expect(isYounger(NOW + 3_600_000, Number.POSITIVE_INFINITY)).toBe(false);
  });

  it('is none where the clocks of two instances differ a little', () => {
    expect(ageOf(NOW + 500)).toBe(0);
  });
});
