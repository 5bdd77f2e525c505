import { err, ok, type Result } from '../result.ts';
import { type CsvRecord, readCsv, writeCsv } from './csv-text.ts';
import type { Finding } from './finding.ts';
import { COLUMNS, type Column, type FindingRecord, findingOf, recordOf } from './finding-record.ts';
import {
  type FileProblem,
  type FindingsHead,
  type LineProblem,
  MOST_FINDINGS,
  type ReadFindings,
} from './findings-file.ts';

/**
 * Findings as CSV: a byte order mark (without it spreadsheets read UTF-8 as something else), lines of remarks that begin
 * with `#`, the columns, then one line a finding.
 */
export function writeFindingsCsv(
  head: FindingsHead,
  remarks: readonly string[],
  findings: readonly Finding[],
): string {
  const about = [
    `simulasi: ${head.simulated}`,
    `pemilihan: ${head.contest}`,
    `wilayah: ${head.region}`,
    ...remarks,
  ];
  const lines = findings.map((finding) => {
    const record = recordOf(finding);
    return COLUMNS.map((column) => record[column]);
  });
  return `\uFEFF${writeCsv([...about.map((text) => [`# ${text}`]), COLUMNS, ...lines])}`;
}

/** Reads such a file, also one that a spreadsheet saved again: other separators, columns moved or added. */
export function readFindingsCsv(text: string): Result<ReadFindings, FileProblem> {
  const read = readCsv(text, separatorOf(text));
  if (!read.ok) return read;
  const records = read.value.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const start = records.findIndex(({ cells }) => COLUMNS.every((column) => cells.includes(column)));
  const columns = records[start]?.cells;
  if (columns === undefined) return err({ kind: 'notFindings' });
  const lines = records.slice(start + 1);
  if (lines.length > MOST_FINDINGS) return err({ kind: 'tooMany' });
  const findings: Finding[] = [];
  const problems: LineProblem[] = [];
  for (const line of lines) {
    const result = readLine(columns, line);
    if (result.ok) findings.push(result.value);
    else problems.push(result.error);
  }
  return ok({ simulated: simulatedOf(records.slice(0, start)), findings, problems });
}

function readLine(columns: readonly string[], { line, cells }: CsvRecord): Result<Finding, LineProblem> {
  if (cells.length !== columns.length) return err({ kind: 'wrongCells', line });
  const cellOf = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const finding = findingOf(recordFrom(cellOf));
  return finding.ok ? finding : err({ ...finding.error, line });
}

/** A record with each field from the same reader. */
export function recordFrom(read: (column: Column) => string): FindingRecord {
  return {
    pemilihan: read('pemilihan'),
    kode: read('kode'),
    halaman_c_hasil: read('halaman_c_hasil'),
    baris: read('baris'),
    nama_baris: read('nama_baris'),
    nilai_situs: read('nilai_situs'),
    nilai_formulir: read('nilai_formulir'),
    hasil: read('hasil'),
    catatan: read('catatan'),
    tanpa_melihat_situs: read('tanpa_melihat_situs'),
    alamat_gambar: read('alamat_gambar'),
    waktu_periksa: read('waktu_periksa'),
    waktu_sumber: read('waktu_sumber'),
  };
}

/** The separator behind the first column's name; the line of columns tells, since remarks may hold anything. */
function separatorOf(text: string): string {
  return /(?:^|[\r\n,;\t])"?pemilihan"?([,;\t])/.exec(text)?.[1] ?? ',';
}

function simulatedOf(remarks: readonly CsvRecord[]): boolean | null {
  const text = remarks.map(({ cells }) => cells[0] ?? '').find((cell) => cell.startsWith('# simulasi: '));
  return text === undefined ? null : text.trim() === '# simulasi: true';
}
