import type { Aggregate, AggregateRow } from './aggregate.ts';
import type { CandidateId } from './candidate.ts';
import { type Progress, sumProgress } from './progress.ts';
import type { RegionResult } from './region-result.ts';
import { type Tally, votesOf } from './tally.ts';

/** One option's rows added up, against what the source publishes for the region. */
export interface RollUpLine {
  readonly option: CandidateId;
  readonly sumOfRows: number;
  /** Null where rows hold votes for an option that the region's total leaves out. */
  readonly published: number | null;
}

/** Whether a region's rows add up to its published total (R18), for anyone to re-add. */
export type RollUp =
  | {
      readonly kind: 'compared';
      readonly lines: readonly RollUpLine[];
      readonly rowsAdded: number;
      readonly rowsWithoutVotes: number;
      readonly agrees: boolean;
      /** Progress of the rows added up; unknown where the source gives percentages only. */
      readonly rowProgress: Progress;
    }
  /** Nothing to compare: no total, or no row with votes. */
  | { readonly kind: 'notComparable'; readonly reason: Exclude<Tally['kind'], 'counted'> | 'noRows' };

/** Adds the rows up. A row that reports or shows nothing adds nothing, as in the source's own total. */
export function rollUp(aggregate: Aggregate): RollUp {
  const { tally, rows } = aggregate;
  if (tally.kind !== 'counted') return { kind: 'notComparable', reason: tally.kind };
  const counted = rows.filter(hasVotes);
  if (counted.length === 0) return { kind: 'notComparable', reason: 'noRows' };
  const options = new Set(
    [tally.votes, ...counted.map((row) => row.tally.votes)].flat().map((entry) => entry.option),
  );
  const lines = [...options].map((option) => ({
    option,
    published: votesOf(tally.votes, option),
    sumOfRows: counted.reduce((sum, row) => sum + (votesOf(row.tally.votes, option) ?? 0), 0),
  }));
  return {
    kind: 'compared',
    lines,
    rowsAdded: counted.length,
    rowsWithoutVotes: rows.length - counted.length,
    agrees: lines.every((line) => line.sumOfRows === line.published),
    rowProgress: sumProgress(rows.map((row) => row.progress)),
  };
}

function hasVotes(row: AggregateRow): row is AggregateRow & { tally: { kind: 'counted' } } {
  return row.tally.kind === 'counted';
}

/** The roll-up of a region's page; nothing to compare where the region has no document of its own. */
export function rollUpOfResult({ region, state, rows }: RegionResult): RollUp {
  if (state.kind !== 'published') return { kind: 'notComparable', reason: 'notReported' };
  return rollUp({ region, tally: state.tally, progress: state.progress, event: state.event, rows });
}
