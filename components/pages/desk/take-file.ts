import type { Finding } from '#lib/domain/desk/finding.ts';
import { readFindingsCsv } from '#lib/domain/desk/findings-csv.ts';
import type { FileProblem, FindingsHead, ReadFindings } from '#lib/domain/desk/findings-file.ts';
import { readFindingsJson } from '#lib/domain/desk/findings-json.ts';
import { type Merged, mergeFindings } from '#lib/domain/desk/merge-findings.ts';
import type { Result } from '#lib/domain/result.ts';
import { formatCount } from '#lib/format/number.ts';
import { deskText, fileProblemText, lineProblemText } from '#lib/text/desk.ts';

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_PROBLEMS_TOLD = 10;

/** What came of a file: findings to keep, and sentences about it. */
export interface TakenFile {
  readonly taken: readonly Finding[];
  readonly told: readonly string[];
}

/** Reads a file of findings, CSV or JSON by its content, and puts it to what is here at this moment. Never throws. */
export async function takeFile(
  file: File,
  head: FindingsHead,
  here: readonly Finding[],
  now: number,
): Promise<TakenFile> {
  const text = deskText().exchange;
  if (file.size > MOST_BYTES) return refused(text.tooLarge);
  const content = await file.text().catch(() => null);
  if (content === null) return refused(text.unreadable);
  const read = readFindings(content);
  if (!read.ok) return refused(fileProblemText(read.error));
  const { simulated, findings, problems } = read.value;
  if (simulated !== null && simulated !== head.simulated) return refused(text.otherKind(simulated));
  const own = findings.filter(
    ({ contest, code }) => contest === head.contest && code.startsWith(head.region),
  );
  const merged = mergeFindings(here, own, now);
  return {
    taken: merged.taken,
    told: [
      ...mergedSentences(merged),
      ...(own.length < findings.length ? [text.elsewhere(formatCount(findings.length - own.length))] : []),
      ...(problems.length > 0 ? [text.problems(formatCount(problems.length))] : []),
      ...problems.slice(0, MOST_PROBLEMS_TOLD).map(lineProblemText),
      ...(problems.length > MOST_PROBLEMS_TOLD
        ? [text.more(formatCount(problems.length - MOST_PROBLEMS_TOLD))]
        : []),
    ],
  };
}

function readFindings(content: string): Result<ReadFindings, FileProblem> {
  return /^\uFEFF?\s*[{[]/.test(content) ? readFindingsJson(content) : readFindingsCsv(content);
}

function mergedSentences(merged: Merged): readonly string[] {
  const { added, replaced, older, fromFuture, same, conflicts } = merged;
  const text = deskText().exchange;
  return [
    text.merged(formatCount(added), formatCount(replaced), formatCount(older), formatCount(same)),
    ...(fromFuture > 0 ? [text.fromFuture(formatCount(fromFuture))] : []),
    ...(conflicts > 0 ? [text.conflicts(formatCount(conflicts))] : []),
  ];
}

function refused(why: string): TakenFile {
  return { taken: [], told: [why] };
}
