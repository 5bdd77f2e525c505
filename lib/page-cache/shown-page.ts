import { AsyncLocalStorage } from 'node:async_hooks';
import { processState } from '../cache/process-state.ts';
import { leavePlace } from './making-places.ts';

interface ShownPage {
  /** Keys of the pages that are made for the question. */
  readonly making: Set<string>;
  /** For how long the page has been due, in seconds; null for one that is not. */
  dueForS: number | null;
}

const shown = processState('shownPage', () => new AsyncLocalStorage<ShownPage>());

/** Runs a question for a page, and tells for how long, in seconds, the page that was shown has been due; null for one that is not. */
export async function watchingDuePage<T>(
  run: () => Promise<T>,
): Promise<{ readonly result: T; readonly dueForS: number | null }> {
  const page: ShownPage = { making: new Set(), dueForS: null };
  try {
    const result = await shown.run(page, run);
    return { result, dueForS: page.dueForS };
  } finally {
    // One that failed was never handed over.
    for (const key of page.making) leavePlace(key);
  }
}

/** Called by the page cache where a page is to be made for the question: its place ends with the answer at the latest. */
export function noteMaking(key: string): void {
  shown.getStore()?.making.add(key);
}

/** Called by the page cache where it hands out a page that is being made anew, with how long it has been due, in ms. */
export function noteDuePage(dueForMs: number): void {
  const page = shown.getStore();
  if (page !== undefined) page.dueForS = Math.max(0, Math.ceil(dueForMs / 1000));
}
