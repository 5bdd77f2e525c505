import type { Bytes } from './bytes.ts';

/** Base64 of RFC 4648 §4, with padding. */
export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The bytes of a base64 text; null for anything that `base64Of` would not have written: blanks, no padding, loose bits. */
export function bytesOfBase64(text: string): Bytes | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  const bytes = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
  return base64Of(bytes) === text ? bytes : null;
}
