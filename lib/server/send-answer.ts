import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Answer } from './answer.ts';

/** Sends an answer: the one place that writes to a reader's connection. Resolves when it is sent or the reader has gone. */
export async function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): Promise<void> {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (Buffer.isBuffer(body)) response.end(body);
  // A body that breaks off closes the connection: who reads it must not take it for whole.
  else await pipeline(body, response).catch(() => response.destroy());
}
