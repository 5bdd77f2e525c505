import type { GatherClock } from '#lib/queries/digests/gather-clock.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

export interface HeldClock extends GatherClock {
  /** Resolves when somebody waits for one of so many milliseconds, or a little less: the pace of others moves the clock on. */
  readonly untilWaitedFor: (...durations: readonly number[]) => Promise<void>;
  /** Lets time pass: ends the waits that are over by then. */
  readonly pass: (millis: number) => void;
}

interface Wait {
  readonly millis: number;
  readonly until: number;
  readonly end: () => void;
}

/**
 * A clock that stands still. Waits shorter than a second, which only pace questions, end at once and move it on; longer
 * ones end when the test lets that much time pass.
 */
export function heldClock(startMillis: number): HeldClock {
  let now = startMillis;
  let waits: readonly Wait[] = [];
  return {
    now: () => now,
    wait: (millis, signal) => {
      if (signal.aborted) return Promise.reject(signal.reason);
      if (millis < 1000) {
        now += millis;
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        const wait = { millis, until: now + millis, end: resolve };
        waits = [...waits, wait];
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    },
    untilWaitedFor: async (...durations) => {
      const isAwaited = ({ millis }: Wait): boolean =>
        durations.some((one) => millis <= one && millis > one * 0.9);
      await waitUntil(`somebody waits ${durations} ms`, () => (waits.some(isAwaited) ? true : null), {
        everyMs: 2,
      });
    },
    pass: (millis) => {
      now += millis;
      const over = waits.filter(({ until }) => until <= now);
      waits = waits.filter(({ until }) => until > now);
      for (const { end } of over) end();
    },
  };
}
