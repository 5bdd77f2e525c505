declare const brand: unique symbol;

/** A SHA-256 as 64 small hex digits, as entries and names of files have it. */
export type Sha256Hex = string & { readonly [brand]: 'Sha256Hex' };

export function isSha256Hex(value: unknown): value is Sha256Hex {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
