import { markOwnShortage, markSourceFailure } from '../cache/source-failures.ts';
import { describeSirekapError, isOwnShortage, type SirekapError } from '../sirekap/error.ts';

/**
 * Thrown where a page cannot be made because the source gave nothing usable, or nobody could hear it, and nothing is kept. Regeneration needs
 * the throw: Next.js then keeps the last good page. The server turns it into HTTP 503 where there is none.
 */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable';

  constructor(path: string, error: SirekapError) {
    super(`${path}: ${describeSirekapError(error)}`);
    if (isOwnShortage(error)) markOwnShortage(path);
    else markSourceFailure(path);
  }
}
