import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen, stopListening } from './http-server.ts';
import { findDocument } from './sirekap-documents.ts';
import { answerWithFault, type SirekapFault } from './sirekap-fault.ts';

export type RecordedRequest = { readonly method: string; readonly path: string };

/** A recap API under the test's control: real folders, replaced documents, and every way to fail. */
export type SirekapServer = {
  readonly url: string;
  /** Every request since the start or the last `forgetRequests`, in the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** How many requests asked for this path, or for a path that the pattern matches. */
  countOf(path: string | RegExp): number;
  forgetRequests(): void;
  /** From now on these folders answer. */
  serve(folders: readonly string[]): void;
  /** Answers this path with this JSON, whatever the folders hold. */
  override(path: string, body: unknown): void;
  dropOverrides(): void;
  /** Fails every request, or those whose path the pattern matches. Later calls win over earlier ones. */
  fail(fault: SirekapFault, pattern?: RegExp): void;
  /** Forgets all faults, and listens again after `disappear`. */
  recover(): Promise<void>;
  /** Stops listening, as a host that is down: connections are refused until `recover`. */
  disappear(): Promise<void>;
  close(): Promise<void>;
};

export type SirekapServerOptions = { readonly folders?: readonly string[] };

/** Starts a recap API on a free port of this machine. */
export async function startSirekapServer(options: SirekapServerOptions = {}): Promise<SirekapServer> {
  const overrides = new Map<string, unknown>();
  const requests: RecordedRequest[] = [];
  let folders = options.folders ?? [];
  let faults: { readonly fault: SirekapFault; readonly pattern: RegExp | undefined }[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://sirekap').pathname);
    requests.push({ method: request.method ?? 'GET', path });
    const fault = faults.findLast(({ pattern }) => pattern === undefined || pattern.test(path))?.fault;
    if (fault?.kind === 'slow') await sleep(fault.ms, undefined, { ref: false });
    if (fault === undefined || fault.kind === 'slow') {
      sendRightAnswer(response, path, folders, overrides);
      return;
    }
    const body = overrides.has(path)
      ? Buffer.from(JSON.stringify(overrides.get(path)))
      : findDocument(folders, path)?.body;
    answerWithFault(response, fault, body ?? Buffer.from('{"ts":"2024-11-28 10:15:00"}'));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(asError(error)));
  });
  const port = await listen(server);

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    countOf: (wanted) => requests.filter(({ path }) => isMatch(path, wanted)).length,
    forgetRequests: () => {
      requests.length = 0;
    },
    serve: (next) => {
      folders = next;
    },
    override: (path, body) => {
      overrides.set(path, body);
    },
    dropOverrides: () => overrides.clear(),
    fail: (fault, pattern) => {
      faults.push({ fault, pattern });
    },
    recover: async () => {
      faults = [];
      if (!server.listening) await listen(server, port);
    },
    disappear: () => stopListening(server),
    close: () => stopListening(server),
  };
}

function sendRightAnswer(
  response: ServerResponse,
  path: string,
  folders: readonly string[],
  overrides: ReadonlyMap<string, unknown>,
): void {
  if (overrides.has(path)) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(overrides.get(path)));
    return;
  }
  const document = findDocument(folders, path);
  if (document === null) {
    // An object store answers people, not programs, about what it does not hold.
    response.writeHead(404, { 'content-type': 'text/html' });
    response.end('<html><body><h1>404 Not Found</h1></body></html>');
    return;
  }
  response.writeHead(200, {
    'content-type': document.contentType,
    'content-length': document.body.length,
    'last-modified': document.lastModified,
  });
  response.end(document.body);
}

function isMatch(path: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? path === wanted : wanted.test(path);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
