import type { ServerResponse } from 'node:http';
import { CACHE_WORD, FROM_CACHE, STALE_FROM_CACHE } from '../next/next-internals.ts';
import { type AnswerOrigin, countAnswer } from '../observe/answers.ts';
import { type Answer, headerOf } from './answer.ts';

/** Where a captured answer came from; one of which Next.js says nothing was made for this reader. */
export function originOf(answer: Answer): AnswerOrigin {
  if (answer.status >= 500) return 'unavailable';
  const word = headerOf(answer, CACHE_WORD);
  return word === FROM_CACHE ? 'fresh' : word === STALE_FROM_CACHE ? 'stale' : 'made';
}

/** Counts an answer when its connection has done with it, by what was told of it until then and whether its reader stayed. */
export function countWhenEnded(response: ServerResponse, kind: string): (origin: AnswerOrigin) => void {
  const began = performance.now();
  let told: AnswerOrigin = 'made';
  response.once('close', () => {
    const seconds = (performance.now() - began) / 1000;
    countAnswer(kind, response.statusCode, response.writableFinished ? told : 'left', seconds);
  });
  return (origin) => {
    told = origin;
  };
}
