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
  readonly same: number;
  /** Rows of which the two readings differ, whichever was taken. */
  readonly conflicts: number;
}

/**
 * The newer finding of a row wins. Of two from the same moment the one whose text comes later in the alphabet: so two
 * people who exchange their files end with the same findings.
 */
export function mergeFindings(here: readonly Finding[], incoming: readonly Finding[]): Merged {
  const known = new Map(here.map((finding) => [findingKey(finding), finding]));
  const taken = new Map<string, Finding>();
  const counts = { added: 0, replaced: 0, older: 0, same: 0, conflicts: 0 };
  for (const finding of incoming) {
    const key = findingKey(finding);
    const before = known.get(key);
    if (before !== undefined && before.readValue !== finding.readValue) counts.conflicts += 1;
    if (before === undefined) counts.added += 1;
    else if (textOf(before) === textOf(finding)) counts.same += 1;
    else if (isNewer(finding, before)) counts.replaced += 1;
    else counts.older += 1;
    if (before === undefined || isNewer(finding, before)) {
      known.set(key, finding);
      taken.set(key, finding);
    }
  }
  return { taken: [...taken.values()], ...counts };
}

function isNewer(a: Finding, b: Finding): boolean {
  const difference = millisOf(a.at) - millisOf(b.at);
  return difference === 0 ? textOf(a) > textOf(b) : difference > 0;
}

function textOf(finding: Finding): string {
  const record = recordOf(finding);
  return JSON.stringify(COLUMNS.map((column) => record[column]));
}
