import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';
import type { Answer, WholeAnswer } from './answer.ts';
import { CapturedResponse } from './captured-response.ts';
import type { Question } from './question.ts';
import { requestOf } from './unconnected-request.ts';

/** Answers a request, as Next.js does. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Asks within this process, over no connection, and gives the answer when it is whole. Rejects when the handler
 * fails or the reader goes away first.
 */
export async function capture(handler: Handler, question: Question): Promise<WholeAnswer> {
  const request = requestOf(question);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const response = new CapturedResponse(request, {
      write: (chunk) => chunks.push(chunk) > 0,
      end: () => {
        const body = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
        resolve({ ...headOf(response), body });
      },
    });
    run(handler, request, response, question.gone, reject);
  });
}

/**
 * The same, as soon as status and headers are known; the body comes while it is read. Whoever does not want it calls
 * `leaveBody`, or the handler waits for ever.
 */
export async function captureHead(handler: Handler, question: Question): Promise<Answer<Readable>> {
  const request = requestOf(question);
  return new Promise((resolve, reject) => {
    const body = new PassThrough();
    const response = new CapturedResponse(
      request,
      { write: (chunk) => body.write(chunk), end: () => void body.end() },
      () => resolve({ ...headOf(response), body }),
    );
    body.on('drain', () => response.emit('drain'));
    // Whoever reads the body hears of it too; nobody may be reading it yet.
    body.on('error', () => {});
    run(handler, request, response, question.gone, (failure) => {
      reject(failure);
      body.destroy(failure);
    });
  });
}

/** Lets a body that nobody wants come to its end. */
export function leaveBody({ body }: Answer<Readable>): void {
  body.resume();
}

function run(
  handler: Handler,
  request: IncomingMessage,
  response: CapturedResponse,
  gone: AbortSignal,
  fail: (failure: Error) => void,
): void {
  const giveUp = (failure: unknown): void => {
    const error = failure instanceof Error ? failure : new Error(String(failure));
    fail(error);
    response.destroy();
  };
  response.once('error', fail);
  gone.addEventListener('abort', () => giveUp(new Error('the reader has gone')), { once: true });
  handler(request, response).catch(giveUp);
}

function headOf(response: CapturedResponse): Pick<Answer, 'status' | 'headers'> {
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(response.getHeaders())) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value : String(value);
  }
  return { status: response.statusCode, headers };
}
