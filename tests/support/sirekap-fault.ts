import type { ServerResponse } from 'node:http';

/** Ways in which the source has failed, or may fail, seen from a client. */
export type SirekapFault =
  /** The connection is torn down without an answer. */
  | { readonly kind: 'refuse' }
  /** The request is taken and never answered. */
  | { readonly kind: 'hang' }
  /** The whole length is promised, half of the JSON is sent, the connection ends. */
  | { readonly kind: 'cut' }
  /** A page for people, with status 200: what a proxy or a captive portal says. */
  | { readonly kind: 'html' }
  | { readonly kind: 'status'; readonly status: number }
  /** Valid JSON that is not the document asked for; `{"a":1}` unless told. */
  | { readonly kind: 'wrongShape'; readonly body?: unknown }
  /** Valid so far, without a declared length, and it does not end before `bytes` (64 MB unless told). */
  | { readonly kind: 'huge'; readonly bytes?: number }
  /** The right answer, late. */
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'redirect'; readonly location: string };

/** Sends what a fault says in place of `rightBody`. `slow` is the caller's: its answer is the right one. */
export function answerWithFault(
  response: ServerResponse,
  fault: Exclude<SirekapFault, { kind: 'slow' }>,
  rightBody: Buffer,
): void {
  switch (fault.kind) {
    case 'refuse':
      response.destroy();
      return;
    case 'hang':
      return;
    case 'cut':
      cutInTheMiddle(response, rightBody);
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><html><body><h1>Sedang dalam pemeliharaan</h1></body></html>');
      return;
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'text/html' });
      response.end(`<html><body><h1>${fault.status}</h1></body></html>`);
      return;
    case 'wrongShape':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(fault.body === undefined ? { a: 1 } : fault.body));
      return;
    case 'huge':
      streamHuge(response, fault.bytes ?? 64 * 1024 * 1024);
      return;
    case 'redirect':
      response.writeHead(302, { location: fault.location });
      response.end();
  }
}

function cutInTheMiddle(response: ServerResponse, rightBody: Buffer): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': rightBody.length });
  // The connection may end only once the half is on its way, or the client sees a refusal instead.
  response.write(rightBody.subarray(0, Math.floor(rightBody.length / 2)), () => response.destroy());
}

function streamHuge(response: ServerResponse, bytes: number): void {
  const chunk = Buffer.alloc(64 * 1024, 'x');
  let left = bytes;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"a":"');
  const pump = (): void => {
    while (left > 0) {
      if (response.destroyed) return;
      left -= chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', pump);
        return;
      }
    }
    response.end('"}');
  };
  pump();
}
