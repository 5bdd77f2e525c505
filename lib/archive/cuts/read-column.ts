import { isJsonObject } from '#lib/domain/json.ts';
import type { Bytes } from '../bytes/bytes.ts';
import { isCount } from '../bytes/decimal.ts';
import { HASH_BYTES, type Hash, isHash } from '../merkle/hash.ts';
import type { ShardColumn } from './shard.ts';
import { readVarint } from './varint.ts';

type Place = { readonly bytes: Bytes; readonly at: number; readonly rows: number };
type ReadColumn = { readonly column: ShardColumn; readonly end: number };

/** The column that begins here, as its head in the header says; null where head or bytes are none. */
export function readColumn(head: unknown, place: Place): ReadColumn | null {
  if (!isJsonObject(head)) return null;
  const { nama, jenis, arti } = head;
  if (typeof nama !== 'string' || !/^[a-z0-9_.-]{1,64}$/.test(nama)) return null;
  if (jenis === 'hash') {
    const read = readHashes(place);
    return read === null ? null : { column: { nama, jenis, values: read.values }, end: read.end };
  }
  const read = readVarints(place);
  if (read === null) return null;
  switch (jenis) {
    case 'naik': {
      const values = ascending(read.values);
      return values === null ? null : { column: { nama, jenis, values }, end: read.end };
    }
    case 'angka': {
      const values = read.values.map((value) => (value === 0 ? null : value - 1));
      return { column: { nama, jenis, values }, end: read.end };
    }
    case 'pilih': {
      if (!isMeanings(arti) || read.values.some((value) => value >= arti.length)) return null;
      return { column: { nama, jenis, arti, values: read.values }, end: read.end };
    }
    default:
      return null;
  }
}

function isMeanings(value: unknown): value is readonly string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 256) return false;
  return value.every((meaning) => typeof meaning === 'string');
}

function readVarints({ bytes, at, rows }: Place): { readonly values: number[]; readonly end: number } | null {
  const values: number[] = [];
  let end = at;
  while (values.length < rows) {
    const read = readVarint(bytes, end);
    if (read === null) return null;
    values.push(read.value);
    end = read.end;
  }
  return { values, end };
}

function ascending(differences: readonly number[]): readonly number[] | null {
  const values: number[] = [];
  let last = 0;
  for (const [row, difference] of differences.entries()) {
    if (row > 0 && difference === 0) return null;
    last += difference;
    if (!isCount(last)) return null;
    values.push(last);
  }
  return values;
}

function readHashes({
  bytes,
  at,
  rows,
}: Place): { readonly values: (Hash | null)[]; readonly end: number } | null {
  const end = at + rows * HASH_BYTES;
  if (end > bytes.length) return null;
  const values = Array.from({ length: rows }, (_, row) => {
    const hash = bytes.subarray(at + row * HASH_BYTES, at + (row + 1) * HASH_BYTES);
    return isHash(hash) && hash.some((byte) => byte !== 0) ? hash : null;
  });
  return { values, end };
}
