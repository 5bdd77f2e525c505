import { setTimeout as sleep } from 'node:timers/promises';

export type WaitOptions = { readonly timeoutMs?: number; readonly everyMs?: number };

/**
 * Asks again and again until the answer is no longer null, and returns it.
 * Throws after `timeoutMs` (10 s unless told) with `what` in the message, and at once when the question itself throws.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | null> | T | null,
  { timeoutMs = 10_000, everyMs = 50 }: WaitOptions = {},
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain: ${what}`);
    await sleep(everyMs);
  }
}
