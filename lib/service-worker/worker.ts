import { NetworkOnly } from 'serwist';
import { languageOfPath } from '../language/localized-path.ts';
import { kindOfAddress, OFFLINE_PATH } from './address.ts';
import { isFromOwnList } from './forget-key.ts';
import { answerPage, forgetPages, keepVisited, pastBrowserCache, pin, unpin } from './kept-pages.ts';
import { type OfflineMessage, parseMessage } from './messages.ts';
import { deleteOutdated, fetchOwn, offlinePage, own, PRINT_STYLES } from './offline-page.ts';
import type { WorkerEvent, WorkerFetchEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

const network = new NetworkOnly({ plugins: [pastBrowserCache] });

// No page depends on files of one version of this program, so a new one may take over at any moment.
self.addEventListener('install', (event) => {
  void self.skipWaiting();
  event.waitUntil(fetchOwn());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(deleteOutdated());
  event.waitUntil(self.clients.claim());
});
self.addEventListener('fetch', (event) => {
  const answer = answerOf(event);
  if (answer !== null) event.respondWith(answer);
});
self.addEventListener('message', (event) => {
  const message = parseMessage(event.data);
  // A page that cannot be fetched just now is kept when it is opened next.
  if (message !== null) event.waitUntil(obey(message, event).catch(() => undefined));
});

/** Null for what is none of this program's business: other sites, data, whatever is kept nowhere. */
function answerOf(event: WorkerFetchEvent): Promise<Response> | null {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return null;
  // Within a page of another site, ours are neither shown nor of any account: sixty of them would push out what was read.
  if (FRAMES.includes(request.destination)) return null;
  const isOfflinePage = languageOfPath(url.pathname)?.path === OFFLINE_PATH;
  if (request.method === 'POST' && isOfflinePage) return forget(request, url);
  if (request.method !== 'GET') return null;
  if (request.mode === 'navigate') return isOfflinePage ? listing(event, url) : opened(event, url);
  return url.pathname === PRINT_STYLES ? own.handle({ request, event, url }) : null;
}

function opened(event: WorkerFetchEvent, url: URL): Promise<Response> | null {
  const kind = kindOfAddress(url);
  if (kind === 'file') return null;
  const options = { request: event.request, event, url };
  const answer = kind === 'page' ? answerPage(options) : network.handle(options);
  return answer.catch(() => offlinePage(url.pathname, url.pathname));
}

async function listing(event: WorkerFetchEvent, url: URL): Promise<Response> {
  const page = await offlinePage(url.pathname, null);
  return page.ok ? page : network.handle({ request: event.request, event, url });
}

const FRAMES: readonly RequestDestination[] = ['iframe', 'frame', 'embed', 'object'];

/** Only at the press of the reader's own button; whoever else sends a form here sees the list. */
async function forget(request: Request, url: URL): Promise<Response> {
  if (await isFromOwnList(request)) await forgetPages();
  return Response.redirect(url.href, 303);
}

async function obey(message: OfflineMessage, event: WorkerEvent): Promise<void> {
  const url = new URL(message.url, self.location.href);
  if (url.origin !== self.location.origin || kindOfAddress(url) !== 'page') return;
  if (message.type === 'visited') return keepVisited(url.href, event);
  return message.type === 'keep' ? pin(url.href, event) : unpin(url.href);
}
