import type { AggregateRow } from './aggregate.ts';
import type { Severity } from './check.ts';
import { largestFigureAt } from './largest-figure.ts';
import { levelOf } from './region-code.ts';
import { numbersOf, type RegionResult, type ResultRow } from './region-result.ts';

/** More votes than there can be (R15), said of numbers in a table: no form of theirs need be at hand for that. */
export interface RowCheck {
  readonly severity: Severity;
  /** As many votes as there can be. */
  readonly most: number;
}

type Row = Pick<AggregateRow, 'code' | 'tally' | 'progress'>;

/**
 * Holds a row of a table against what the forms behind it have room for: its votes together, as far as they are known,
 * since valid votes stand in boxes too; of a region above the TPS only where the source says how many TPS are in them.
 * Null where nothing fails, or where the row says too little.
 */
export function rowCheck({ code, tally, progress }: Row): RowCheck | null {
  if (tally.kind !== 'counted') return null;
  const { value, severity } = largestFigureAt(code);
  const forms = levelOf(code) === 'tps' ? 1 : formsIn(progress);
  const votes = tally.votes.reduce((sum, entry) => sum + (entry.votes ?? 0), 0);
  return forms !== null && votes > forms * value ? { severity, most: forms * value } : null;
}

/** None in, and votes all the same: that is a contradiction of its own, told by its coverage. */
function formsIn(progress: Row['progress']): number | null {
  return progress.kind === 'fraction' && progress.counted > 0 ? progress.counted : null;
}

/** What of a region's numbers has more votes than there can be: its total, its rows. */
export interface ResultCheck {
  readonly severity: Severity;
  readonly total: RowCheck | null;
  readonly rows: readonly ResultRow[];
}

/** Null where nothing that stands on the region's page fails. What lies below its rows is not looked at. */
export function resultCheck({ region, state, rows }: RegionResult): ResultCheck | null {
  const numbers = numbersOf(state);
  const total = numbers === null ? null : rowCheck({ code: region, ...numbers });
  const failing = rows.flatMap((row) => {
    const check = rowCheck(row);
    return check === null ? [] : [{ row, check }];
  });
  const checks = [...(total === null ? [] : [total]), ...failing.map(({ check }) => check)];
  if (checks.length === 0) return null;
  const isInconsistent = checks.some(({ severity }) => severity === 'inconsistent');
  return {
    severity: isInconsistent ? 'inconsistent' : 'attention',
    total,
    rows: failing.map(({ row }) => row),
  };
}
