import type { ServerResponse } from 'node:http';
import { zeroed } from './source-document.ts';

/** Ways in which the source is bad, one after the other, in a night. */
export const BAD_STATES = [
  'down',
  'hanging',
  'slow',
  'flapping',
  'halfWritten',
  'old',
  'backwards',
  'redirecting',
  'wrongType',
  'wrongLength',
  'endless',
  'withdrawn',
  'zeroed',
] as const;

export type BadState = (typeof BAD_STATES)[number];
export type SourceState = 'good' | BadState;

/** What the source would say, and what it has to say badly. */
export interface RightAnswer {
  readonly path: string;
  readonly status: number;
  readonly body: Buffer;
  /** What was said of this path first; null where this is the first time. */
  readonly oldBody: Buffer | null;
  /** True for every second question. */
  readonly isSecond: boolean;
  readonly wasServed: boolean;
}

const HUNDRED_MB = 100 * 1024 * 1024;
const PAGE = Buffer.from('<!doctype html><html><body><h1>Sedang dalam pemeliharaan</h1></body></html>');
const JSON_TYPE = 'application/json';

/** Sends an answer as the state has it. Gives the body that the site may believe, or null when it may not. */
export function answerAs(state: SourceState, response: ServerResponse, right: RightAnswer): Buffer | null {
  const { body, status, path, oldBody, isSecond } = right;
  switch (state) {
    case 'good':
    case 'slow':
      return send(response, status, body);
    case 'down':
      return drop(response);
    case 'hanging':
      return null;
    case 'flapping':
      if (!isSecond) return send(response, status, body);
      if (body.length % 2 === 0) return cut(response, body);
      send(response, 500, PAGE, 'text/html');
      return null;
    case 'halfWritten':
      if (isSecond) return cut(response, body);
      send(response, 200, body.subarray(0, Math.floor(body.length / 2)));
      return null;
    case 'old':
      return send(response, status, oldBody ?? body);
    case 'backwards':
      return send(response, status, isSecond ? (oldBody ?? body) : body);
    case 'redirecting':
      return redirect(response, path, isSecond);
    case 'wrongType':
      if (isSecond) return send(response, status, body, 'text/html');
      send(response, 200, PAGE, 'text/html');
      return null;
    case 'wrongLength':
      return lieAboutLength(response, body, isSecond);
    case 'endless':
      return stream(response, HUNDRED_MB);
    case 'withdrawn':
      if (!right.wasServed) return send(response, status, body);
      send(response, 404, PAGE, 'text/html');
      return null;
    case 'zeroed':
      return send(response, status, zeroed(path, body));
  }
}

function send(response: ServerResponse, status: number, body: Buffer, type = JSON_TYPE): Buffer {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length });
  response.end(body);
  return body;
}

function drop(response: ServerResponse): null {
  response.destroy();
  return null;
}

function cut(response: ServerResponse, body: Buffer): null {
  response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': body.length });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
  return null;
}

/** To another host or to itself. Whoever follows shows by the query that they did. */
function redirect(response: ServerResponse, path: string, isElsewhere: boolean): null {
  const location = isElsewhere ? `http://127.0.0.9:9${path}` : `${path}?followed`;
  response.writeHead(302, { location, 'content-length': 0 });
  response.end();
  return null;
}

/** Past Node's own checks: fewer bytes promised than sent, or more. */
function lieAboutLength(response: ServerResponse, body: Buffer, isTooLong: boolean): null {
  const length = isTooLong ? body.length + 1_000 : Math.floor(body.length / 2);
  response.socket?.write(
    `HTTP/1.1 200 OK\r\ncontent-type: ${JSON_TYPE}\r\ncontent-length: ${length}\r\n\r\n`,
    'latin1',
  );
  response.socket?.write(body, () => {
    // Left open, the site waits for the rest until its own limit.
    if (!isTooLong) response.destroy();
  });
  return null;
}

function stream(response: ServerResponse, bytes: number): null {
  const chunk = Buffer.alloc(64 * 1024, 'x');
  let left = bytes;
  response.writeHead(200, { 'content-type': JSON_TYPE });
  response.write('{"a":"');
  const pump = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', pump);
        return;
      }
    }
    if (!response.destroyed) response.end('"}');
  };
  pump();
  return null;
}
