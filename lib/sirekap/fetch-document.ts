import PQueue from 'p-queue';
import { Agent, request } from 'undici';
import { type Instant, instantOfMillis } from '../domain/instant.ts';
import { parseJson } from '../domain/json.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { SirekapError } from './error.ts';
import { isConnectingUnclear } from './listening-time.ts';
import { type Deadline, deadlineOf } from './question-deadline.ts';

/** Bounds of one question to the recap API; the defaults are the product's. */
export interface FetchLimits {
  /**
   * For the whole question from when a connection is free for it: connecting, tries and body together. Of time in which
   * this process listened; by the clock it may be half as much again.
   */
  readonly totalMs: number;
  /** For waiting until a connection is free, which says nothing of the source. */
  readonly waitMs: number;
  /** Tries after the first, for failures that come quickly. */
  readonly retries: number;
  readonly retryDelayMs: number;
  readonly maxBytes: number;
  /** Open connections per host, so also requests under way at once. */
  readonly connections: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  totalMs: 4_500,
  // With a question's own time it ends before a proxy gives up on the page (20 s, deploy/nginx).
  waitMs: 10_000,
  retries: 1,
  retryDelayMs: 200,
  maxBytes: 8 * 1024 * 1024,
  connections: 8,
};

/** A JSON answer, or the source's word that there is no such document. */
export type Fetched =
  | { readonly kind: 'found'; readonly json: unknown; readonly fetchedAt: Instant }
  | { readonly kind: 'absent'; readonly checkedAt: Instant };

export type FetchDocument = (url: string) => Promise<Result<Fetched, SirekapError>>;

/** A host that takes no connection in this time is not there: most of the world answers in a tenth of it. */
const CONNECT_MS = 3_000;

function connectMsOf({ totalMs }: FetchLimits): number {
  return Math.min(CONNECT_MS, totalMs);
}

/**
 * Makes the one function that talks to recap APIs. undici instead of the global fetch: it bounds connections, and it
 * is not the one Next.js replaces with a caching version of its own.
 */
export function createFetchDocument(limits: FetchLimits = DEFAULT_LIMITS): FetchDocument {
  const agent = new Agent({
    connections: limits.connections,
    pipelining: 1,
    connect: { timeout: connectMsOf(limits) },
  });
  // undici would let questions wait inside their time limit; these wait before it begins.
  const lines = new Map<string, PQueue>();

  return async (url) => {
    const { origin } = new URL(url);
    const line = lines.get(origin) ?? new PQueue({ concurrency: limits.connections });
    lines.set(origin, line);
    const leaving = new AbortController();
    const timer = setTimeout(() => leaving.abort(), limits.waitMs);
    const begin = () => {
      clearTimeout(timer);
      return askInTime(url, agent, limits);
    };
    return line.add(begin, { signal: leaving.signal }).catch((failure: unknown) => {
      if (!leaving.signal.aborted) throw failure;
      return err({ kind: 'crowded', url, waitedMs: limits.waitMs });
    });
  };
}

async function askInTime(
  url: string,
  agent: Agent,
  limits: FetchLimits,
): Promise<Result<Fetched, SirekapError>> {
  const deadline = deadlineOf(limits.totalMs);
  try {
    for (let tried = 0; ; tried += 1) {
      const result = await ask(url, deadline, agent, limits);
      if (result.ok || tried >= limits.retries || !isWorthRetrying(result.error) || deadline.signal.aborted)
        return result;
      await pause(limits.retryDelayMs);
    }
  } finally {
    deadline.end();
  }
}

// undici hands a body over as it came: it is asked for uncompressed.
const HEADERS = { accept: 'application/json', 'accept-encoding': 'identity' };

async function ask(
  url: string,
  deadline: Deadline,
  agent: Agent,
  limits: FetchLimits,
): Promise<Result<Fetched, SirekapError>> {
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal: deadline.signal,
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
    const json = parseJson(body);
    if (!json.ok) return err({ kind: 'notJson', url, looksLikeHtml: /^\s*</.test(body) });
    return ok({ kind: 'found', json: json.value, fetchedAt: instantOfMillis(Date.now()) });
  } catch (failure) {
    return err(errorOf(failure, url, deadline, limits));
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

function errorOf(failure: unknown, url: string, deadline: Deadline, limits: FetchLimits): SirekapError {
  const overloaded = { kind: 'overloaded', url, lostMs: Math.round(deadline.lostMs()) } as const;
  if (deadline.signal.aborted)
    return deadline.isUnclear() ? overloaded : { kind: 'timeout', url, limitMs: limits.totalMs };
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
  if (code === NO_CONNECTION_IN_TIME && isConnectingUnclear(connectMsOf(limits), deadline.lostMs()))
    return overloaded;
  // Whatever else goes wrong on a connection that stood is of this one document.
  return isOfHost(code) ? { kind: 'unreachable', url, reason: code } : { kind: 'interrupted', url };
}

const NO_CONNECTION_IN_TIME = 'UND_ERR_CONNECT_TIMEOUT';

/** Codes of Node.js and undici for a host that is not there, or is not who it should be. */
const OF_HOST: ReadonlySet<string> = new Set([
  NO_CONNECTION_IN_TIME,
  ...['ECONNREFUSED', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENETDOWN', 'ENETUNREACH', 'ETIMEDOUT'],
  ...['EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME', 'ENODATA', 'ENOTFOUND', 'ESERVFAIL', 'EPROTO'],
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'HOSTNAME_MISMATCH', 'SELF_SIGNED_CERT_IN_CHAIN'],
  ...['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
]);

function isOfHost(code: string): boolean {
  return OF_HOST.has(code) || /^(?:CERT|ERR_TLS|ERR_SSL)_/.test(code);
}

/** A second try can help where the network or a busy server failed, not where the answer itself is wrong. */
function isWorthRetrying(error: SirekapError): boolean {
  return (
    (error.kind === 'unreachable' && error.reason !== NO_CONNECTION_IN_TIME) ||
    error.kind === 'interrupted' ||
    (error.kind === 'httpStatus' && error.status >= 500)
  );
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}
