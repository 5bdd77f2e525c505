import { type Bytes, isSameBytes, joinBytes, viewOf } from '../bytes/bytes.ts';
import { HASH_BYTES, hashOf, type Sha256 } from '../merkle/hash.ts';
import { MOST_BODY_BYTES, type PackedBody } from '../tiles/body-pack.ts';

/**
 * What was observed and is in no signed checkpoint yet: the entry as it will be hashed, and its body. A record is
 * `length of the entry (4 bytes) ‖ entry ‖ length of the body (4 bytes), 0xFFFFFFFF for none ‖ body ‖ SHA-256 of all that`.
 */
export type SpoolRecord = { readonly entry: Bytes; readonly body: Exclude<PackedBody, { kind: 'withheld' }> };

export async function writeSpoolRecord(sha256: Sha256, { entry, body }: SpoolRecord): Promise<Bytes> {
  const bytes = body.kind === 'body' ? body.bytes : new Uint8Array();
  const length = body.kind === 'body' ? bytes.length : NO_BODY;
  const record = joinBytes(lengthOf(entry.length), entry, lengthOf(length), bytes);
  return joinBytes(record, await hashOf(sha256, record));
}

export type SpoolRead = {
  readonly records: readonly SpoolRecord[];
  /** Bytes that are whole records: what lies after them was cut off while it was written, and is cut away before the next one. */
  readonly intact: number;
};

/** Every record up to the first that is not whole. A spool is written at its end only, so nothing whole lies behind that. */
export async function readSpool(sha256: Sha256, bytes: Bytes): Promise<SpoolRead> {
  const records: SpoolRecord[] = [];
  let intact = 0;
  for (;;) {
    const record = recordAt(bytes, intact);
    if (record === null) return { records, intact };
    const end = record.end + HASH_BYTES;
    const hash = await hashOf(sha256, bytes.slice(intact, record.end));
    if (!isSameBytes(hash, bytes.subarray(record.end, end))) return { records, intact };
    records.push({ entry: record.entry, body: record.body });
    intact = end;
  }
}

function recordAt(bytes: Bytes, at: number): (SpoolRecord & { readonly end: number }) | null {
  const entryAt = at + PREFIX_BYTES;
  const entry = bytes.slice(entryAt, entryAt + (lengthAt(bytes, at) ?? 0));
  const bodyAt = entryAt + entry.length + PREFIX_BYTES;
  const length = lengthAt(bytes, bodyAt - PREFIX_BYTES);
  if (length === null || entry.length !== lengthAt(bytes, at)) return null;
  if (length === NO_BODY) return { entry, body: { kind: 'none' }, end: bodyAt };
  const body = bytes.slice(bodyAt, bodyAt + length);
  if (body.length !== length || length > MOST_BODY_BYTES) return null;
  return { entry, body: { kind: 'body', bytes: body }, end: bodyAt + length };
}

function lengthAt(bytes: Bytes, at: number): number | null {
  return at + PREFIX_BYTES <= bytes.length ? viewOf(bytes).getUint32(at) : null;
}

function lengthOf(length: number): Bytes {
  const bytes = new Uint8Array(PREFIX_BYTES);
  viewOf(bytes).setUint32(0, length);
  return bytes;
}

const PREFIX_BYTES = 4;
const NO_BODY = 0xffff_ffff;
