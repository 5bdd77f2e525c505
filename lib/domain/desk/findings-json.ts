import type { Instant } from '../instant.ts';
import { isJsonObject, parseJson } from '../json.ts';
import { err, ok, type Result } from '../result.ts';
import type { Finding } from './finding.ts';
import { type Column, findingOf, recordOf } from './finding-record.ts';
import { recordFrom } from './findings-csv.ts';
import {
  type FileProblem,
  type FindingsHead,
  type LineProblem,
  MOST_FINDINGS,
  type ReadFindings,
} from './findings-file.ts';

const FORMAT = 'sirekap-info-publik/temuan';
const VERSION = 1;

/** Findings as JSON; the fields are the columns of the CSV, numbers as numbers, what is not there as null. */
export function writeFindingsJson(
  head: FindingsHead,
  remarks: readonly string[],
  findings: readonly Finding[],
  writtenAt: Instant,
): string {
  const file = {
    format: FORMAT,
    versi: VERSION,
    simulasi: head.simulated,
    pemilihan: head.contest,
    wilayah: head.region,
    dibuat: writtenAt,
    keterangan: remarks,
    temuan: findings.map((finding) => ({
      ...recordOf(finding),
      halaman_c_hasil: finding.page,
      nilai_situs: finding.siteValue,
      nilai_formulir: finding.readValue,
      tanpa_melihat_situs: finding.blind,
      alamat_gambar: finding.image,
      waktu_sumber: finding.siteTime,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file; findings that cannot be read are named by their number in it, from 1. */
export function readFindingsJson(text: string): Result<ReadFindings, FileProblem> {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return err({ kind: 'notJson' });
  const file = json.value;
  if (!isJsonObject(file) || file.format !== FORMAT || !Array.isArray(file.temuan))
    return err({ kind: 'notFindings' });
  if (file.versi !== VERSION) return err({ kind: 'otherVersion' });
  if (file.temuan.length > MOST_FINDINGS) return err({ kind: 'tooMany' });
  const findings: Finding[] = [];
  const problems: LineProblem[] = [];
  for (const [index, entry] of file.temuan.entries()) {
    const line = index + 1;
    const read = isJsonObject(entry) ? findingOf(recordFrom((column) => textOf(entry, column))) : null;
    if (read === null) problems.push({ kind: 'wrongCells', line });
    else if (read.ok) findings.push(read.value);
    else problems.push({ ...read.error, line });
  }
  return ok({
    simulated: typeof file.simulasi === 'boolean' ? file.simulasi : null,
    findings,
    problems,
  });
}

/** A field as a CSV cell would have it. What is no plain value becomes a text that no field takes. */
function textOf(entry: Readonly<Record<string, unknown>>, column: Column): string {
  const value = Object.hasOwn(entry, column) ? entry[column] : undefined;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  return typeof value === 'number' ? String(value) : NO_TEXT;
}

/** Longer than any field may be. */
const NO_TEXT = '?'.repeat(3_000);
