import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { Question } from './question.ts';

/** A connection that is none: nothing is read from it or written to it. */
const NO_CONNECTION = new Socket();

/** A question as the request that handlers of Node.js take. */
export function requestOf({ method, url, headers, body }: Question): IncomingMessage {
  const request = new IncomingMessage(NO_CONNECTION);
  request.method = method;
  request.url = url;
  request.headers = { ...headers };
  request.httpVersion = '1.1';
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.complete = true;
  if (body === null) request.push(null);
  else passOn(body, request);
  return request;
}

/** No faster than it is read. */
function passOn(body: Readable, request: IncomingMessage): void {
  request._read = () => void body.resume();
  body.on('data', (chunk: Buffer) => {
    if (!request.push(chunk)) body.pause();
  });
  body.once('end', () => request.push(null));
  body.once('error', (failure) => request.destroy(failure));
}
