import type { Sha256Hex } from '../bytes/sha256-hex.ts';

// Keys are those of the log itself (docs/archive.md §3), in its order: an entry is the line that is written.

/** Where something was asked, when the answer was complete (Unix seconds), and its HTTP status. */
type Answer = {
  /** Beginning of the address; with `jalur` it is what was asked. */
  readonly sumber: string;
  readonly jalur: string;
  readonly dilihat: number;
  readonly status: number;
};

type Body = {
  readonly sha256: Sha256Hex;
  /** Bytes of the body. */
  readonly bita: number;
};

/** A document that differs from the last one recorded for its address. */
export type DocumentEntry = { readonly jenis: 'dokumen' } & Answer &
  Body & {
    /** `Last-Modified` as it came. */
    readonly lm?: string;
    /** `ETag` as it came. */
    readonly etag?: string;
  };

/** A form image or another file, whose bytes lie under their hash. */
export type FileEntry = { readonly jenis: 'berkas' } & Answer & Body & { readonly tipe: string };

/** A document that was recorded is not there any more. */
export type GoneEntry = { readonly jenis: 'tiada' } & Answer;

/** One walk over all documents of a contest: without it, silence would mean nothing. */
export type WalkEntry = {
  readonly jenis: 'edaran';
  readonly lomba: string;
  readonly dari: number;
  readonly sampai: number;
  /** Addresses asked: those recorded anew, those as before, and those without a usable answer together. */
  readonly ditanya: number;
  readonly berubah: number;
  readonly sama: number;
  readonly gagal: number;
  /** Of the list of paths that were asked. */
  readonly sha256: Sha256Hex;
};

/** A cut of the log's first `sampai_daun` entries; hash and length are its manifest's. */
export type CutEntry = {
  readonly jenis: 'cuplikan';
  readonly lomba: string;
  readonly sampai_daun: number;
  readonly aturan: string;
} & Body;

export const NOTICE_CODES = ['ganti_kunci', 'ditahan', 'gangguan', 'perangkat_lunak', 'aturan'] as const;

/** A notice of the operator; the hash is of what it is about. */
export type NoticeEntry = {
  readonly jenis: 'catatan';
  readonly kode: (typeof NOTICE_CODES)[number];
  readonly teks: string;
  readonly sha256?: Sha256Hex;
};

/** A leaf says what was observed, never what a parser read in it: parsers err, and leaves are for ever. */
export type Entry = DocumentEntry | FileEntry | GoneEntry | WalkEntry | CutEntry | NoticeEntry;
