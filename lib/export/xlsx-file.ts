import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import type { DataFile } from '../domain/data-file.ts';
import type { Hundredths } from '../domain/share.ts';
import { plainPercent } from '../format/number.ts';
import { dataText } from '../text/data.ts';
import { siteText } from '../text/site.ts';
import { stateText } from '../text/state.ts';
import type { CellOf, Column } from './column.ts';
import { notesOf, titleOf } from './notes.ts';
import { regionColumns } from './region-columns.ts';
import { tpsColumns } from './tps-columns.ts';

/**
 * The same file as a workbook: text cells for codes, number cells for numbers, so that it opens right under any locale
 * and no text is ever a formula. The second sheet has the notes and what each column means.
 */
export function xlsxFile(file: DataFile, origin: string): Promise<Uint8Array> {
  const { slug, simulated } = file.contest;
  const place = { origin, slug, simulated };
  if (file.kind === 'tps') return workbook(file, origin, tpsColumns(file.rows, place), file.rows);
  const rows = [...(file.total === null ? [] : [file.total]), ...file.rows];
  return workbook(file, origin, regionColumns(rows, place), rows);
}

/** Heads stand below one line that says what the table is: it stays with whoever copies the sheet. */
const ROWS_OF_HEAD = 2;

function workbook<Columned>(
  file: DataFile,
  origin: string,
  columns: readonly Column<Columned>[],
  rows: readonly Columned[],
): Promise<Uint8Array> {
  const { sheets } = dataText();
  const data: Row[] = [
    [{ value: headline(file), fontWeight: 'bold' }],
    columns.map(({ label }) => ({
      value: plain(label),
      fontWeight: 'bold',
      wrap: true,
      alignVertical: 'top',
    })),
    ...rows.map((row) => columns.map(({ of }) => xlsxCell(of(row)))),
  ];
  return writeXlsxFile([
    {
      sheet: sheets.data,
      data,
      columns: columns.map(({ id }) => ({ width: WIDTHS[id] ?? 12 })),
      stickyRowsCount: ROWS_OF_HEAD,
      stickyColumnsCount: 2,
    },
    {
      sheet: sheets.notes,
      data: notesSheet(file, origin, columns),
      columns: [{ width: 28 }, { width: 28 }, { width: 90 }],
    },
  ]).toBuffer();
}

const WIDTHS: Readonly<Record<string, number>> = { code: 16, name: 28, ballot: 40, source_url: 40, page: 40 };

function headline(file: DataFile): string {
  const badge = file.contest.simulated ? `${siteText().simulation.badge} · ` : '';
  return plain(`${badge}${titleOf(file)} · ${stateText().layerCount}`);
}

function notesSheet<Columned>(file: DataFile, origin: string, columns: readonly Column<Columned>[]): Row[] {
  const text = dataText();
  return [
    ...notesOf(file, origin).map(([label, value]) => [
      { value: plain(label), fontWeight: 'bold' as const, alignVertical: 'top' as const },
      { value: plain(value) },
    ]),
    [],
    text.notes.table.map((head) => ({ value: head, fontWeight: 'bold' as const })),
    ...columns.map(({ id, label, name }) => [
      { value: plain(label) },
      { value: id },
      { value: text.columns[name].meaning },
    ]),
  ];
}

function xlsxCell(cell: CellOf): CellObject | null {
  if (cell.value === null) return null;
  switch (cell.kind) {
    case 'text':
      return { value: plain(cell.value), type: String, format: '@' };
    case 'count':
      return { value: cell.value, type: Number, format: '#,##0' };
    case 'percent':
      // In percent, as every other format has it and the column says: programs read the number, not how it is shown.
      return {
        value: Number(plainPercent(cell.value)),
        type: Number,
        format: percentFormat(cell.value),
      };
    case 'time':
      return { value: cell.value, type: String, format: '@' };
  }
}

/** Two decimals, or as many as the share has: a workbook that rounds would say 100% of what is not all. */
function percentFormat(share: Hundredths): string {
  const decimals = plainPercent(share).split('.')[1] ?? '00';
  return `0.${decimals.replace(/\d/g, '0')}`;
}

// XML cannot hold control characters, nor halves of letters.
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ');
}
