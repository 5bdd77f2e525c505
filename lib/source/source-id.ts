import { createHash } from 'node:crypto';
import type { Contest } from '../domain/contest.ts';

/** Names what a contest's documents are read from, whatever the operator calls the contest: API, dialect and election. */
export function sourceIdOf({ sirekap: { dialect, election, api } }: Contest): string {
  return idOf({ dialect, election, api });
}

/**
 * Names what sums over a contest's TPS documents depend on: the source, whose ballot is used where, and the limits that
 * forms are held against. Titles, hosts of images and the like are not among them, nor are other contests.
 */
export function sumsIdOf({
  sirekap: { dialect, election, api },
  event,
  slateLevel,
  tpsCap,
  statutoryCap,
  reserveRate,
}: Contest): string {
  return idOf({ dialect, election, api, event, slateLevel, tpsCap, statutoryCap, reserveRate });
}

function idOf(parts: Readonly<Record<string, string | number | null>>): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
