import type { CandidateId } from './candidate.ts';
import { readShareOf } from './charts/read-share.ts';
import { progressShare } from './progress.ts';
import type { RegionCode } from './region-code.ts';
import type { ResultRow } from './region-result.ts';
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

/** Sorted rows; a row without the value comes last whichever way the order runs: unknown is not the least. */
export function sortRows(rows: readonly ResultRow[], key: RowKey, descending: boolean): readonly ResultRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const left = sortValue(a, key);
    const right = sortValue(b, key);
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return left < right ? -sign : left > right ? sign : 0;
  });
}

/**
 * The place of every row by a key, the largest value first: 1, 2, 2, 4. Rows of the same value have the same place, and
 * a row without the value has none.
 */
export function ranksOf(rows: readonly ResultRow[], key: RowKey): ReadonlyMap<RegionCode, number> {
  const ranks = new Map<RegionCode, number>();
  let place = 0;
  let before: number | string | null = null;
  for (const [index, row] of sortRows(rows, key, true).entries()) {
    const value = sortValue(row, key);
    if (value === null) break;
    if (value !== before) place = index + 1;
    before = value;
    ranks.set(row.code, place);
  }
  return ranks;
}

function sortValue(row: ResultRow, key: RowKey): number | string | null {
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
