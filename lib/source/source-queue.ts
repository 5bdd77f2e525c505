import { AsyncLocalStorage } from 'node:async_hooks';
import PQueue from 'p-queue';
import { processState } from '../cache/process-state.ts';

/** What needs many documents of the source at once: a page of many rows, a file, a walk that nobody waits for. */
export type BulkPurpose = 'list' | 'file' | 'walk';

const PRIORITY: Readonly<Record<BulkPurpose, number>> = { list: 2, file: 1, walk: 0 };

/**
 * Questions under way at once for all of these together, of one API: half of the fetcher's connections. However many ask
 * for lists and files, a reader's page finds the other half free. Who puts more than these at once only waits in line.
 */
export const BULK_AT_ONCE = 4;

const state = processState('sourceQueue', () => ({
  purpose: new AsyncLocalStorage<BulkPurpose>(),
  byApi: new Map<string, PQueue>(),
}));

/** Runs what needs many documents: every question in it waits for its turn behind readers' pages. The outermost purpose counts. */
export function inBulk<T>(purpose: BulkPurpose, run: () => Promise<T>): Promise<T> {
  return state.purpose.run(state.purpose.getStore() ?? purpose, run);
}

/** True inside `inBulk`. */
export function isInBulk(): boolean {
  return state.purpose.getStore() !== undefined;
}

/** Puts a question to an API: at once for a page, in its turn inside `inBulk`. */
export function inTurn<T>(api: string, ask: () => Promise<T>): Promise<T> {
  const purpose = state.purpose.getStore();
  if (purpose === undefined) return ask();
  const queue = state.byApi.get(api) ?? new PQueue({ concurrency: BULK_AT_ONCE });
  state.byApi.set(api, queue);
  return queue.add(ask, { priority: PRIORITY[purpose] });
}
