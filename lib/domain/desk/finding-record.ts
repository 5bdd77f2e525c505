import { parseInstant } from '../instant.ts';
import { levelOf, parseRegionCode } from '../region-code.ts';
import { err, ok, type Result } from '../result.ts';
import {
  cleanNote,
  cleanRowName,
  type Finding,
  LONGEST_NOTE,
  LONGEST_ROW_NAME,
  type Outcome,
  outcomeOf,
  parseFormNumber,
} from './finding.ts';
import { figureOfRowKey } from './row-key.ts';

/** Columns of a file of findings, in their order; also the fields of its JSON. */
export const COLUMNS = [
  'pemilihan',
  'kode',
  'halaman_c_hasil',
  'baris',
  'nama_baris',
  'nilai_situs',
  'nilai_formulir',
  'hasil',
  'catatan',
  'tanpa_melihat_situs',
  'alamat_gambar',
  'waktu_periksa',
  'waktu_sumber',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A finding as texts: what files and the browser's store hold. Nothing but `findingOf` makes a finding of it again. */
export type FindingRecord = Readonly<Record<Column, string>>;

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  match: 'cocok',
  differs: 'berbeda',
  unreadable: 'tidak_terbaca',
  siteUnread: 'belum_ada_di_situs',
};

export function recordOf(finding: Finding): FindingRecord {
  return {
    pemilihan: finding.contest,
    kode: finding.code,
    halaman_c_hasil: String(finding.page),
    baris: finding.row,
    nama_baris: finding.rowName,
    nilai_situs: finding.siteValue === null ? '' : String(finding.siteValue),
    nilai_formulir: finding.readValue === null ? '' : String(finding.readValue),
    hasil: OUTCOME_WORDS[outcomeOf(finding)],
    catatan: finding.note,
    tanpa_melihat_situs: yesOrNo(finding.blind),
    alamat_gambar: finding.image ?? '',
    waktu_periksa: finding.at,
    waktu_sumber: finding.siteTime ?? '',
  };
}

export function yesOrNo(is: boolean): string {
  return is ? 'ya' : 'tidak';
}

/** The first field of a record that cannot be right. */
export type RecordProblem = { readonly kind: 'badField'; readonly column: Column };

/** Reads a record that anyone may have written. Words come as they are kept: without what nobody can see. */
export function findingOf(record: FindingRecord): Result<Finding, RecordProblem> {
  const bad = (column: Column) => err({ kind: 'badField', column } as const);
  const code = parseRegionCode(record.kode);
  const at = parseInstant(record.waktu_periksa);
  const siteTime = parseInstant(record.waktu_sumber);
  const siteValue = parseFormNumber(record.nilai_situs);
  const readValue = parseFormNumber(record.nilai_formulir);
  const page = Number(record.halaman_c_hasil);
  if (!/^[a-z0-9-]{1,80}$/.test(record.pemilihan)) return bad('pemilihan');
  if (!code.ok || levelOf(code.value) !== 'tps') return bad('kode');
  if (!/^[1-9]\d?$/.test(record.halaman_c_hasil)) return bad('halaman_c_hasil');
  if (figureOfRowKey(record.baris) === null) return bad('baris');
  if (record.nama_baris.length > LONGEST_ROW_NAME) return bad('nama_baris');
  if (siteValue === null && record.nilai_situs !== '') return bad('nilai_situs');
  if (readValue === null && record.nilai_formulir !== '') return bad('nilai_formulir');
  if (record.hasil !== OUTCOME_WORDS[outcomeOf({ siteValue, readValue })]) return bad('hasil');
  if (record.catatan.length > LONGEST_NOTE) return bad('catatan');
  if (!/^(?:ya|tidak)$/.test(record.tanpa_melihat_situs)) return bad('tanpa_melihat_situs');
  if (record.alamat_gambar !== '' && !isImageAddress(record.alamat_gambar)) return bad('alamat_gambar');
  if (at === null) return bad('waktu_periksa');
  if (siteTime === null && record.waktu_sumber !== '') return bad('waktu_sumber');
  return ok({
    contest: record.pemilihan,
    code: code.value,
    row: record.baris,
    rowName: cleanRowName(record.nama_baris),
    siteValue,
    readValue,
    note: cleanNote(record.catatan),
    blind: record.tanpa_melihat_situs === 'ya',
    page,
    image: record.alamat_gambar === '' ? null : record.alamat_gambar,
    at,
    siteTime,
  });
}

function isImageAddress(text: string): boolean {
  return text.length <= 2_000 && /^https?:\/\//.test(text) && URL.canParse(text);
}
