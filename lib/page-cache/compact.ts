import { ownBytes } from '../cache/held-bytes.ts';

/** A page as it is kept in memory: the same, with every buffer in it on memory of its own length. */
export function compact<T>(page: T): T {
  // Every part is replaced by its like.
  return compacted(page) as T;
}

function compacted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return ownBytes(value);
  if (Array.isArray(value)) return value.map(compacted);
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, compacted(part)]));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, compacted(part)]));
}
