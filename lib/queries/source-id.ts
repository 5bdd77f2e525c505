import { createHash } from 'node:crypto';
import type { Contest } from '../domain/contest.ts';

/** Names what a contest's documents are read from, whatever the operator calls the contest: API, dialect and election. */
export function sourceIdOf({ recap: { dialect, election, api } }: Contest): string {
  return createHash('sha256').update(JSON.stringify({ dialect, election, api })).digest('hex').slice(0, 16);
}
