import { err, ok, type Result } from './result.ts';

/** The value of a JSON text; the error is the parser's own sentence about why the text is none. */
export function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch (failure) {
    return err(failure instanceof Error ? failure.message : String(failure));
  }
}

/** The value of a text that was kept somewhere; null where none was, and where it is no JSON any more. */
export function jsonOrNull(text: string | null): unknown {
  // Not by `parseJson`: every page loads this one, and few the other.
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** A JSON object, whose fields may be anything; no array. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
