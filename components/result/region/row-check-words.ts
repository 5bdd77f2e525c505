import { type RowCheck, rowCheck } from '#lib/domain/row-check.ts';
import { formatCount } from '#lib/format/number.ts';
import { regionText } from '#lib/text/region.ts';

/** What a row says by itself that cannot be, in words; null for nothing. */
export function rowCheckWords(row: Parameters<typeof rowCheck>[0]): string | null {
  const check = rowCheck(row);
  return check === null ? null : checkWords(check);
}

function checkWords({ severity, most }: RowCheck): string {
  return regionText().rowCheck.note[severity](formatCount(most));
}
