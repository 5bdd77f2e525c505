import type { Result } from '../domain/result.ts';
import type { SourceTime } from '../domain/source-time.ts';
import type { ShapeError } from './error.ts';

/** A document in the site's own words, with the time its source wrote on it. */
export interface Parsed<T> extends SourceTime {
  readonly value: T;
}

/** Never throws: any JSON gives a document or a `ShapeError`. */
export type Parser<T> = (json: unknown) => Result<Parsed<T>, ShapeError>;
