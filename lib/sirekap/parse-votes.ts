import { isCandidateId } from '../domain/candidate.ts';
import { hasProgress, type Progress } from '../domain/progress.ts';
import { ok, type Result } from '../domain/result.ts';
import type { OptionVotes, Tally } from '../domain/tally.ts';
import { BOUNDS } from './bounds.ts';
import type { ShapeError } from './error.ts';
import { shapeError, WireCount, type WireRecord } from './wire.ts';

/**
 * Picks the candidate keys out of a chart or row. Other keys (`progres`, `persen`, `psu`, `status_progress` and the
 * junk key `"null"`, RECAP_API §5.1) are not candidates. A null vote is a number that is not there; a key may be missing
 * as well (§5.2), which only the ballot can tell.
 */
export function readVotes(record: WireRecord, where: string): Result<readonly OptionVotes[], ShapeError> {
  const votes: OptionVotes[] = [];
  for (const [key, value] of Object.entries(record)) {
    if (!isCandidateId(key)) continue;
    const count = WireCount.nullable().safeParse(value ?? null);
    if (!count.success) return shapeError(`${where}.${key}: not a count`);
    votes.push({ option: key, votes: count.data });
    if (votes.length > BOUNDS.options) return shapeError(`${where}: more than ${BOUNDS.options} options`);
  }
  return ok(votes);
}

/**
 * What a total means. TPS that are counted without any votes given, or with nothing but zeros among those given, are
 * the source withholding its numbers (RECAP_API §5.3, "Zeroing"). Not so of a single TPS of a desa that is not withheld:
 * there zeros can be real (`isOneTps`), and a form that is in can have its votes unread.
 */
export function tallyOf(votes: readonly OptionVotes[], progress: Progress, isOneTps: boolean): Tally {
  const known = votes.filter((entry) => entry.votes !== null);
  const isNothing = known.every((entry) => entry.votes === 0);
  if (!isNothing || (isOneTps && known.length > 0)) return { kind: 'counted', votes };
  return hasProgress(progress) && !isOneTps ? { kind: 'withheld' } : { kind: 'notReported' };
}
