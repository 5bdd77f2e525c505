import { processState } from '../cache/process-state.ts';
import { isShortOfProcessor } from '../observe/processor.ts';

/** Pages made at once while the process is short of processor time; more would only make each other later. */
export const MADE_AT_ONCE = 4;

/** Longer than a page takes to make: a page that failed in the making never says so. */
const LONGEST_MAKING_MS = 5_000;

/** How long a reader of a page that is not there waits for a place. */
const LONGEST_WAIT_MS = 2_000;

interface Waiting {
  readonly begin: () => void;
}

/** Pages that this process is making, each with what ends its place by itself, and readers who wait for one. */
const state = processState('makingPlaces', () => ({
  made: new Map<string, NodeJS.Timeout>(),
  waiting: new Set<Waiting>(),
}));

/**
 * Takes a place to make a page in: at once while the process has processor time, else one of a few, so that pages which
 * are kept are still handed out in between. False when there is none; the page may be made all the same, if nobody can
 * do without it.
 */
export function takePlace(key: string, isShort = isShortOfProcessor()): boolean {
  if (isShort && state.made.size >= MADE_AT_ONCE) return false;
  begin(key);
  return true;
}

/** The same, waiting for one until somebody leaves. False when it took too long; the page then has a place beyond. */
export async function awaitPlace(
  key: string,
  { waitMs = LONGEST_WAIT_MS, isShort = isShortOfProcessor() } = {},
): Promise<boolean> {
  if (takePlace(key, isShort)) return true;
  const isFree = await new Promise<boolean>((resolve) => {
    const late = setTimeout(() => end(false), waitMs);
    const waiting: Waiting = { begin: () => end(true) };
    const end = (free: boolean): void => {
      clearTimeout(late);
      state.waiting.delete(waiting);
      resolve(free);
    };
    state.waiting.add(waiting);
  });
  begin(key);
  return isFree;
}

/** The page is made. */
export function leavePlace(key: string): void {
  clearTimeout(state.made.get(key));
  if (!state.made.delete(key)) return;
  const [next] = state.waiting;
  if (state.made.size < MADE_AT_ONCE) next?.begin();
}

function begin(key: string): void {
  clearTimeout(state.made.get(key));
  state.made.set(key, setTimeout(() => leavePlace(key), LONGEST_MAKING_MS).unref());
}
