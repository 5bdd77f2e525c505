import { csvOf, textCell } from '../domain/csv/write-csv.ts';
import { plainPercent } from '../format/number.ts';
import type { CellOf, Column } from './column.ts';

/**
 * CSV as RFC 4180 has it. Text is in quotes (codes too), numbers are not, and what is not known is nothing at all, not
 * even quotes.
 */
export function csvText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return csvOf([
    columns.map(({ id }) => id).join(','),
    ...rows.map((row) => columns.map(({ of }) => csvCell(of(row))).join(',')),
  ]);
}

function csvCell(cell: CellOf): string {
  if (cell.value === null) return '';
  switch (cell.kind) {
    case 'text':
      return textCell(cell.value);
    case 'count':
      return String(cell.value);
    case 'percent':
      return plainPercent(cell.value);
    case 'time':
      return `"${cell.value}"`;
  }
}
