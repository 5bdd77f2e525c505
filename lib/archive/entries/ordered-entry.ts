import { isCount } from '../bytes/decimal.ts';
import { isSha256Hex } from '../bytes/sha256-hex.ts';
import type {
  CutEntry,
  DocumentEntry,
  Entry,
  FileEntry,
  GoneEntry,
  NoticeEntry,
  WalkEntry,
} from './entry.ts';
import {
  isContest,
  isHeader,
  isNotice,
  isNoticeCode,
  isOptionalHeader,
  isPath,
  isRules,
  isSource,
  isStatus,
} from './entry-fields.ts';

type Fields = Readonly<Record<string, unknown>>;

const ENTRY_KINDS = ['dokumen', 'berkas', 'tiada', 'edaran', 'cuplikan', 'catatan'] as const;

export function isEntryKind(value: unknown): value is Entry['jenis'] {
  return ENTRY_KINDS.some((kind) => kind === value);
}

/**
 * The entry of this kind that these fields make, its keys in the order in which they are written; null where a field is
 * missing or out of its bounds. Fields that the kind does not have are left out.
 */
export function orderedEntry(jenis: Entry['jenis'], fields: Fields): Entry | null {
  switch (jenis) {
    case 'dokumen':
      return documentOf(fields);
    case 'berkas':
      return fileOf(fields);
    case 'tiada':
      return goneOf(fields);
    case 'edaran':
      return walkOf(fields);
    case 'cuplikan':
      return cutOf(fields);
    case 'catatan':
      return noticeOf(fields);
  }
}

function documentOf(fields: Fields): DocumentEntry | null {
  const [answer, body] = [answerOf(fields), bodyOf(fields)];
  const { lm, etag } = fields;
  if (answer === null || body === null) return null;
  if (!isOptionalHeader(lm, 64) || !isOptionalHeader(etag, 128)) return null;
  const headers = { ...(lm === undefined ? {} : { lm }), ...(etag === undefined ? {} : { etag }) };
  return { jenis: 'dokumen', ...answer, ...body, ...headers };
}

function fileOf(fields: Fields): FileEntry | null {
  const [answer, body] = [answerOf(fields), bodyOf(fields)];
  const { tipe } = fields;
  if (answer === null || body === null || !isHeader(tipe, 100)) return null;
  return { jenis: 'berkas', ...answer, ...body, tipe };
}

function goneOf(fields: Fields): GoneEntry | null {
  const answer = answerOf(fields);
  return answer === null ? null : { jenis: 'tiada', ...answer };
}

function walkOf({ lomba, dari, sampai, ditanya, berubah, sama, gagal, sha256 }: Fields): WalkEntry | null {
  if (!isContest(lomba) || !isCount(dari) || !isCount(sampai) || dari > sampai) return null;
  if (!isCount(ditanya) || !isCount(berubah) || !isCount(sama) || !isCount(gagal)) return null;
  if (berubah + sama + gagal !== ditanya || !isSha256Hex(sha256)) return null;
  return { jenis: 'edaran', lomba, dari, sampai, ditanya, berubah, sama, gagal, sha256 };
}

function cutOf({ lomba, sampai_daun, aturan, ...rest }: Fields): CutEntry | null {
  const body = bodyOf(rest);
  if (!isContest(lomba) || !isCount(sampai_daun) || !isRules(aturan) || body === null) return null;
  return { jenis: 'cuplikan', lomba, sampai_daun, aturan, ...body };
}

function noticeOf({ kode, teks, sha256 }: Fields): NoticeEntry | null {
  if (!isNoticeCode(kode) || !isNotice(teks)) return null;
  if (sha256 === undefined) return { jenis: 'catatan', kode, teks };
  return isSha256Hex(sha256) ? { jenis: 'catatan', kode, teks, sha256 } : null;
}

function answerOf({
  sumber,
  jalur,
  dilihat,
  status,
}: Fields): Pick<GoneEntry, 'sumber' | 'jalur' | 'dilihat' | 'status'> | null {
  if (!isSource(sumber) || !isPath(jalur) || !isCount(dilihat) || !isStatus(status)) return null;
  return { sumber, jalur, dilihat, status };
}

function bodyOf({ sha256, bita }: Fields): Pick<FileEntry, 'sha256' | 'bita'> | null {
  return isSha256Hex(sha256) && isCount(bita) ? { sha256, bita } : null;
}
