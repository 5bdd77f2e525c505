import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { withoutStyleCopies } from './lighter-page.ts';

type Encoding = 'br' | 'gzip';

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|javascript|xml|manifest)|image\/svg\+xml)|\+(?:json|xml)/;
const SMALLEST = 1_024;

/** Bodies as sent, by the tag of the page they were made of: a page asked for a thousand times is compressed once. */
const sent = new LRUCache<string, Buffer>({
  maxSize: 48 * 1024 * 1024,
  sizeCalculation: (body) => body.length + 1,
});

/**
 * Gathers what is written to a response, makes a page lighter, compresses it, and sends it when it is whole. Next.js is not told what
 * the browser accepts, or it would compress what is still to be changed.
 */
export function sendLightly(request: IncomingMessage, response: ServerResponse): void {
  const encoding = encodingOf(request.headers['accept-encoding']);
  delete request.headers['accept-encoding'];
  const original = { writeHead: response.writeHead, end: response.end };
  const chunks: Buffer[] = [];
  let isWhole = false;

  response.writeHead = function writeHead(status: number, ...rest: never[]) {
    if (isWhole) return Reflect.apply(original.writeHead, response, [status, ...rest]);
    response.statusCode = status;
    for (const [name, value] of Object.entries(headersOf(rest))) response.setHeader(name, value);
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
    const body = bodyOf(response, Buffer.concat(chunks), encoding);
    const hasNone = request.method === 'HEAD' || body.length === 0;
    if (!hasNone) response.setHeader('content-length', body.length);
    const last = args.at(-1);
    return Reflect.apply(original.end, response, [
      ...(hasNone ? [] : [body]),
      ...(typeof last === 'function' ? [last] : []),
    ]);
  };
}

function bodyOf(response: ServerResponse, plain: Buffer, encoding: Encoding | null): Buffer {
  const type = String(response.getHeader('content-type') ?? '');
  if (!COMPRESSIBLE.test(type) || response.hasHeader('content-encoding')) return plain;
  const vary = String(response.getHeader('vary') ?? '');
  if (!/accept-encoding/i.test(vary)) response.appendHeader('vary', 'Accept-Encoding');
  const etag = response.getHeader('etag');
  // One tag for bodies of several encodings says that they mean the same, not that they are the same.
  if (typeof etag === 'string' && !etag.startsWith('W/')) response.setHeader('etag', `W/${etag}`);
  if (plain.length < SMALLEST) return plain;
  if (encoding !== null) response.setHeader('content-encoding', encoding);
  const key = typeof etag === 'string' ? `${etag} ${encoding} ${plain.length}` : null;
  const known = key === null ? undefined : sent.get(key);
  if (known) return known;
  const light = type.startsWith('text/html')
    ? Buffer.from(withoutStyleCopies(plain.toString('utf8')))
    : plain;
  const body = compress(light, encoding);
  if (key !== null) sent.set(key, body);
  return body;
}

function compress(body: Buffer, encoding: Encoding | null): Buffer {
  if (encoding === 'gzip') return gzipSync(body);
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

function headersOf(rest: readonly unknown[]): Readonly<Record<string, string | string[]>> {
  const headers = rest.at(-1);
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.map(String) : String(value)]],
    ),
  );
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
