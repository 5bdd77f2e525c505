import type { ResultRow } from '#lib/domain/region-result.ts';
import { votesState } from '#lib/domain/row-state.ts';
import { stateText } from '#lib/text/state.ts';

/** Why a child's votes are not shown; empty where they are. */
export function missingVotesWords(row: ResultRow): string {
  const state = votesState(row);
  return state === 'counted' ? '' : stateText().row[state];
}
