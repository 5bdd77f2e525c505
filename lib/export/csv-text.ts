import type { CellOf, Column } from './column.ts';

// What a spreadsheet may take for a formula, as findings files have it (lib/domain/desk/csv-text.ts).
const TAKEN_FOR_FORMULA = /^[\s"]*[=+\-@']/;
// A program that splits at another separator than ours would begin a cell in the middle of one.
const AFTER_ANY_SEPARATOR = /([,;\t|][\s"]*)(?=[=+\-@])/g;
const LINE_ENDS = /[\r\n\u2028\u2029]+/g;

/**
 * CSV as RFC 4180 has it, after notes that begin with `#`. Text is in quotes (codes too), numbers are not, and what is
 * not known is nothing at all, not even quotes.
 */
export function csvText<Row>(
  notes: readonly string[],
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): string {
  const lines = [
    ...notes.map((note) => `# ${noteText(note)}`),
    columns.map(({ id }) => id).join(','),
    ...rows.map((row) => columns.map(({ of }) => csvCell(of(row))).join(',')),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: CellOf): string {
  if (cell.value === null) return '';
  switch (cell.kind) {
    case 'text':
      return `"${defused(cell.value).replaceAll('"', '""')}"`;
    case 'count':
      return String(cell.value);
    case 'percent':
      return (cell.value / 100).toFixed(2);
    case 'time':
      return `"${cell.value}"`;
  }
}

/** Text that no spreadsheet takes for a formula, whichever separator it splits at: an apostrophe goes in front. */
function defused(text: string): string {
  const oneLine = text.replace(LINE_ENDS, ' ').replace(AFTER_ANY_SEPARATOR, "$1'");
  return TAKEN_FOR_FORMULA.test(oneLine) ? `'${oneLine}` : oneLine;
}

// Notes stand outside of quotes, or programs would not know them; so they can hold none.
function noteText(note: string): string {
  return defused(note.replaceAll('"', "'"));
}
