import { Agent, errors, request } from 'undici';
import { type Instant, instantOfMillis } from '../domain/instant.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RecapError } from './error.ts';

/** Bounds of one question to the recap API; the defaults are the product's (a reader never waits 5 s for it). */
export interface FetchLimits {
  /** For the whole question: waiting in line, tries and body together. */
  readonly totalMs: number;
  /** Tries after the first, for failures that come quickly. */
  readonly retries: number;
  readonly retryDelayMs: number;
  readonly maxBytes: number;
  /** Open connections per host, so also requests under way at once. */
  readonly connections: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  totalMs: 4_500,
  retries: 1,
  retryDelayMs: 200,
  maxBytes: 8 * 1024 * 1024,
  connections: 8,
};

/** A JSON answer, or the source's word that there is no such document. */
export type Fetched =
  | { readonly kind: 'found'; readonly json: unknown; readonly fetchedAt: Instant }
  | { readonly kind: 'absent'; readonly checkedAt: Instant };

export type FetchDocument = (url: string) => Promise<Result<Fetched, RecapError>>;

/**
 * Makes the one function that talks to recap APIs. undici instead of the global fetch: it bounds connections, and it
 * is not the one Next.js replaces with a caching version of its own.
 */
export function createFetchDocument(limits: FetchLimits = DEFAULT_LIMITS): FetchDocument {
  const agent = new Agent({
    connections: limits.connections,
    pipelining: 1,
    connect: { timeout: limits.totalMs },
  });

  return async (url) => {
    const deadline = AbortSignal.timeout(limits.totalMs);
    for (let tried = 0; ; tried += 1) {
      const result = await ask(url, deadline, agent, limits);
      if (result.ok || tried >= limits.retries || !isWorthRetrying(result.error) || deadline.aborted)
        return result;
      await pause(limits.retryDelayMs);
    }
  };
}

// undici hands a body over as it came: it is asked for uncompressed.
const HEADERS = { accept: 'application/json', 'accept-encoding': 'identity' };

async function ask(
  url: string,
  signal: AbortSignal,
  agent: Agent,
  limits: FetchLimits,
): Promise<Result<Fetched, RecapError>> {
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal,
      headers: HEADERS,
    });
    const { statusCode: status } = response;
    if (status === 404 || status === 410) {
      await response.body.dump({ limit: 64 * 1024 });
      return ok({ kind: 'absent', checkedAt: instantOfMillis(Date.now()) });
    }
    if (status !== 200) {
      await response.body.dump({ limit: 64 * 1024 });
      return err({ kind: 'httpStatus', url, status });
    }
    const body = await readBody(response.body, limits.maxBytes);
    if (body === null) return err({ kind: 'tooLarge', url, limitBytes: limits.maxBytes });
    return parseJson(body, url);
  } catch (failure) {
    return err(errorOf(failure, url, signal, limits));
  }
}

async function readBody(body: AsyncIterable<Buffer>, maxBytes: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    // Leaving the loop destroys the stream, so the rest is never downloaded.
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(body: string, url: string): Result<Fetched, RecapError> {
  try {
    return ok({ kind: 'found', json: JSON.parse(body), fetchedAt: instantOfMillis(Date.now()) });
  } catch {
    return err({ kind: 'notJson', url, looksLikeHtml: /^\s*</.test(body) });
  }
}

function errorOf(failure: unknown, url: string, signal: AbortSignal, limits: FetchLimits): RecapError {
  if (signal.aborted) return { kind: 'timeout', url, limitMs: limits.totalMs };
  if (failure instanceof errors.ConnectTimeoutError) return { kind: 'timeout', url, limitMs: limits.totalMs };
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
  const cutShort = ['UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'UND_ERR_ABORTED', 'ECONNRESET'];
  if (cutShort.includes(code)) return { kind: 'interrupted', url };
  return { kind: 'unreachable', url, reason: code || 'connection failed' };
}

/** A second try can help where the network or a busy server failed, not where the answer itself is wrong. */
function isWorthRetrying(error: RecapError): boolean {
  return (
    error.kind === 'unreachable' ||
    error.kind === 'interrupted' ||
    (error.kind === 'httpStatus' && error.status >= 500)
  );
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}
