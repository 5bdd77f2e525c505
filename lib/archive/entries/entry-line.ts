import { isJsonObject, parseJson } from '#lib/domain/json.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import { type Bytes, textOfUtf8, utf8Of } from '../bytes/bytes.ts';
import type { Entry } from './entry.ts';
import { isEntryKind, orderedEntry } from './ordered-entry.ts';

/** With the newline at its end. */
const MOST_ENTRY_BYTES = 1024;

export type WriteEntryError =
  /** A field is missing or out of its bounds. */
  { readonly kind: 'notAnEntry' } | { readonly kind: 'tooLong'; readonly bytes: number };

/** The bytes of an entry, to be hashed and kept as they are: nothing writes them a second time. */
export function writeEntry(entry: Entry): Result<Bytes, WriteEntryError> {
  const ordered = orderedEntry(entry.jenis, entry);
  if (ordered === null) return err({ kind: 'notAnEntry' });
  const bytes = utf8Of(lineOf(ordered));
  return bytes.length <= MOST_ENTRY_BYTES ? ok(bytes) : err({ kind: 'tooLong', bytes: bytes.length });
}

export type ParseEntryError =
  | { readonly kind: 'notAnEntry' }
  /** A kind that a later version of the archive has: the line is shown as it is. */
  | { readonly kind: 'unknownKind'; readonly jenis: string };

/** Reads an entry from outside. What is not, byte for byte, as it would have been written is none. */
export function parseEntry(bytes: Bytes): Result<Entry, ParseEntryError> {
  const line = bytes.length > MOST_ENTRY_BYTES ? null : textOfUtf8(bytes);
  if (line === null || !line.endsWith('\n')) return err({ kind: 'notAnEntry' });
  const json = parseJson(line);
  if (!json.ok || !isJsonObject(json.value)) return err({ kind: 'notAnEntry' });
  const { jenis } = json.value;
  if (!isEntryKind(jenis)) {
    return typeof jenis === 'string' ? err({ kind: 'unknownKind', jenis }) : err({ kind: 'notAnEntry' });
  }
  const entry = orderedEntry(jenis, json.value);
  return entry !== null && lineOf(entry) === line ? ok(entry) : err({ kind: 'notAnEntry' });
}

function lineOf(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}
