import { ok, type Result } from '../domain/result.ts';
import type { ShapeError } from './error.ts';
import type { Parser } from './parsed.ts';
import { shapeError } from './wire.ts';

/** Family of result documents, by the folder they lie in: the count of C.Hasil, or the plenary's D.Hasil. */
export type DocumentMode = 'hhcw' | 'hr';

/**
 * Refuses a document that says it is of another family than its address (RECAP_API §9): a D.Hasil has a chart and a table
 * too, and would be read as a count. Older documents say nothing, and are read.
 */
export function ofMode<T>(mode: DocumentMode, parse: Parser<T>): Parser<T> {
  return (json) => {
    const fits = fitsMode(mode, json);
    return fits.ok ? parse(json) : fits;
  };
}

function fitsMode(mode: DocumentMode, json: unknown): Result<null, ShapeError> {
  const said = typeof json === 'object' && json !== null && 'mode' in json ? json.mode : null;
  if (said === null || said === undefined || said === '') return ok(null);
  const word = typeof said === 'string' ? said.slice(0, LONGEST_MODE).trim().toLowerCase() : typeof said;
  return word === mode ? ok(null) : shapeError(`mode: ${word} is not the ${mode} of this address`);
}

const LONGEST_MODE = 20;
