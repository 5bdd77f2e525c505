import { type Bytes, joinBytes } from '../bytes/bytes.ts';
import { isCount } from '../bytes/decimal.ts';

const BASE = 0x80;
/** 2^53 − 1 takes eight groups of seven bits. */
const MOST_BYTES = 8;

/** Unsigned LEB128. Arithmetic instead of shifts, which know 32 bits only. */
export function writeVarint(value: number): readonly number[] {
  if (!isCount(value)) throw new Error(`no varint: ${value}`);
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= BASE; rest = Math.floor(rest / BASE)) bytes.push((rest % BASE) + BASE);
  return [...bytes, rest];
}

/** The value that begins at `at`, and where it ends; null where it is cut, longer than needed, or above 2^53 − 1. */
export function readVarint(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly end: number } | null {
  let [value, unit] = [0, 1];
  for (let end = at; end < at + MOST_BYTES; end += 1) {
    const byte = bytes[end];
    if (byte === undefined) return null;
    value += (byte % BASE) * unit;
    unit *= BASE;
    if (byte >= BASE) continue;
    const isShortest = byte !== 0 || end === at;
    return isShortest && isCount(value) ? { value, end: end + 1 } : null;
  }
  return null;
}

export function writeVarints(values: readonly number[]): Bytes {
  return joinBytes(Uint8Array.from(values.flatMap(writeVarint)));
}
