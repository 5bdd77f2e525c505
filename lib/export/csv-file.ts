import type { DataFile } from '../domain/data-file.ts';
import { csvText } from './csv-text.ts';
import { regionColumns } from './region-columns.ts';
import { tpsColumns } from './tps-columns.ts';

/**
 * A file as CSV, which a program opens unprepared: one line of column names, one line a row; a region's own line comes
 * first. What it is and is not stands in every row (`layer`); all else that is to be said of it lies beside it (csvw-file).
 */
export function csvFile(file: DataFile, origin: string): string {
  const { slug, simulated } = file.contest;
  const place = { origin, slug, simulated };
  if (file.kind === 'tps') return csvText(tpsColumns(file.rows, place), file.rows);
  const rows = [...(file.total === null ? [] : [file.total]), ...file.rows];
  return csvText(regionColumns(rows, place), rows);
}
