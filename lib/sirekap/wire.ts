import { z } from 'zod';
import { boundedLine } from '../domain/bounded-text.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ShapeError } from './error.ts';

/** A JSON object whose keys are data; values are read one by one. */
export const WireRecord = z.record(z.string(), z.unknown());
export type WireRecord = z.infer<typeof WireRecord>;

/** A count as the API writes it: a JSON integer of zero or more (RECAP_API §5.9). */
export const WireCount = z.number().int().min(0);

/** A document's time as it comes: a text, or a number where something else was written. */
export const WireTime = z.union([z.string(), z.number()]);

/** Reads a document's outline; says where it first departs from what belongs there. */
export function readWire<S extends z.ZodType>(schema: S, json: unknown): Result<z.infer<S>, ShapeError> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return shapeError(
    issue ? `${issue.path.map(String).join('.') || 'document'}: ${issue.message}` : 'unknown',
  );
}

export function shapeError(problem: string): Result<never, ShapeError> {
  // It names keys of the document, which may be anything.
  return err({ problem: boundedLine(problem, 200) });
}
