import { lostMs } from '../observe/processor.ts';
import { timeUp } from './listening-time.ts';

/** The end of a question's time. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Milliseconds since the question was put in which this process did not listen. */
  readonly lostMs: () => number;
  /** True when it came although the source may have answered. */
  readonly isUnclear: () => boolean;
  /** The question is answered: nothing is waited for. */
  readonly end: () => void;
}

/** Begins the time of a question, in milliseconds in which this process listens (`timeUp`). */
export function deadlineOf(totalMs: number): Deadline {
  const controller = new AbortController();
  const askedAt = performance.now();
  const lostBefore = lostMs();
  const lost = () => lostMs() - lostBefore;
  let isUnclear = false;
  const decide = (): void => {
    const end = timeUp({ totalMs, elapsedMs: performance.now() - askedAt, lostMs: lost() });
    if (end.kind === 'wait') {
      timer = setTimeout(decide, Math.ceil(end.millis));
      return;
    }
    isUnclear = end.kind === 'overloaded';
    controller.abort();
  };
  let timer = setTimeout(decide, totalMs);
  return {
    signal: controller.signal,
    lostMs: lost,
    isUnclear: () => isUnclear,
    end: () => clearTimeout(timer),
  };
}
