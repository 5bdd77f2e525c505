import type { CandidateId } from './candidate.ts';
import { readShareOf } from './charts/read-share.ts';
import { progressShare } from './progress.ts';
import type { ResultRow } from './region-result.ts';
import { validVotesOf, votesOf } from './vote-table.ts';

/** What a table of regions can be sorted by. Code order is the order of forms and of the law. */
export type RowKey =
  | { readonly by: 'code' }
  | { readonly by: 'name' }
  | { readonly by: 'progress' }
  | { readonly by: 'validVotes' }
  /** As far as the site has read it. */
  | { readonly by: 'turnout' }
  | { readonly by: 'votes'; readonly option: CandidateId };

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
  }
}
