import { parse } from 'csv-parse/sync';

/** A data file as an ordinary CSV program reads it: unprepared: told nothing of it. */
export function readBack(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { columns: true });
}

/** A cell as a number; null for an empty one, which is not known. */
export function cellNumber(cell: string | undefined): number | null {
  if (cell === undefined) throw new Error('no such column');
  return cell === '' ? null : Number(cell);
}

/** `votes_1`, `votes_2`, … of a row. */
export function cellsOf(row: Readonly<Record<string, string>>, name: string): readonly (number | null)[] {
  return Object.keys(row)
    .filter((column) => new RegExp(`^${name}_\\d+$`).test(column))
    .map((column) => cellNumber(row[column]));
}
