import { contradictionIn } from './progress.ts';
import type { ResultRow } from './region-result.ts';
import { isPartlyKnown } from './vote-table.ts';

/** What can be said of a child's votes, one word for each (`stateText().row`): in tables, maps, charts, files and lists. */
export type VotesState =
  | 'counted'
  /** The source leaves out the votes of some option: no share, margin or leader is known. */
  | 'votesIncomplete'
  /** Every option has 0 votes: known, and of no valid votes there is no share. */
  | 'noValidVotes'
  | 'notReported'
  /** The source's table has no line of it; its own document may still say something. */
  | 'notListed'
  | 'withheld'
  | 'unreachable'
  | 'noTotals'
  | 'notContested';

type Row = Pick<ResultRow, 'isContested' | 'isListed' | 'tally'>;

export function votesState({ isContested, isListed, tally }: Row): VotesState {
  if (!isContested) return 'notContested';
  switch (tally.kind) {
    case 'counted':
      if (isPartlyKnown(tally.votes)) return 'votesIncomplete';
      return tally.votes.every(({ votes }) => votes === 0) ? 'noValidVotes' : 'counted';
    case 'notReported':
      return isListed ? 'notReported' : 'notListed';
    default:
      return tally.kind;
  }
}

/** What can be said of how much of a child is in. */
export type ProgressState =
  | 'known'
  /** No TPS is in. */
  | 'none'
  | 'contradictory'
  /** There is something of it, and the source does not say how much. */
  | 'progressUnknown'
  | 'notReported'
  | 'notListed'
  | 'unreachable'
  | 'notContested';

export function progressState(row: Row & Pick<ResultRow, 'progress'>): ProgressState {
  const { progress } = row;
  if (!row.isContested) return 'notContested';
  if (contradictionIn(progress) !== null) return 'contradictory';
  if (progress.kind === 'fraction') return progress.counted > 0 ? 'known' : 'none';
  // About 0% of many TPS, with votes: a few are in.
  if (progress.kind === 'percentOnly')
    return progress.hundredths > 0 || row.tally.kind === 'counted' ? 'known' : 'none';
  const state = votesState(row);
  return state === 'notReported' || state === 'notListed' || state === 'unreachable'
    ? state
    : 'progressUnknown';
}

/** Every reason for which a table, a map or a chart has words in the place of a number. */
export type NoValue =
  | Exclude<VotesState, 'counted'>
  | Exclude<ProgressState, 'known' | 'none'>
  /** The site has read none of its TPS documents that say. */
  | 'notRead'
  /** Less than `LEAST_COVERAGE` of its TPS are in, or read: told as coverage only. */
  | 'tooFewIn'
  | 'tooFewRead';
