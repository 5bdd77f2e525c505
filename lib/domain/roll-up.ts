import type { Aggregate, AggregateRow } from './aggregate.ts';
import type { CandidateId } from './candidate.ts';
import { type Progress, sumProgress } from './progress.ts';
import type { RegionResult } from './region-result.ts';
import type { Tally } from './tally.ts';
import { sumKnown, votesOf } from './vote-table.ts';

/** One option's rows added up, against what the source publishes for the region. */
export interface RollUpLine {
  readonly option: CandidateId;
  /** Null while a row that has votes gives none for this option. */
  readonly sumOfRows: number | null;
  /** Null where the region's total gives none for this option. */
  readonly published: number | null;
}

/** Whether a region's rows add up to its published total (R18), for anyone to re-add. */
export type RollUp =
  | {
      readonly kind: 'compared';
      readonly lines: readonly RollUpLine[];
      readonly rowsAdded: number;
      readonly rowsWithoutVotes: number;
      /** Null while no option differs, but some cannot be compared. */
      readonly agrees: boolean | null;
      /** Progress of the rows added up; unknown where the source gives percentages only. */
      readonly rowProgress: Progress;
      /** Some rows carry a percentage of TPS and no number of them. */
      readonly hasPercentages: boolean;
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
    sumOfRows: sumKnown(counted.map((row) => votesOf(row.tally.votes, option))),
  }));
  return {
    kind: 'compared',
    lines,
    rowsAdded: counted.length,
    rowsWithoutVotes: rows.length - counted.length,
    agrees: agreementOf(lines),
    rowProgress: sumProgress(rows.map((row) => row.progress)),
    hasPercentages: rows.some(({ progress }) => progress.kind === 'percentOnly'),
  };
}

/** Lines of which one side is unknown say nothing; without any of them, every option must be the same. */
function agreementOf(lines: readonly RollUpLine[]): boolean | null {
  const known = lines.filter(({ sumOfRows, published }) => sumOfRows !== null && published !== null);
  if (known.some(({ sumOfRows, published }) => sumOfRows !== published)) return false;
  return known.length === lines.length ? true : null;
}

function hasVotes(row: AggregateRow): row is AggregateRow & { tally: { kind: 'counted' } } {
  return row.tally.kind === 'counted';
}

/** The roll-up of a region's page; nothing to compare where the region has no document of its own. */
export function rollUpOfResult({ region, state, rows }: RegionResult): RollUp {
  if (state.kind !== 'published') return { kind: 'notComparable', reason: 'notReported' };
  return rollUp({ region, tally: state.tally, progress: state.progress, event: state.event, rows });
}
