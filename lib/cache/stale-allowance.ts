import { AsyncLocalStorage } from 'node:async_hooks';
import { processState } from './process-state.ts';

const allowance = processState('staleAllowance', () => new AsyncLocalStorage<true>());

/** Runs a request for which an old page is better than none: its page has just failed to be made. */
export function allowingStale<T>(run: () => T): T {
  return allowance.run(true, run);
}

/** True inside `allowingStale`. */
export function isStaleAllowed(): boolean {
  return allowance.getStore() === true;
}
