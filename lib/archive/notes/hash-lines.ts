import { base64Of, bytesOfBase64 } from '../bytes/base64.ts';
import { type Hash, isHash } from '../merkle/hash.ts';

/** No tree has more levels than 63, so no proof holds more hashes. */
const MOST_PROOF_HASHES = 63;

/** Hashes of a proof in base64, one a line. */
export function writeHashLines(hashes: readonly Hash[]): string {
  return hashes.map((hash) => `${base64Of(hash)}\n`).join('');
}

/** Null where a line is no hash, or there are more than a proof can hold. */
export function parseHashLines(lines: readonly string[]): readonly Hash[] | null {
  if (lines.length > MOST_PROOF_HASHES) return null;
  const hashes = lines.map(bytesOfBase64).filter((bytes) => bytes !== null && isHash(bytes));
  return hashes.length === lines.length ? hashes : null;
}
