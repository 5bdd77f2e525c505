import type { Sha256Hex } from '../bytes/sha256-hex.ts';

/** What the log holds last for an address. */
export type LastRecorded =
  | {
      readonly kind: 'body';
      readonly sha256: Sha256Hex;
      /** Of the body without its own times (`timelessBody`). */
      readonly timeless: Sha256Hex;
      /** Unix seconds of when it was seen. */
      readonly seen: number;
    }
  | { readonly kind: 'gone' };

/** What came now: a body by its hashes, or the source's word that there is none. */
export type SeenNow =
  | { readonly kind: 'body'; readonly sha256: Sha256Hex; readonly timeless: Sha256Hex }
  | { readonly kind: 'notThere' };

export type WhatToRecord = 'document' | 'gone' | 'nothing';

/** Sums that differ by their time alone are recorded again after this long: six hours. */
const SAME_SUMS_SECONDS = 6 * 60 * 60;

/**
 * Whether what came is an entry. A document that never was and is not there is no news; one that was is. `isOfSums` says whether
 * a change of time alone may wait. A clock that was set back makes nothing wait longer than that.
 */
export function whatToRecord(
  last: LastRecorded | null,
  now: SeenNow,
  { isOfSums, unixSeconds }: { readonly isOfSums: boolean; readonly unixSeconds: number },
): WhatToRecord {
  if (now.kind === 'notThere') return last?.kind === 'body' ? 'gone' : 'nothing';
  if (last === null || last.kind === 'gone') return 'document';
  if (last.sha256 === now.sha256) return 'nothing';
  const isSameButTime = isOfSums && last.timeless === now.timeless;
  const isRecent = Math.abs(unixSeconds - last.seen) < SAME_SUMS_SECONDS;
  return isSameButTime && isRecent ? 'nothing' : 'document';
}
