import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { OF_NEXT, STATIC_FILES } from '../next/next-internals.ts';
import { textAnswer, type WholeAnswer } from './answer.ts';
import { pathOf, type Question, queryOf } from './question.ts';

/** Longer than any address of the site, a search with a whole sentence included. */
const LONGEST_ADDRESS = 8_192;

/** Where the recap system says what changed: the one address that is written to. */
const WEBHOOK = '/api/berubah';

/**
 * Everything of a request that goes on to Next.js. It reads a score of headers specially: data for its router (`rsc`,
 * `next-router-*`), rewritten addresses (`x-matched-path`, `x-forwarded-host`), preview modes in cookies, server actions.
 * The site's pages use none of them, so what an address answers hangs on the address alone, and no cache in front
 * can be made to keep another thing under it.
 */
const PASSED_ON = new Set([
  'host',
  'x-forwarded-proto',
  'if-none-match',
  'if-modified-since',
  'accept-encoding',
]);
/** Every part of a query that a route reads; Next.js would read more of them (`_rsc`, `nxtP…`), and caches keep each apart. */
const ASKED = new Set(['q', 'contest', 'near', 'prefer', 'isi']);
const PASSED_ON_TO_WEBHOOK = /^(?:content-(?:type|length)|transfer-encoding|webhook-[a-z]+)$/;

/** Why a request is refused; each is answered in one line of text. */
export type Refusal = {
  readonly status: 400 | 404 | 405 | 413 | 414;
  readonly headers: Readonly<Record<string, string>>;
};

/** Null for a request that may go on. */
export function refusalOf({ method = '', url = '', headers }: IncomingMessage): Refusal | null {
  const path = pathOf(url);
  if (path === WEBHOOK) return method === 'POST' ? null : refuse(405, { allow: 'POST' });
  const methods = isForOtherPages(path) ? ['GET', 'HEAD', 'OPTIONS'] : ['GET', 'HEAD'];
  if (!methods.includes(method)) return refuse(405, { allow: methods.join(', ') });
  // `*`, and whole addresses as they are sent to proxies: this is none.
  if (!url.startsWith('/')) return refuse(400);
  if (url.length > LONGEST_ADDRESS) return refuse(414);
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0)
    return refuse(413);
  if (/^\/(?:api|_next)\//.test(path) && !isPlainPath(path)) return refuse(404);
  // Next.js draws pictures anew for whoever asks (`/_next/image`), and serves data of routes; the site needs its files only.
  if (path.startsWith(OF_NEXT) && !isStatic(path)) return refuse(404);
  return null;
}

/**
 * Every address of the site is written in these letters, none of them encoded, without steps (`.`, `..`) and empty
 * parts, and so in one way only: what has another is no address of it, and Next.js, which would send readers on to
 * what it thinks they meant, is not asked.
 */
export function isPlainPath(path: string): boolean {
  return /^\/(?:[\w.~-]+(?:\/[\w.~-]+)*)?$/.test(path) && !/\/\.{1,2}(?:\/|$)/.test(path);
}

/** What of a request goes on: its path, the parts of its query that a route reads, and the headers that are passed on. */
export function questionOf(request: IncomingMessage, gone: AbortSignal): Question {
  const { method = 'GET', url = '/' } = request;
  const path = pathOf(url);
  const isWebhook = path === WEBHOOK;
  const passedOn = Object.entries(request.headers).filter(
    ([name, value]) =>
      (PASSED_ON.has(name) && (name !== 'x-forwarded-proto' || /^https?$/.test(String(value)))) ||
      (isWebhook && PASSED_ON_TO_WEBHOOK.test(name)),
  );
  const headers: IncomingHttpHeaders = Object.fromEntries(passedOn);
  const body = isWebhook ? request : null;
  return { method, url: `${path}${askedQuery(queryOf(url).slice(1))}`, headers, body, gone };
}

/** `?q=…` and the like, each once, as it was written; empty where nothing is left. */
function askedQuery(query: string): string {
  const pairs = new Map<string, string>();
  for (const pair of query.split('&')) {
    const [name = ''] = pair.split('=');
    if (ASKED.has(name) && !pairs.has(name)) pairs.set(name, pair);
  }
  return pairs.size === 0 ? '' : `?${[...pairs.values()].join('&')}`;
}

/** In one line, to programs as JSON. It ends the connection: there may be a body on it that nobody reads. */
export function refusalAnswer({ status, headers }: Refusal, path: string): WholeAnswer {
  const isProgram = path.startsWith('/api/');
  return textAnswer(status, isProgram ? JSON.stringify({ status }) : `${status}\n`, {
    ...headers,
    'content-type': isProgram ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
  });
}

function refuse(status: Refusal['status'], headers: Refusal['headers'] = {}): Refusal {
  return { status, headers };
}

/** Data, of which browsers ask first whether another page may read them. */
function isForOtherPages(path: string): boolean {
  return isPlainPath(path) && /\.(?:csv|json|xlsx)$/.test(path);
}

function isStatic(path: string): boolean {
  return path.startsWith(STATIC_FILES) && !path.includes('..');
}
