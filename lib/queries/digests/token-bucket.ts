import type { GatherClock } from './gather-clock.ts';

/** `wanted` is what a reader looks at; it goes before the walk through everything. */
export type Urgency = 'wanted' | 'background';

/** Lets questions to the source through: few at a time, so many a second, the wanted ones first. */
export interface TokenBucket {
  readonly run: <T>(urgency: Urgency, task: () => Promise<T>) => Promise<T>;
}

export interface TokenBucketOptions {
  readonly perSecond: number;
  /** Questions under way at once. */
  readonly atOnce: number;
  readonly clock: GatherClock;
  /** Ends all waiting; tasks that have not begun never do. */
  readonly signal: AbortSignal;
}

/** What was not used is saved up for so long, so that a busy moment of this process does not lower the rate. */
const SAVED_MS = 100;

/** A token bucket in front of a few connections. */
export function createTokenBucket({ perSecond, atOnce, clock, signal }: TokenBucketOptions): TokenBucket {
  const everyMs = 1000 / perSecond;
  const waiting: Record<Urgency, (() => void)[]> = { wanted: [], background: [] };
  let underWay = 0;
  let nextAt = clock.now();
  let isWaking = false;

  const wake = (millis: number): void => {
    if (isWaking) return;
    isWaking = true;
    clock.wait(millis, signal).then(
      () => {
        isWaking = false;
        admit();
      },
      () => {},
    );
  };

  const admit = (): void => {
    while (underWay < atOnce && !signal.aborted) {
      const queue = waiting.wanted.length > 0 ? waiting.wanted : waiting.background;
      if (queue.length === 0) return;
      const now = clock.now();
      if (now < nextAt) {
        wake(nextAt - now);
        return;
      }
      nextAt = Math.max(nextAt, now - SAVED_MS) + everyMs;
      underWay += 1;
      queue.shift()?.();
    }
  };

  return {
    run: async (urgency, task) => {
      signal.throwIfAborted();
      await admission(waiting[urgency], admit, signal);
      try {
        return await task();
      } finally {
        underWay -= 1;
        admit();
      }
    },
  };
}

/** Stands in line until let through; the end of everything ends the line too. */
function admission(queue: (() => void)[], admit: () => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    queue.push(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    });
    admit();
  });
}
