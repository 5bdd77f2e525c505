import { type Bytes, joinBytes, viewOf } from '../bytes/bytes.ts';

/** Longer answers are no documents (docs/archive.md §3). */
export const MOST_BODY_BYTES = 8 * 1024 * 1024;

/** What lies beside an entry: its body, nothing (also a body of no bytes), or a body that may not be shown. */
export type PackedBody =
  | { readonly kind: 'body'; readonly bytes: Bytes }
  | { readonly kind: 'none' }
  | { readonly kind: 'withheld' };

const PREFIX_BYTES = 4;
const WITHHELD = 0xffff_ffff;

/** The bytes of a pack, in the order of the entries. Throws for a body above the bound. */
export function writeBodyPack(bodies: readonly PackedBody[]): Bytes {
  return joinBytes(...bodies.flatMap(partsOf));
}

function partsOf(body: PackedBody): readonly Uint8Array[] {
  switch (body.kind) {
    case 'body':
      if (body.bytes.length > MOST_BODY_BYTES) throw new Error(`a body of ${body.bytes.length} bytes`);
      return [prefixOf(body.bytes.length), body.bytes];
    case 'none':
      return [prefixOf(0)];
    case 'withheld':
      return [prefixOf(WITHHELD)];
  }
}

function prefixOf(length: number): Bytes {
  const prefix = new Uint8Array(PREFIX_BYTES);
  viewOf(prefix).setUint32(0, length);
  return prefix;
}

/** The bodies of a pack; null where its bytes are not exactly those of `width` bodies. */
export function parseBodyPack(bytes: Bytes, width: number): readonly PackedBody[] | null {
  const view = viewOf(bytes);
  const bodies: PackedBody[] = [];
  let at = 0;
  while (bodies.length < width) {
    if (at + PREFIX_BYTES > bytes.length) return null;
    const length = view.getUint32(at);
    const begin = at + PREFIX_BYTES;
    const isBody = length !== 0 && length !== WITHHELD;
    at = isBody ? begin + length : begin;
    if (at > bytes.length || (isBody && length > MOST_BODY_BYTES)) return null;
    if (isBody) bodies.push({ kind: 'body', bytes: bytes.subarray(begin, at) });
    else bodies.push({ kind: length === 0 ? 'none' : 'withheld' });
  }
  return at === bytes.length ? bodies : null;
}
