import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import next from 'next';
import { hasSourceFailed } from '../cache/source-failures.ts';
import { allowingStale } from '../cache/stale-allowance.ts';
import { duringLanguage } from '../language/during-language.ts';
import { language } from '../language/language.ts';
import { languageOfPath } from '../language/localized-path.ts';
import { countStale } from '../observe/kept.ts';
import { log } from '../observe/log.ts';
import { tellingDuePages } from '../page-cache/shown-page.ts';
import { settings } from '../settings.ts';
import { type AskedPlace, askedPlace, isWrittenOtherwise } from './asked-place.ts';
import { limitConnections } from './connection-limits.ts';
import { imageSources } from './content-security.ts';
import { answerInDev } from './dev-answer.ts';
import { isFrame } from './frame-headers.ts';
import { holdResponse } from './held-response.ts';
import { innerAddress } from './inner-address.ts';
import { sendLightly } from './page-body.ts';
import { pageKind } from './page-kind.ts';
import { couldBePage, hasEnding } from './possible-page.ts';
import { isPlainPath, refusalOf, sendRefusal, trimRequest } from './request-filter.ts';
import { guardResponse } from './security-headers.ts';
import { watchAnswer } from './watched-answer.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Pages that this server shows with the status they are named by. */
const PAGE_OF_STATUS = {
  404: '/tidak-ditemukan',
  500: '/kesalahan-situs',
  503: '/sumber-tidak-terjangkau',
} as const;

/**
 * The site's HTTP process: Next.js, plus what it cannot do itself (docs/adr/0003). A page that could not be made is
 * asked for once more with old copies allowed; if there is none, the reader gets a whole page without JavaScript,
 * with the status that is true: 404, 503 when the source gave nothing, 500 otherwise. None of these is cached.
 * With `isDev` it serves the sources instead of a build, to the one who changes them (dev-answer.ts).
 */
export async function createSiteServer(
  directory: string,
  { isDev = false }: { readonly isDev?: boolean } = {},
): Promise<Server> {
  const app = next({ dev: isDev, dir: directory, hostname: '127.0.0.1' });
  await app.prepare();
  const handle: Handle = app.getRequestHandler();
  // No connection becomes anything but HTTP: Next.js would pass some on to the hosts that they name. In dev it tells
  // open pages of edits through one.
  const options = { shouldUpgradeCallback: () => isDev };
  const server = createServer(options, (request, response) => {
    const answered = isDev
      ? answerInDev(handle, request, response, answerNotFound)
      : tellingDuePages(response, () => answerInLanguage(handle, request, response));
    answered.catch((failure: unknown) => {
      log.bug('answer failed', failure);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return limitConnections(server);
}

/**
 * A page's address says its language (`/en/…`; none is Indonesian). Next.js gets the address that it has inside the site, and the
 * request runs in its language (docs/adr/0013).
 */
async function answerInLanguage(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  const asked = languageOfPath(path);
  guardResponse(response, asked?.path ?? path, settings().siteUrl?.startsWith('https:') === true);
  watchAnswer(response, pageKind(asked?.path ?? path, slugs()));
  const refusal = refusalOf(request);
  if (refusal !== null) return sendRefusal(response, refusal);
  trimRequest(request);
  if (asked === null) return answer(handle, request, response, path);
  if (isWithSlash(path)) return redirect(response, `${path.slice(0, -1)}${queryOf(request)}`);
  request.url = `${innerAddress(asked.language, asked.path)}${queryOf(request)}`;
  return duringLanguage(asked.language, () => answer(handle, request, response, asked.path));
}

/** `path` is the address without its language. */
async function answer(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  if (!isPageRequest(request)) return answerPlainly(handle, request, response);
  sendLightly(request, response, imageSources(settings().contests, settings().mapTiles?.url ?? null));
  // Frames for other people's pages answer for themselves: our pages of a status must not stand in one.
  if (isFrame(path)) return handle(request, response);
  // Next.js fails on these or sends readers elsewhere; the pages of a status are not addresses of their own.
  const isPage = isPlainPath(path) && !isStatusPage(path) && couldBePage(path, settings().contests);
  if (!isPage) return answerNotFound(handle, request, response, path);
  const failed = await attempt(handle, request, response, (status) => status === 404 || status >= 500);
  if (failed === null) return;
  if (failed === 404) return answerNotFound(handle, request, response, path);
  // Next.js gives no lifetime to a page it shows in place of a failed one; ours is short, for shared caches in front. They
  // may show it while they ask: without that, all its readers would wait for a source that does not answer.
  response.setHeader('cache-control', 'public, max-age=0, s-maxage=10, stale-while-revalidate=60');
  const failedAgain = await allowingStale(() =>
    attempt(handle, request, response, (status) => status >= 500),
  );
  if (failedAgain === null) return noteStalePage(path);
  return answerWith(handle, request, response, hasSourceFailed(path) ? 503 : 500);
}

/** Scripts, and what is said to programs. Next.js would send a whole page to say that there is no such file. */
async function answerPlainly(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isPlain = isPlainPath(pathOf(request));
  const failed = isPlain ? await attempt(handle, request, response, (status) => status === 404) : 404;
  if (failed !== null) sendRefusal(response, { status: 404, headers: {} });
}

/**
 * A reader gets a page that leads on, to the nearest place where the address names one;
 * what asks for a file that is none (`/favicon.ico`, `/wp-login.php`) a line.
 */
async function answerNotFound(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const place = askedPlace(path, settings().contests);
  const isFile = hasEnding(path) && (place === null || !isWrittenOtherwise(path, place));
  if (isFile) return sendRefusal(response, { status: 404, headers: {} });
  return answerWith(handle, request, response, 404, place);
}

async function attempt(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
  isHeld: (status: number) => boolean,
): Promise<number | null> {
  // What is said to programs stands as it is said.
  const isJson = () => String(response.getHeader('content-type')).startsWith('application/json');
  const held = holdResponse(response, (status) => isHeld(status) && !isJson());
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
  place: AskedPlace | null = null,
): Promise<void> {
  const part = place === null ? '' : `/${place.slug}/${place.code}`;
  request.url = `/${language()}${PAGE_OF_STATUS[status]}${part}`;
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

/** A page of a contest that could not be made anew and was shown as it was. */
function noteStalePage(path: string): void {
  const slug = slugs().find((candidate) => candidate === path.split('/')[1]);
  if (slug !== undefined) countStale(slug, 'page');
}

function slugs(): readonly string[] {
  return settings().contests.map(({ slug }) => slug);
}

/** Navigation and anything else that wants HTML. */
function isPageRequest(request: IncomingMessage): boolean {
  const path = pathOf(request);
  const isGet = request.method === 'GET' || request.method === 'HEAD';
  return isGet && !path.startsWith('/_next/') && !path.startsWith('/api/');
}

function isStatusPage(path: string): boolean {
  return Object.values(PAGE_OF_STATUS).some((page) => path === page || path.startsWith(`${page}/`));
}

/** One slash too many at the end of a page's address; never of one that could name another host. */
function isWithSlash(path: string): boolean {
  return path.length > 1 && path.endsWith('/') && isPlainPath(path.slice(0, -1));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { location, 'cache-control': 'public, max-age=3600' });
  response.end();
}

function queryOf(request: IncomingMessage): string {
  const url = request.url ?? '';
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/';
}
