import type { CandidateId } from './candidate.ts';
import { readShareOf } from './charts/read-share.ts';
import { progressShare } from './progress.ts';
import type { RegionCode } from './region-code.ts';
import type { ResultRow } from './region-result.ts';
import { type SortValue, sortByValue } from './table-order.ts';
import { validVotesOf, voteShare, votesOf } from './vote-table.ts';

/** What a table of regions can be sorted by. Code order is the order of forms and of the law. */
export type RowKey =
  | { readonly by: 'code' }
  | { readonly by: 'name' }
  | { readonly by: 'progress' }
  | { readonly by: 'validVotes' }
  /** As far as the site has read it. */
  | { readonly by: 'turnout' }
  | { readonly by: 'votes'; readonly option: CandidateId }
  /** Of a row's valid votes. */
  | { readonly by: 'share'; readonly option: CandidateId };

/** Sorted rows; a row without the value comes last whichever way the order runs. */
export function sortRows(rows: readonly ResultRow[], key: RowKey, descending: boolean): readonly ResultRow[] {
  return sortByValue(rows, (row) => sortValue(row, key), descending);
}

/**
 * The place of every row by a key, the largest value first: 1, 2, 2, 4. Rows of the same value have the same place, and
 * a row without the value has none.
 */
export function ranksOf(rows: readonly ResultRow[], key: RowKey): ReadonlyMap<RegionCode, number> {
  const ranks = new Map<RegionCode, number>();
  let place = 0;
  let before: SortValue = null;
  for (const [index, row] of sortRows(rows, key, true).entries()) {
    const value = sortValue(row, key);
    if (value === null) break;
    if (value !== before) place = index + 1;
    before = value;
    ranks.set(row.code, place);
  }
  return ranks;
}

function sortValue(row: ResultRow, key: RowKey): SortValue {
  switch (key.by) {
    case 'code':
      return row.code;
    case 'name':
      return row.name;
    case 'progress':
      return progressShare(row.progress);
    case 'validVotes':
      return row.tally.kind === 'counted' ? validVotesOf(row.tally.votes) : null;
    case 'turnout':
      return readShareOf(row, 'turnout')?.share ?? null;
    case 'votes':
      return row.tally.kind === 'counted' ? votesOf(row.tally.votes, key.option) : null;
    case 'share':
      return row.tally.kind === 'counted' ? voteShare(row.tally.votes, key.option) : null;
  }
}
