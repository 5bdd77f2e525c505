import { type Bytes, joinBytes } from '../bytes/bytes.ts';

declare const brand: unique symbol;

/** A SHA-256: 32 bytes, never another number of them. */
export type Hash = Bytes & { readonly [brand]: 'Hash' };

export const HASH_BYTES = 32;

/**
 * SHA-256, handed in by whoever runs the archive: Node answers at once, a browser (`crypto.subtle`) a little later. What
 * hashes is written once, for both.
 */
export type Sha256 = (data: Bytes) => Uint8Array | Promise<Uint8Array>;

/** Bytes that claim to be a hash; two of another length would be "equal" where both are empty. */
export function isHash(bytes: Uint8Array): bytes is Hash {
  return bytes.length === HASH_BYTES;
}

export async function hashOf(sha256: Sha256, data: Bytes): Promise<Hash> {
  const hash = new Uint8Array(await sha256(data));
  if (isHash(hash)) return hash;
  throw new Error(`a SHA-256 of ${hash.length} bytes`);
}

/** Hash of an entry (RFC 6962 §2.1). */
export function leafHash(sha256: Sha256, entry: Uint8Array): Promise<Hash> {
  return hashOf(sha256, joinBytes(LEAF, entry));
}

/** Hash of two subtrees that stand beside each other (RFC 6962 §2.1). */
export function nodeHash(sha256: Sha256, left: Hash, right: Hash): Promise<Hash> {
  return hashOf(sha256, joinBytes(NODE, left, right));
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
