/** Of V8 on a 64-bit machine, rounded up: the head of a string, an object or a list, and one of its fields. */
const HEAD = 24;
const FIELD = 8;
/** One entry of a Map or a Set, with its share of the table. */
const ENTRY = 40;
/** A buffer as an object, and the head of its memory. */
const BUFFER = 200;

/** A letter that makes the whole string take two bytes a letter. */
const WIDE = /[\u0100-\uffff]/;

/**
 * About how many bytes of memory a value holds: what a cache is bounded by. A string counts with one byte a letter only
 * where all of them are Latin; what is held twice counts twice. For values without cycles: documents, pages.
 */
export function heldBytes(value: unknown): number {
  if (typeof value === 'string') return HEAD + value.length * (WIDE.test(value) ? 2 : 1);
  if (typeof value !== 'object' || value === null) return FIELD;
  if (ArrayBuffer.isView(value)) return BUFFER + value.buffer.byteLength;
  if (Array.isArray(value)) return sum(value, FIELD);
  if (value instanceof Map) return sum([...value].flat(), ENTRY / 2);
  if (value instanceof Set) return sum([...value], ENTRY);
  return sum(Object.values(value), FIELD);
}

function sum(values: readonly unknown[], each: number): number {
  return values.reduce((bytes: number, value) => bytes + each + heldBytes(value), HEAD);
}

/**
 * The same bytes in memory of exactly their length. Node.js cuts small buffers from a shared slab, and hands out a compressed
 * text at the beginning of the 64 KB that it was written into: what keeps one keeps all of that.
 */
export function ownBytes(bytes: Uint8Array): Buffer<ArrayBuffer> {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length
    ? Buffer.from(buffer)
    : Buffer.from(new Uint8Array(bytes).buffer);
}
