import type { SirekapError } from '#lib/sirekap/error.ts';
import type { GatherClock } from './gather-clock.ts';

/** Exponential backoff: leaves a failing source alone, longer each time, until it answers again. */
export interface Backoff {
  /** Resolves at once, or when the source may be asked again. */
  readonly untilReady: (signal: AbortSignal) => Promise<void>;
  readonly isPausing: () => boolean;
  /** Takes note of an answer; null is a good one. Returns true when a pause begins. */
  readonly note: (error: SirekapError | null) => boolean;
}

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

export function createBackoff(clock: GatherClock): Backoff {
  let failures = 0;
  let pausedUntil = 0;
  const isPausing = (): boolean => clock.now() < pausedUntil;
  return {
    isPausing,
    untilReady: async (signal) => {
      while (isPausing()) await clock.wait(pausedUntil - clock.now(), signal);
    },
    note: (error) => {
      // Questions that were under way when the pause began say nothing new, whichever way they end.
      if (isPausing()) return false;
      if (error === null) failures = 0;
      if (error === null || !isSourceFailing(error)) return false;
      pausedUntil = clock.now() + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
      failures += 1;
      return true;
    },
  };
}

/**
 * True when the source as a whole seems to fail, or this process has no processor time to hear it; false when one document
 * is not what it should be.
 */
export function isSourceFailing(error: SirekapError): boolean {
  switch (error.kind) {
    case 'unreachable':
    case 'timeout':
    case 'crowded':
    case 'overloaded':
    case 'interrupted':
    case 'httpStatus':
    case 'notJson':
      return true;
    case 'tooLarge':
    case 'withdrawn':
    case 'olderThanKnown':
    case 'wrongShape':
      return false;
  }
}
