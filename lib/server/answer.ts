import type { Readable } from 'node:stream';

/** By name in small letters. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[]>>;

/** What is said to a reader, as a value: nothing of it is sent before it is whole in this sense. */
export interface Answer<Body extends Buffer | Readable = Buffer | Readable> {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** A stream where nobody here needs to see the body: files of the build, answers to programs. */
  readonly body: Body;
}

/** An answer whose body is here. */
export type WholeAnswer = Answer<Buffer>;

/** The same answer with these headers; one that is undefined is taken out. */
export function withHeaders<A extends Answer>(
  answer: A,
  changes: Readonly<Record<string, string | undefined>>,
): A {
  const headers: Record<string, string | readonly string[]> = { ...answer.headers };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete headers[name];
    else headers[name] = value;
  }
  return { ...answer, headers };
}

/** A header in one line; empty where there is none. */
export function headerOf({ headers }: Answer, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

/** A text in one line or as a page, with its type and how long caches may keep it. */
export function textAnswer(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>>,
): WholeAnswer {
  return { status, headers, body: Buffer.from(text) };
}

/** True for what is said to programs: it stands as it is said, whatever its status. */
export function isJson(answer: Answer): boolean {
  return headerOf(answer, 'content-type').startsWith('application/json');
}
