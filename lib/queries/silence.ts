import { processState } from '../cache/process-state.ts';
import type { Contest } from '../domain/contest.ts';
import type { RecapError } from '../recap/error.ts';
import { FAILURE_MS } from './lifetimes.ts';

/** When an API last did not answer at all, and how; by its address. */
const silent = processState(
  'silentSources',
  () => new Map<string, { readonly error: RecapError; readonly at: number }>(),
);

/** How the source has just failed to answer at all; null while it may be asked. */
export function silenceOf({ recap }: Contest): RecapError | null {
  const silence = silent.get(recap.api);
  return silence !== undefined && Date.now() - silence.at < FAILURE_MS ? silence.error : null;
}

/** Leaves the source alone for a while, if this error says that it does not answer at all. */
export function noteSilence({ recap }: Contest, error: RecapError): void {
  if (isSilence(error)) silent.set(recap.api, { error, at: Date.now() });
}

/** No answer at all: asking for another document would only make a reader wait once more. */
export function isSilence(error: RecapError): boolean {
  return error.kind === 'timeout' || error.kind === 'unreachable';
}
