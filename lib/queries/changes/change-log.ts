import { LRUCache } from 'lru-cache';
import { heldBytes } from '#lib/cache/held-bytes.ts';
import { MEMORY_BOUNDS } from '#lib/cache/memory-bounds.ts';
import { processState } from '#lib/cache/process-state.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { type ChangeLog, mergedLog, newest, withSighting } from '#lib/domain/following/change-log.ts';
import { sightingOf } from '#lib/domain/following/region-figures.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { log } from '#lib/observe/log.ts';
import { logPath, readLog, readOthersLog, writeLog } from './log-files.ts';

const state = processState('changeLogs', () => ({
  logs: new LRUCache<string, ChangeLog>({
    maxSize: MEMORY_BOUNDS.changeLogs,
    sizeCalculation: heldBytes,
  }),
  /** What is under way for a region, so that two requests never build on the same log. */
  queues: new Map<string, Promise<unknown>>(),
}));

/**
 * Notes what a region says now. Called for every result that is put together, page, refresh or feed; it waits for
 * nothing. A region that nobody follows gets a file with its first change, so that a crawl of the country costs none.
 */
export function noteSighting(contest: Contest, result: RegionResult): void {
  const seen = sightingOf(result);
  if (seen === null) return;
  const path = logPath(contest, result.region);
  inTurn(path, async () => {
    const before = await logAt(path);
    const after = withSighting(before, seen);
    state.logs.set(path, after);
    const isNews = before !== null && newest(before).key !== newest(after).key;
    if (isNews) await writeLog(path, after);
  }).catch((failure: unknown) => {
    log.failure('change not noted', failure);
  });
}

/**
 * What changed in a region as far as it is kept, with everything noted before this call; null where nothing was. From
 * now on it is kept on disk: someone follows it.
 */
export function changesOf(contest: Contest, region: RegionCode): Promise<ChangeLog | null> {
  const path = logPath(contest, region);
  return inTurn(path, async () => {
    const log = await logAt(path);
    if (log !== null && log.entries.length === 1) await writeLog(path, log);
    return log;
  });
}

/** What this instance knows, with what others have told since. */
async function logAt(path: string): Promise<ChangeLog | null> {
  return mergedLog(state.logs.get(path) ?? (await readLog(path)), await readOthersLog(path));
}

/** Runs a task after everything that was begun for the same path before it. */
function inTurn<T>(path: string, task: () => Promise<T>): Promise<T> {
  const turn = (state.queues.get(path) ?? Promise.resolve()).then(task, task);
  state.queues.set(path, turn);
  const leave = () => {
    if (state.queues.get(path) === turn) state.queues.delete(path);
  };
  turn.then(leave, leave);
  return turn;
}
