import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';
import { headerOf, type WholeAnswer, withHeaders } from './answer.ts';

/**
 * An answer to one who has it already: 304, which says all that the whole one says but its length. Only of what was
 * found: a page of a status has to be read.
 */
export function unlessKnown(answer: WholeAnswer, asked: Readonly<IncomingHttpHeaders>): WholeAnswer {
  const etag = headerOf(answer, 'etag');
  if (answer.status !== 200 || !fresh({ 'if-none-match': asked['if-none-match'] }, { etag })) return answer;
  return { ...withHeaders(answer, { 'content-length': undefined }), status: 304, body: Buffer.alloc(0) };
}

/** A fault has no tag: nobody is to ask whether it has changed. What its page was packed by is told only here. */
export function withoutTagOfFault(answer: WholeAnswer): WholeAnswer {
  return answer.status < 400 ? answer : withHeaders(answer, { etag: undefined });
}

/** What is said to one who asks for the head only: every header of the whole answer, its length too. */
export function forMethod(answer: WholeAnswer, method: string): WholeAnswer {
  return method === 'HEAD' ? { ...answer, body: Buffer.alloc(0) } : answer;
}
