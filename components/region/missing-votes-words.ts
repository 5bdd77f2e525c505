import type { ResultRow } from '#lib/domain/region-result.ts';
import { stateText } from '#lib/text/state.ts';

/** Why a child's votes are not shown. */
export function missingVotesWords(row: ResultRow): string {
  if (!row.isContested) return stateText().notContested;
  switch (row.tally.kind) {
    case 'withheld':
      return stateText().withheld;
    case 'unreachable':
      return stateText().unreachable;
    case 'noTotals':
      return stateText().perChild;
    case 'counted':
    case 'notReported':
      return stateText().notReported;
  }
}
