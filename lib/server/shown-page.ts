import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
import { processState } from '../cache/process-state.ts';

interface ShownPage {
  isDue: boolean;
}

const shown = processState('shownPage', () => new AsyncLocalStorage<ShownPage>());

/** How long, in seconds, a shared cache keeps a page that is being made anew while it is sent. */
const SHORT_S = 1;

/**
 * Runs a request so that a page which is shown while a new one is being made is told to shared caches as such. Next.js
 * gives it a whole lifetime more: readers behind a cache would see each page twice as old as promised.
 */
export function tellingDuePages<T>(response: ServerResponse, run: () => T): T {
  const page: ShownPage = { isDue: false };
  const { writeHead } = response;
  response.writeHead = function withShortLife(...args: never[]) {
    response.writeHead = writeHead;
    if (page.isDue) {
      const lifetime = String(response.getHeader('cache-control') ?? '');
      response.setHeader('cache-control', lifetime.replace(/s-maxage=\d+/, `s-maxage=${SHORT_S}`));
    }
    return Reflect.apply(writeHead, response, args);
  };
  return shown.run(page, run);
}

/** Called by the page cache where it hands out a page that is being made anew. */
export function noteDuePage(): void {
  const page = shown.getStore();
  if (page !== undefined) page.isDue = true;
}
