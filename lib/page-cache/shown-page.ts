import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
import { processState } from '../cache/process-state.ts';

interface ShownPage {
  /** For how long the page has been due, in seconds; null for one that is not. */
  dueForS: number | null;
}

const shown = processState('shownPage', () => new AsyncLocalStorage<ShownPage>());

/** How long, in seconds, a shared cache keeps a page that is being made anew while it is sent. */
const SHORT_S = 1;

/**
 * Runs a request so that a page which is shown while a new one is being made is told to shared caches as such. Next.js
 * gives it a whole lifetime more: readers behind a cache would see each page twice as old as promised. What the page is
 * already late is taken from the time for which caches may show it once more, or that would begin anew with them.
 */
export function tellingDuePages<T>(response: ServerResponse, run: () => T): T {
  const page: ShownPage = { dueForS: null };
  const { writeHead } = response;
  response.writeHead = function withShortLife(...args: never[]) {
    response.writeHead = writeHead;
    if (page.dueForS !== null) {
      const lifetime = String(response.getHeader('cache-control') ?? '');
      response.setHeader('cache-control', shortened(lifetime, page.dueForS));
    }
    return Reflect.apply(writeHead, response, args);
  };
  return shown.run(page, run);
}

/** Called by the page cache where it hands out a page that is being made anew, with how long it has been due, in ms. */
export function noteDuePage(dueForMs: number): void {
  const page = shown.getStore();
  if (page !== undefined) page.dueForS = Math.max(0, Math.ceil(dueForMs / 1000));
}

function shortened(lifetime: string, dueForS: number): string {
  return lifetime
    .replace(/s-maxage=\d+/, `s-maxage=${SHORT_S}`)
    .replace(
      /stale-while-revalidate=(\d+)/,
      (_, seconds) => `stale-while-revalidate=${Math.max(0, Number(seconds) - dueForS)}`,
    );
}
