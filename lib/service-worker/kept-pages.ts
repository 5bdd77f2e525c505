import {
  ExpirationPlugin,
  NetworkFirst,
  type RouteHandlerCallbackOptions,
  type SerwistPlugin,
} from 'serwist';
import { languageOfPath } from '../language/localized-path.ts';
import { keyOf } from './address.ts';
import { CACHES } from './cache-names.ts';
import { copyOf, isKeepable, shownCopy, timesOf, titleOf } from './kept-copy.ts';
import type { KeptPage } from './kept-list.ts';
import { withNotice } from './kept-notice.ts';
import { type DeviceClock, zoneOfDevice } from './kept-time.ts';
import { fetchedStyle, withWholeStyle } from './whole-style.ts';
import { withoutScripts } from './without-scripts.ts';
import type { WorkerEvent } from './worker-scope.ts';
import { writingIn } from './writing-in.ts';

/** A network slower than this is treated as none. The whole page follows its first byte, for which this waits. */
const PATIENCE_SECONDS = 6;
const MATCH = { ignoreVary: true } as const;

/** Past the browser's own cache, which hands out pages of up to ten minutes ago and would do so without a network too. */
export const pastBrowserCache: SerwistPlugin = {
  requestWillFetch: ({ request }) =>
    Promise.resolve(request.mode === 'navigate' ? new Request(request, { cache: 'no-cache' }) : request),
};

/** Pages are kept without scripts, with their times, and come back only with a notice that says them. */
const asCopies: SerwistPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(request.url)),
  cacheWillUpdate: async ({ response, request }) =>
    isKeepable(response) && !(await isBeforeCopy(request, response))
      ? copyOf(await asKept(await response.text()), response.headers, Date.now())
      : null,
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
    if (!cachedResponse) return null;
    const html = await cachedResponse.text();
    const language = languageOfPath(new URL(request.url).pathname)?.language ?? 'id';
    const told = writingIn(language, () => withNotice(html, timesOf(cachedResponse), deviceClock()));
    return shownCopy(told, cachedResponse);
  },
};

/** A page as it can be shown when nothing else can be fetched. */
async function asKept(html: string): Promise<string> {
  return withoutScripts(await withWholeStyle(html, fetchedStyle));
}

/** What comes from the browser's own cache may have been sent before the copy that is kept: that one stays. */
async function isBeforeCopy(request: Request, response: Response): Promise<boolean> {
  if (request.cache !== 'force-cache') return false;
  const cache = await caches.open(CACHES.visited);
  const copy = await cache.match(keyOf(request.url), MATCH);
  return copy !== undefined && timesOf(copy).sentAt > Date.parse(response.headers.get('date') ?? '');
}

/** Pages that were opened: the last 60 of the last 30 days, the first to go when the device runs full. */
const visited = new NetworkFirst({
  cacheName: CACHES.visited,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  matchOptions: MATCH,
  plugins: [
    new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: 30 * 86_400, purgeOnQuotaError: true }),
    pastBrowserCache,
    asCopies,
  ],
});

/** Pages that the reader pinned: never pushed out by pages that were merely opened. */
const pinned = new NetworkFirst({
  cacheName: CACHES.pinned,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  matchOptions: MATCH,
  plugins: [new ExpirationPlugin({ maxEntries: 120 }), pastBrowserCache, asCopies],
});

/** The page from the network, or else its copy; throws where there is neither. */
export async function answerPage(options: RouteHandlerCallbackOptions): Promise<Response> {
  const strategy = (await isIn(CACHES.pinned, options.request.url)) ? pinned : visited;
  return strategy.handle(options);
}

/** Keeps a page that was opened before there was a service worker, from the browser's own cache where it is there. */
export async function keepVisited(url: string, event: WorkerEvent): Promise<void> {
  if (await isIn(CACHES.pinned, url)) return;
  await visited.handle({ request: new Request(url, { cache: 'force-cache' }), event });
}

/** Pins a page: at once with the copy there is, then with a new one. */
export async function pin(url: string, event: WorkerEvent): Promise<void> {
  await moveCopy(url, CACHES.visited, CACHES.pinned);
  await pinned.handle({ request: new Request(url, { cache: 'no-cache' }), event });
}

/** A page that is no longer pinned has still been opened. */
export async function unpin(url: string): Promise<void> {
  await moveCopy(url, CACHES.pinned, CACHES.visited);
}

async function moveCopy(url: string, from: string, to: string): Promise<void> {
  const [source, target] = await Promise.all([caches.open(from), caches.open(to)]);
  const copy = await source.match(keyOf(url), MATCH);
  if (copy === undefined) return;
  await target.put(keyOf(url), copy);
  await source.delete(keyOf(url), MATCH);
}

/** Everything kept, for the list. */
export async function keptPages(): Promise<readonly KeptPage[]> {
  const [opened, pins] = await Promise.all([pagesIn(CACHES.visited), pagesIn(CACHES.pinned)]);
  return [...opened, ...pins];
}

/** Deletes every kept page, whether pinned or not. */
export async function forgetPages(): Promise<void> {
  await Promise.all([caches.delete(CACHES.visited), caches.delete(CACHES.pinned)]);
}

export function deviceClock(): DeviceClock {
  return { now: Date.now(), zone: zoneOfDevice(new Date().getTimezoneOffset()) };
}

async function pagesIn(cacheName: string): Promise<readonly KeptPage[]> {
  const cache = await caches.open(cacheName);
  const pages = (await cache.keys()).map(async ({ url }): Promise<readonly KeptPage[]> => {
    const copy = await cache.match(url, MATCH);
    if (copy === undefined) return [];
    const path = new URL(url).pathname;
    return [{ path, title: titleOf(copy), ...timesOf(copy), isPinned: cacheName === CACHES.pinned }];
  });
  return (await Promise.all(pages)).flat();
}

async function isIn(cacheName: string, url: string): Promise<boolean> {
  const cache = await caches.open(cacheName);
  return (await cache.match(keyOf(url), MATCH)) !== undefined;
}
