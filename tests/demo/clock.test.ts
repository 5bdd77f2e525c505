import { describe, expect, it } from 'vitest';
import { createElectionClock, FROZEN_AT, frozenClock } from '#lib/demo/clock.ts';
import { wibText } from '#lib/demo/wib.ts';

const STARTED = Date.UTC(2026, 8, 23, 13, 0, 3);
const MINUTE = 60_000;

function clockAt(minutes: number) {
  return createElectionClock({ now: () => STARTED + minutes * MINUTE, startedAt: STARTED });
}

describe('a running count', () => {
  it('starts at 35%, grows, and stops at 97% after twenty minutes', () => {
    const shares = [0, 5, 10, 15, 20, 40].map((minutes) => clockAt(minutes).tick().share);
    expect(shares[0]).toBeCloseTo(0.35, 3);
    expect(shares[4]).toBeCloseTo(0.97, 6);
    expect(shares[5]).toBe(shares[4]);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  it('changes at ticks of ten seconds only', () => {
    let now = STARTED + 5 * MINUTE;
    const clock = createElectionClock({ now: () => now, startedAt: STARTED });
    const first = clock.tick();
    now += 4_000;
    expect(clock.tick()).toEqual(first);
    now += 10_000;
    expect(clock.tick().time - first.time).toBe(10_000);
  });

  it('dates what is published no later than the tick that publishes it', () => {
    for (let minutes = 0; minutes <= 20; minutes += 0.37) {
      const clock = clockAt(minutes);
      const { time, share } = clock.tick();
      expect(clock.momentOf(share)).toBeLessThanOrEqual(time);
      expect(clock.momentOf(share / 2)).toBeLessThanOrEqual(clock.momentOf(share));
    }
  });
});

describe('a frozen count', () => {
  it('stands still at its share', () => {
    expect(frozenClock(0.6).tick()).toEqual({ time: FROZEN_AT, share: 0.6 });
    expect(frozenClock(0.6).momentOf(0.6)).toBe(FROZEN_AT);
    expect(frozenClock(0.6).momentOf(0.3)).toBeLessThan(FROZEN_AT);
  });
});

describe('times as the API writes them', () => {
  it('are western Indonesian time without a zone', () => {
    expect(wibText(FROZEN_AT)).toBe('2026-09-23 20:00:00');
    expect(wibText(Date.UTC(2026, 11, 31, 17, 0, 1))).toBe('2027-01-01 00:00:01');
  });
});
