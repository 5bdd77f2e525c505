import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { type ImageSources, pagePolicy } from './content-security.ts';
import { withLaterScripts } from './later-scripts.ts';
import { withoutStyleCopies } from './lighter-page.ts';
import { hasEnding } from './possible-page.ts';
import { takeHead } from './written-head.ts';

type Encoding = 'br' | 'gzip';

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|javascript|xml|manifest)|image\/svg\+xml)|\+(?:json|xml)/;
const SMALLEST = 1_024;

/** What became of a page: its body as sent, and what browsers may do with it; null for what is no page. */
interface Sent {
  readonly body: Buffer;
  readonly policy: string | null;
}

/** By the tag of the page they were made of: a page asked for a thousand times is hashed and compressed once. */
const known = new LRUCache<string, Sent>({
  maxSize: 48 * 1024 * 1024,
  sizeCalculation: ({ body }) => body.length + 1_024,
});

/**
 * Gathers what is written to a response, makes a page lighter, compresses it, and sends it when it is whole, a page with its
 * policy (docs/adr/0021). Next.js is not told what the browser accepts, or it would compress what is still to be changed;
 * nor, of a page, that only its head is asked for or that the browser has it: both are answered here, policy and all.
 */
export function sendLightly(request: IncomingMessage, response: ServerResponse, images: ImageSources): void {
  const encoding = encodingOf(request.headers['accept-encoding']);
  delete request.headers['accept-encoding'];
  const { method } = request;
  // Files (`data.csv`, `peta.svg`) answer for themselves whether they changed; pages and frames do not.
  const isPage = !hasEnding((request.url ?? '').split('?')[0] ?? '');
  const tags = isPage ? request.headers['if-none-match'] : undefined;
  if (isPage) {
    delete request.headers['if-none-match'];
    request.method = 'GET';
  }
  const original = { writeHead: response.writeHead, end: response.end };
  const chunks: Buffer[] = [];
  let isWhole = false;

  response.writeHead = function writeHead(...args: unknown[]) {
    if (isWhole) return Reflect.apply(original.writeHead, response, args);
    takeHead(response, args);
    return response;
  };
  response.flushHeaders = () => {};
  response.write = function write(...args: unknown[]) {
    gather(chunks, args);
    callBack(args);
    return true;
  };
  response.end = function end(...args: unknown[]) {
    gather(chunks, args);
    isWhole = true;
    if (method !== undefined) request.method = method;
    const body = bodyOf(response, Buffer.concat(chunks), encoding, images);
    if (isSeen(response, tags)) response.statusCode = 304;
    if (response.statusCode === 304) response.removeHeader('content-length');
    else if (body.length > 0) response.setHeader('content-length', body.length);
    const hasNone = method === 'HEAD' || body.length === 0 || response.statusCode === 304;
    const last = args.at(-1);
    return Reflect.apply(original.end, response, [
      ...(hasNone ? [] : [body]),
      ...(typeof last === 'function' ? [last] : []),
    ]);
  };
}

function bodyOf(
  response: ServerResponse,
  plain: Buffer,
  encoding: Encoding | null,
  images: ImageSources,
): Buffer {
  const type = String(response.getHeader('content-type') ?? '');
  if (!COMPRESSIBLE.test(type) || response.hasHeader('content-encoding')) return plain;
  const vary = String(response.getHeader('vary') ?? '');
  if (!/accept-encoding/i.test(vary)) response.appendHeader('vary', 'Accept-Encoding');
  const etag = response.getHeader('etag');
  // One tag for bodies of several encodings says that they mean the same, not that they are the same.
  if (typeof etag === 'string' && !etag.startsWith('W/')) response.setHeader('etag', `W/${etag}`);
  if (plain.length === 0) return plain;
  const coding = plain.length < SMALLEST ? null : encoding;
  if (coding !== null) response.setHeader('content-encoding', coding);
  const needsPolicy = type.startsWith('text/html') && !response.hasHeader('content-security-policy');
  const key = typeof etag === 'string' ? `${etag} ${coding} ${plain.length} ${needsPolicy}` : null;
  const sent =
    (key === null ? undefined : known.get(key)) ?? make(plain, type, coding, needsPolicy ? images : null);
  if (key !== null) known.set(key, sent);
  if (sent.policy !== null) response.setHeader('content-security-policy', sent.policy);
  return sent.body;
}

function make(plain: Buffer, type: string, encoding: Encoding | null, images: ImageSources | null): Sent {
  if (!type.startsWith('text/html')) return { body: compress(plain, encoding), policy: null };
  const html = withLaterScripts(withoutStyleCopies(plain.toString('utf8')));
  return {
    body: compress(Buffer.from(html), encoding),
    policy: images === null ? null : pagePolicy(html, images),
  };
}

/** The browser has this very page. Only of what was found: a page of a status has to be read. */
function isSeen(response: ServerResponse, tags: string | undefined): boolean {
  const etag = response.getHeader('etag');
  if (tags === undefined || typeof etag !== 'string' || response.statusCode !== 200) return false;
  return tags.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}

function bare(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}

function compress(body: Buffer, encoding: Encoding | null): Buffer {
  // Once a page, so the last bytes are worth the work.
  if (encoding === 'gzip') return gzipSync(body, { level: constants.Z_BEST_COMPRESSION });
  if (encoding === 'br') return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return body;
}

function encodingOf(accepted: string | string[] | undefined): Encoding | null {
  const words = String(accepted ?? '')
    .split(',')
    .filter((word) => !/;\s*q=0(?:\.0*)?\s*$/.test(word))
    .map((word) => word.split(';')[0]?.trim().toLowerCase());
  return words.includes('br') ? 'br' : words.includes('gzip') ? 'gzip' : null;
}

function gather(chunks: Buffer[], [chunk, encoding]: readonly unknown[]): void {
  if (typeof chunk === 'string')
    chunks.push(
      Buffer.from(chunk, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8'),
    );
  else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
}

function callBack(args: readonly unknown[]): void {
  const last = args.at(-1);
  if (typeof last === 'function') last();
}
