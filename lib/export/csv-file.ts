import type { DataFile } from '../domain/data-file.ts';
import { csvText } from './csv-text.ts';
import { noteLines } from './notes.ts';
import { regionColumns } from './region-columns.ts';
import { tpsColumns } from './tps-columns.ts';

/** A file as CSV: notes, one line of column names, one line a row; a region's own line comes first. */
export function csvFile(file: DataFile, origin: string): string {
  const place = { origin, slug: file.contest.slug };
  const notes = noteLines(file, origin);
  if (file.kind === 'tps') return csvText(notes, tpsColumns(file.rows, place), file.rows);
  const rows = [...(file.total === null ? [] : [file.total]), ...file.rows];
  return csvText(notes, regionColumns(rows, place), rows);
}
