import type { ServerResponse } from 'node:http';
import { type AnswerOrigin, countAnswer } from '../observe/answers.ts';
import { takeHead } from './written-head.ts';

/** Next.js's word on where an answer came from; one without it was made for this reader. */
const ORIGINS: Readonly<Record<string, AnswerOrigin>> = { HIT: 'fresh', STALE: 'stale' };

/**
 * Counts an answer when it has ended. Called after `guardResponse`, so that what Next.js says of the page can still be
 * read when the head is written.
 */
export function watchAnswer(response: ServerResponse, kind: string): void {
  const began = performance.now();
  let origin: AnswerOrigin = 'made';
  const { writeHead } = response;
  response.writeHead = function withOrigin(...args: unknown[]) {
    response.writeHead = writeHead;
    const status = takeHead(response, args);
    origin = ORIGINS[String(response.getHeader('x-nextjs-cache'))] ?? 'made';
    return Reflect.apply(writeHead, response, status);
  };
  // Next.js listens for itself at every attempt at a page; Node.js warns of more than ten.
  response.setMaxListeners(30);
  response.once('close', () => {
    const { statusCode, writableFinished } = response;
    const how = !writableFinished ? 'left' : statusCode >= 500 ? 'unavailable' : origin;
    countAnswer(kind, statusCode, how, (performance.now() - began) / 1000);
  });
}
