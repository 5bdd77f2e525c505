import { hash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { heldBytes, ownBytes } from '../cache/held-bytes.ts';
import { MEMORY_BOUNDS } from '../cache/memory-bounds.ts';
import { headerOf, type WholeAnswer, withHeaders } from './answer.ts';

/** How a body is compressed on its way; null for one that is not. */
export type Coding = 'br' | 'gzip' | null;

/** The shortest first. */
const CODINGS = ['br', 'gzip'] as const;
const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|javascript|xml|manifest)|image\/svg\+xml)|\+(?:json|xml)/;
/** Bytes; what is shorter fits into a packet as it is. */
const SMALLEST = 1_024;

/**
 * A reader waits for the first of a page, so the highest levels are not worth it: gzip 9 takes half as long again as 6 for
 * three bytes in a thousand, brotli 9 ten times as long as 5 for two in a hundred (docs/adr/0037).
 */
const GZIP_LEVEL = 6;
/** A window of 64 KB: as short a text as with the usual 4 MB, in a process that gives large memory back (0038) in less time. */
const BROTLI = {
  [constants.BROTLI_PARAM_QUALITY]: 5,
  [constants.BROTLI_PARAM_LGWIN]: 16,
};

/** What became of a page: its body as sent, and what browsers may do with it; null for what is no page. */
interface Packed {
  readonly body: Buffer;
  readonly policy: string | null;
}

/** The shortest coding that an asker takes (`accept-encoding`). */
export function codingFor(accepted: string | string[] | undefined): Coding {
  const taken = new Negotiator({ headers: { 'accept-encoding': String(accepted ?? '') } }).encodings(CODINGS);
  return CODINGS.find((coding) => taken.includes(coding)) ?? null;
}

/**
 * Makes answers ready for their way: a page as `sentPage` makes it of what Next.js wrote (docs/adr/0036, 0037), with a policy of
 * what it then holds unless it brings its own, and every text compressed. The same answer for the same, so what was made of a
 * page is kept by its tag: one that is asked for a thousand times is made and compressed once.
 */
export function packer(
  policyOf: (html: string) => string,
  sentPage: (html: string) => string,
): (answer: WholeAnswer, coding: Coding) => WholeAnswer {
  const known = new LRUCache<string, Packed>({
    maxSize: MEMORY_BOUNDS.packedPages,
    sizeCalculation: heldBytes,
  });

  return (answer, accepted) => {
    const type = headerOf(answer, 'content-type');
    if (!COMPRESSIBLE.test(type) || headerOf(answer, 'content-encoding') !== '') return withLength(answer);
    const isPage = type.startsWith('text/html');
    const tag = headerOf(answer, 'etag') || (isPage ? tagOf(answer.body) : '');
    const vary = headerOf(answer, 'vary');
    const said = withHeaders(answer, {
      vary: /accept-encoding/i.test(vary) ? vary : [vary, 'Accept-Encoding'].filter(Boolean).join(', '),
      // One tag for bodies of several codings says that they mean the same, not that they are the same.
      ...(tag === '' ? {} : { etag: tag.startsWith('W/') ? tag : `W/${tag}` }),
    });
    const { body } = answer;
    if (body.length === 0) return said;
    const coding = body.length < SMALLEST ? null : accepted;
    const needsPolicy = isPage && headerOf(answer, 'content-security-policy') === '';
    const key = tag === '' ? null : `${tag} ${coding} ${body.length} ${needsPolicy}`;
    const packed =
      (key === null ? undefined : known.get(key)) ??
      pack(body, coding, isPage, needsPolicy ? policyOf : null, sentPage);
    if (key !== null) known.set(key, packed);
    return withLength({
      ...withHeaders(said, {
        ...(coding === null ? {} : { 'content-encoding': coding }),
        ...(packed.policy === null ? {} : { 'content-security-policy': packed.policy }),
      }),
      body: packed.body,
    });
  };
}

function pack(
  plain: Buffer,
  coding: Coding,
  isPage: boolean,
  policyOf: ((html: string) => string) | null,
  sentPage: (html: string) => string,
): Packed {
  if (!isPage) return { body: ownBytes(compress(plain, coding)), policy: null };
  const html = sentPage(plain.toString('utf8'));
  return { body: ownBytes(compress(Buffer.from(html), coding)), policy: policyOf?.(html) ?? null };
}

/** Tells a page from every other; Next.js is told to give none (next.config.ts). */
function tagOf(body: Buffer): string {
  return body.length === 0 ? '' : `"${hash('sha256', body, 'base64url')}"`;
}

function compress(body: Buffer, coding: Coding): Buffer {
  if (coding === 'gzip') return gzipSync(body, { level: GZIP_LEVEL });
  if (coding === 'br') return brotliCompressSync(body, { params: BROTLI });
  return body;
}

function withLength(answer: WholeAnswer): WholeAnswer {
  return answer.body.length === 0
    ? answer
    : withHeaders(answer, { 'content-length': String(answer.body.length) });
}
