import { type Bytes, joinBytes, viewOf } from '../bytes/bytes.ts';

const PREFIX_BYTES = 2;
const MOST_BYTES = 65_535;

/** The bytes of a bundle: each entry behind its length. Throws for an entry longer than the log can hold. */
export function writeEntryBundle(entries: readonly Uint8Array[]): Bytes {
  return joinBytes(
    ...entries.flatMap((entry) => {
      if (entry.length > MOST_BYTES) throw new Error(`an entry of ${entry.length} bytes`);
      return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry];
    }),
  );
}

/** The entries of a bundle; null where its bytes are not exactly those of `width` entries. */
export function parseEntryBundle(bytes: Bytes, width: number): readonly Bytes[] | null {
  const view = viewOf(bytes);
  const entries: Bytes[] = [];
  let at = 0;
  while (entries.length < width) {
    if (at + PREFIX_BYTES > bytes.length) return null;
    const begin = at + PREFIX_BYTES;
    at = begin + view.getUint16(at);
    if (at > bytes.length) return null;
    entries.push(bytes.subarray(begin, at));
  }
  return at === bytes.length ? entries : null;
}
