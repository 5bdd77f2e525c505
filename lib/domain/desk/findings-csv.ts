import { type CsvRecord, type CsvRecords, readCsv } from '../csv/read-csv.ts';
import { csvOf, textCell } from '../csv/write-csv.ts';
import { err, ok, type Result } from '../result.ts';
import type { Finding } from './finding.ts';
import { COLUMNS, type Column, type FindingRecord, findingOf, recordOf, yesOrNo } from './finding-record.ts';
import {
  type FileProblem,
  type FindingsHead,
  type LineProblem,
  MOST_FINDINGS,
  type ReadFindings,
} from './findings-file.ts';

/** What a TPS is called, for who reads a file without this site; empty where it is not known. */
export interface TpsName {
  readonly desa: string;
  /** As the source names it: `TPS 008`, abroad also `POS 001`. */
  readonly tps: string;
}

/** Columns for people; a file is read again without them. */
const FOR_PEOPLE = ['desa', 'tps', 'simulasi', 'keterangan'] as const;
const WRITTEN = [
  ...COLUMNS.slice(0, 2),
  ...(['desa', 'tps'] as const),
  ...COLUMNS.slice(2),
  ...(['simulasi', 'keterangan'] as const),
];

/**
 * Findings as CSV: a byte order mark (without it spreadsheets read UTF-8 as something else), the columns, then one line a
 * finding, and nothing else, so that any program opens it as it is. `remark` says in each line what it is and is not.
 */
export function writeFindingsCsv(
  head: FindingsHead,
  remark: string,
  findings: readonly Finding[],
  nameOf: (code: Finding['code']) => TpsName = () => ({ desa: '', tps: '' }),
): string {
  const lines = findings.map((finding) => {
    const named = { ...nameOf(finding.code), simulasi: yesOrNo(head.simulated), keterangan: remark };
    const record = { ...recordOf(finding), ...named };
    return WRITTEN.map((column) => cellOf(column, record[column])).join(',');
  });
  return `\uFEFF${csvOf([WRITTEN.join(','), ...lines])}`;
}

const NUMBERS: readonly string[] = ['halaman_c_hasil', 'nilai_situs', 'nilai_formulir'];

/** What is not there is nothing at all, not even quotes. */
function cellOf(column: Column | (typeof FOR_PEOPLE)[number], text: string): string {
  return text === '' || NUMBERS.includes(column) ? text : textCell(text);
}

/** Reads such a file, also one that a spreadsheet saved again: other separators, columns moved or added. */
export function readFindingsCsv(text: string): Result<ReadFindings, FileProblem> {
  const read = readCsv(text, separatorOf(text), MOST_RECORDS);
  if (!read.ok) return read;
  const { records, isCut } = read.value;
  const start = startOf(records);
  const columns = records[start]?.cells;
  if (columns === undefined) return err({ kind: 'notFindings' });
  const lines = records.slice(start + 1);
  if (isCut || lines.length > MOST_FINDINGS) return err({ kind: 'tooMany' });
  const findings: Finding[] = [];
  const problems: LineProblem[] = [];
  for (const line of lines) {
    const result = readLine(columns, line);
    if (result.ok) findings.push(result.value);
    else problems.push(result.error);
  }
  const simulated = simulatedIn(columns, lines) ?? simulatedInRemarks(records.slice(0, start));
  return ok({ simulated, findings, problems });
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

/** The line of columns stands among the first lines; remarks come before it. */
const MOST_REMARKS = 200;
const MOST_RECORDS = MOST_REMARKS + MOST_FINDINGS;
const SEPARATORS = [',', ';', '\t'];

/** Where the line of columns is; -1 where there is none. */
function startOf(records: CsvRecords['records']): number {
  return records
    .slice(0, MOST_REMARKS)
    .findIndex(({ cells }) => COLUMNS.every((column) => cells.includes(column)));
}

/** The separator by which there is a line of columns; remarks may hold anything. */
function separatorOf(text: string): string {
  const found = SEPARATORS.find((separator) => {
    const read = readCsv(text, separator, MOST_REMARKS);
    return read.ok && startOf(read.value.records) >= 0;
  });
  return found ?? ',';
}

/** Null where no line says; one that is invented makes the file so. */
function simulatedIn(columns: readonly string[], lines: readonly CsvRecord[]): boolean | null {
  const at = columns.indexOf('simulasi');
  const said = lines.map(({ cells }) => cells[at]).filter((cell) => cell === 'ya' || cell === 'tidak');
  return at < 0 || said.length === 0 ? null : said.includes('ya');
}

/** Files of earlier versions of this site say it in a line above the columns. */
function simulatedInRemarks(remarks: readonly CsvRecord[]): boolean | null {
  const text = remarks.map(({ cells }) => cells[0] ?? '').find((cell) => cell.startsWith('# simulasi: '));
  return text === undefined ? null : text.trim() === '# simulasi: true';
}
