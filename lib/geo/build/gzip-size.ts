import { gzipSync } from 'node:zlib';

/** Bytes of a text as it goes over the wire. */
export function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
