import type { Parsed, Parser } from '#lib/sirekap/parsed.ts';

/** The document, where a test is about a document that can be read. */
export function parsedOrFail<T>(parser: Parser<T>, json: unknown): Parsed<T> {
  const result = parser(json);
  if (!result.ok) throw new Error(`not read: ${result.error.problem}`);
  return result.value;
}

/** What is wrong with a document, where a test is about one that cannot be read. */
export function problemOrFail<T>(parser: Parser<T>, json: unknown): string {
  const result = parser(json);
  if (result.ok) throw new Error('read, though it should not be');
  return result.error.problem;
}
