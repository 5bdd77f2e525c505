import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import next from 'next';
import { hasSourceFailed } from '../cache/source-failures.ts';
import { allowingStale } from '../cache/stale-allowance.ts';
import { holdResponse } from './held-response.ts';
import { sendLightly } from './page-body.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Pages that Next.js made at build time and that this server shows with another status. */
const PAGE_OF_STATUS = {
  404: '/tidak-ditemukan',
  500: '/kesalahan-situs',
  503: '/sumber-tidak-terjangkau',
} as const;

/**
 * The site's HTTP process: Next.js, plus what it cannot do itself (docs/adr/0003). A page that could not be made is
 * asked for once more with old copies allowed; if there is none, the reader gets a whole page without JavaScript,
 * with the status that is true: 404, 503 when the source gave nothing, 500 otherwise. None of these is cached.
 */
export async function createSiteServer(directory: string): Promise<Server> {
  const app = next({ dev: false, dir: directory });
  await app.prepare();
  const handle: Handle = app.getRequestHandler();
  return createServer((request, response) => {
    answer(handle, request, response).catch((failure: unknown) => {
      console.error(failure);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function answer(handle: Handle, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isPageRequest(request)) return handle(request, response);
  sendLightly(request, response);
  // Next.js fails on these; the pages of a status are not addresses of their own.
  if (!isWellFormed(pathOf(request)) || isStatusPage(pathOf(request)))
    return answerWith(handle, request, response, 404);
  const failed = await attempt(handle, request, response, (status) => status === 404 || status >= 500);
  if (failed === null) return;
  if (failed === 404) return answerWith(handle, request, response, 404);
  // Next.js gives no lifetime to a page it shows in place of a failed one; ours is short, for shared caches in front.
  response.setHeader('cache-control', 'public, max-age=0, s-maxage=10');
  const failedAgain = await allowingStale(() =>
    attempt(handle, request, response, (status) => status >= 500),
  );
  if (failedAgain === null) return;
  return answerWith(handle, request, response, hasSourceFailed(pathOf(request)) ? 503 : 500);
}

async function attempt(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
  isHeld: (status: number) => boolean,
): Promise<number | null> {
  const held = holdResponse(response, isHeld);
  await handle(request, response);
  const status = held.heldStatus();
  if (status !== null) held.release();
  return status;
}

async function answerWith(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
  status: keyof typeof PAGE_OF_STATUS,
): Promise<void> {
  request.url = PAGE_OF_STATUS[status];
  delete request.headers['if-none-match'];
  const writeHead = response.writeHead;
  const prepare = (): void => {
    response.statusCode = status;
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-robots-tag', 'noindex');
    response.removeHeader('etag');
    if (status === 503) response.setHeader('retry-after', '60');
  };
  response.writeHead = function withStatus(_status: number, ...rest: never[]) {
    response.writeHead = writeHead;
    prepare();
    return Reflect.apply(writeHead, response, [status, ...rest]);
  };
  await handle(request, response);
}

/** Navigation and anything else that wants HTML. Next.js's own data requests are answered by it alone. */
function isPageRequest(request: IncomingMessage): boolean {
  const path = pathOf(request);
  const isGet = request.method === 'GET' || request.method === 'HEAD';
  return (
    isGet && request.headers.rsc === undefined && !path.startsWith('/_next/') && !path.startsWith('/api/')
  );
}

function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function isStatusPage(path: string): boolean {
  return Object.values<string>(PAGE_OF_STATUS).includes(path);
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/';
}
