import { millisOf } from '../instant.ts';
import { type Finding, findingKey } from './finding.ts';
import { COLUMNS, recordOf } from './finding-record.ts';

/** What came of putting findings from a file to those that are here. */
export interface Merged {
  /** Those to be kept in place of what is here. */
  readonly taken: readonly Finding[];
  readonly added: number;
  /** Newer than what was here. */
  readonly replaced: number;
  /** Older than what is here, and left out. */
  readonly older: number;
  /** Dated after now, and left out where the row has a reading from a time that has been. */
  readonly fromFuture: number;
  readonly same: number;
  /** Rows of which the two readings differ, whichever was taken. */
  readonly conflicts: number;
}

/** Clocks of two people differ; a reading that claims to be later than this was made by a clock that is wrong. */
const CLOCKS_DIFFER_MS = 10 * 60_000;

/**
 * The newer finding of a row wins; `now` is Unix milliseconds, and one dated after it never wins over one that is not:
 * else a file dated 9999 would beat every reading for good. Of two from the same moment the one whose text comes later
 * in the alphabet: so two people who exchange their files end with the same findings.
 */
export function mergeFindings(here: readonly Finding[], incoming: readonly Finding[], now: number): Merged {
  const known = new Map(here.map((finding) => [findingKey(finding), finding]));
  const taken = new Map<string, Finding>();
  const counts = { added: 0, replaced: 0, older: 0, fromFuture: 0, same: 0, conflicts: 0 };
  for (const finding of incoming) {
    const key = findingKey(finding);
    const before = known.get(key);
    if (before !== undefined && before.readValue !== finding.readValue) counts.conflicts += 1;
    if (before === undefined) counts.added += 1;
    else if (textOf(before) === textOf(finding)) counts.same += 1;
    else if (wins(finding, before, now)) counts.replaced += 1;
    else if (isFromFuture(finding, now)) counts.fromFuture += 1;
    else counts.older += 1;
    if (before === undefined || wins(finding, before, now)) {
      known.set(key, finding);
      taken.set(key, finding);
    }
  }
  return { taken: [...taken.values()], ...counts };
}

function wins(a: Finding, b: Finding, now: number): boolean {
  if (isFromFuture(a, now) !== isFromFuture(b, now)) return isFromFuture(b, now);
  const difference = millisOf(a.at) - millisOf(b.at);
  return difference === 0 ? textOf(a) > textOf(b) : difference > 0;
}

function isFromFuture({ at }: Finding, now: number): boolean {
  return millisOf(at) > now + CLOCKS_DIFFER_MS;
}

function textOf(finding: Finding): string {
  const record = recordOf(finding);
  return JSON.stringify(COLUMNS.map((column) => record[column]));
}
