import type { Bytes } from '../bytes/bytes.ts';

/** Ed25519 (RFC 8032), handed in: Node's, a browser's, or a library's where a browser has none. */
export type VerifyEd25519 = (
  publicKey: Bytes,
  message: Bytes,
  signature: Bytes,
) => boolean | Promise<boolean>;

export type SignEd25519 = (message: Bytes) => Uint8Array | Promise<Uint8Array>;

export const PUBLIC_KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;
