import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

/** What is asked of Next.js, as a value. */
export interface Question {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<IncomingHttpHeaders>;
  /** Null but for the one address that is written to. */
  readonly body: Readable | null;
  /** Tells that the reader has gone: what is still being made for them need not be ended. */
  readonly gone: AbortSignal;
}

/** The path of an address. */
export function pathOf(url: string): string {
  return url.split('?')[0] ?? '/';
}

/** `?` and the query of an address; empty where it has none. */
export function queryOf(url: string): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}

/** The same question without what the answer is brought to here: what the asker accepts would make Next.js compress it. */
export function forFile({ headers, ...question }: Question, url: string): Question {
  return { ...question, url, headers: without(headers, 'accept-encoding') };
}

/**
 * The question for the whole of a page, whoever has it already or asks for the head only: both are answered here, with the
 * policy that only the whole page tells.
 */
export function forPage(question: Question, url: string): Question {
  const { headers, ...rest } = forFile(question, url);
  return { ...rest, method: 'GET', headers: without(headers, 'if-none-match') };
}

function without(headers: Question['headers'], name: string): Question['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name));
}
