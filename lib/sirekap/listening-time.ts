/** A question that is under way, in milliseconds. */
export interface Waited {
  /** The question's limit. */
  readonly totalMs: number;
  /** Since it was put. */
  readonly elapsedMs: number;
  /** Of that, in which this process did not listen (`lib/observe/processor.ts`). */
  readonly lostMs: number;
}

/** What becomes of a question whose time is up. */
export type TimeUp =
  /** The source may have answered: it is heard for so much longer. */
  | { readonly kind: 'wait'; readonly millis: number }
  /** It had its whole time, and did not answer. */
  | { readonly kind: 'timeout' }
  /** This process listened for too little of the time to say. */
  | { readonly kind: 'overloaded' };

/** By how much of its limit a question may last longer: a reader waits for it. */
const MOST_EXTRA = 0.5;

/**
 * A source has its time limit in time in which somebody listened. A process short of processor wakes after the limit and
 * finds both the answer and the end of the time: without this it would call a source silent that answered at once.
 */
export function timeUp({ totalMs, elapsedMs, lostMs }: Waited): TimeUp {
  const owedMs = totalMs - (elapsedMs - lostMs);
  if (owedMs < 1) return { kind: 'timeout' };
  const leftMs = totalMs * (1 + MOST_EXTRA) - elapsedMs;
  return leftMs < 1 ? { kind: 'overloaded' } : { kind: 'wait', millis: Math.min(owedMs, leftMs) };
}

/** True when a host that took no connection in `limitMs` may have taken one: nobody looked for half of that. */
export function isConnectingUnclear(limitMs: number, lostMs: number): boolean {
  return lostMs >= limitMs / 2;
}
