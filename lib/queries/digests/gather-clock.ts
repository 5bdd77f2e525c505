import { setTimeout as sleep } from 'node:timers/promises';

/** Time as the gatherer knows it, so that its tests depend on nobody's speed. */
export interface GatherClock {
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects when the signal ends the waiting. */
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
}

/** The clock of this machine, that runs on when somebody sets it back. Waiting keeps no process alive. */
export const SYSTEM_CLOCK: GatherClock = {
  now: () => performance.timeOrigin + performance.now(),
  wait: (millis, signal) => sleep(millis, undefined, { signal, ref: false }),
};
