import type { Instant } from '../domain/instant.ts';
import type { Result } from '../domain/result.ts';
import type { ShapeError } from './error.ts';

/** A document in the site's own words, with the time its source wrote on it. */
export interface Parsed<T> {
  readonly value: T;
  readonly sourceTime: Instant | null;
}

/** Never throws: any JSON gives a document or a `ShapeError`. */
export type Parser<T> = (json: unknown) => Result<Parsed<T>, ShapeError>;
