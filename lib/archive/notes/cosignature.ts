import { type Bytes, joinBytes, utf8Of, viewOf } from '../bytes/bytes.ts';
import { isCount } from '../bytes/decimal.ts';
import { SIGNATURE_BYTES } from './ed25519.ts';

/** What a witness signs (C2SP tlog-cosignature, v1): that at this time this was the largest checkpoint it had seen of the log. */
export function cosignedMessage(text: string, unixSeconds: number): Bytes {
  return utf8Of(`cosignature/v1\ntime ${unixSeconds}\n${text}`);
}

export type Cosignature = { readonly unixSeconds: number; readonly signature: Bytes };

const TIME_BYTES = 8;

export function writeCosignature({ unixSeconds, signature }: Cosignature): Bytes {
  const time = new Uint8Array(TIME_BYTES);
  viewOf(time).setBigUint64(0, BigInt(unixSeconds));
  return joinBytes(time, signature);
}

/** Null for another length, and for a time above 2^53 − 1. */
export function parseCosignature(bytes: Bytes): Cosignature | null {
  if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return null;
  const unixSeconds = Number(viewOf(bytes).getBigUint64(0));
  return isCount(unixSeconds) ? { unixSeconds, signature: bytes.slice(TIME_BYTES) } : null;
}
