import type { Hash } from '../merkle/hash.ts';

/** What a shard's column holds, for each row (docs/archive.md §9). The kinds are those of the file. */
export type ShardColumn =
  /** Numbers, each above the one before. */
  | { readonly nama: string; readonly jenis: 'naik'; readonly values: readonly number[] }
  /** Numbers; null is unknown, which is never zero. */
  | { readonly nama: string; readonly jenis: 'angka'; readonly values: readonly (number | null)[] }
  /** One of `arti`, by its place. */
  | {
      readonly nama: string;
      readonly jenis: 'pilih';
      readonly arti: readonly string[];
      readonly values: readonly number[];
    }
  /** Hashes; null where there is none. */
  | { readonly nama: string; readonly jenis: 'hash'; readonly values: readonly (Hash | null)[] };

/** The TPS of one kabupaten/kota in one contest, as a cut has them. */
export type Shard = {
  readonly lomba: string;
  readonly kabkota: string;
  readonly aturan: string;
  /** Rows of every column. */
  readonly baris: number;
  readonly kolom: readonly ShardColumn[];
};

export const SHARD_FIRST_LINE = 'sirekap-potongan/1\n';
export const MOST_SHARD_ROWS = 100_000;
export const MOST_SHARD_COLUMNS = 512;
export const MOST_SHARD_HEADER_BYTES = 16_384;

/** A column added up: what is known, and how many rows are not. */
export type ColumnSum = { readonly sum: number; readonly unknown: number };

/** Sum of a column of numbers, as anyone recounts it. Null where the shard has no such column. */
export function sumOfColumn({ kolom }: Shard, nama: string): ColumnSum | null {
  const column = kolom.find((one) => one.nama === nama);
  if (column?.jenis !== 'angka') return null;
  const known = column.values.filter((value) => value !== null);
  return { sum: known.reduce((sum, value) => sum + value, 0), unknown: column.values.length - known.length };
}
