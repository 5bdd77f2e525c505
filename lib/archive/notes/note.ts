import { err, ok, type Result } from '#lib/domain/result.ts';
import { base64Of, bytesOfBase64 } from '../bytes/base64.ts';
import { type Bytes, joinBytes, textOfUtf8 } from '../bytes/bytes.ts';
import { isKeyName } from './vkey.ts';

/** A line below a note: who says to have signed it, with which of their keys, and what that key made of it. */
export type NoteSignature = { readonly name: string; readonly keyId: Bytes; readonly signature: Bytes };

/** A signed note (C2SP signed-note). Nothing in it is to be believed before a known key has verified. */
export type Note = {
  /** What is signed, with the newline at its end. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
};

export type NoteError = { readonly kind: 'notANote'; readonly why: string };

const MOST_BYTES = 131_072;
const MOST_SIGNATURES = 64;
const KEY_ID_BYTES = 4;

/** Reads a note from outside. Any line that is not as it should be refuses all of it. */
export function parseNote(bytes: Bytes): Result<Note, NoteError> {
  if (bytes.length > MOST_BYTES) return notANote(`${bytes.length} bytes`);
  const whole = textOfUtf8(bytes);
  if (whole === null) return notANote('no UTF-8');
  if (CONTROLS.test(whole)) return notANote('a control character');
  const end = whole.lastIndexOf('\n\n');
  if (end < 0 || !whole.endsWith('\n')) return notANote('no signatures below an empty line');
  const signatures = parseSignatureLines(whole.slice(end + 2));
  if (signatures === null) return notANote('a line of signatures that is none');
  return ok({ text: whole.slice(0, end + 1), signatures });
}

/** Lines of signatures, each ended, as below a note and in a witness's answer; null where one is none, or none is there. */
export function parseSignatureLines(text: string): readonly NoteSignature[] | null {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length === 0 || lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.map(parseSignatureLine).filter((signature) => signature !== null);
  return signatures.length === lines.length ? signatures : null;
}

function parseSignatureLine(line: string): NoteSignature | null {
  const [, name = '', coded = ''] = /^\u2014 ([^ ]+) ([^ ]+)$/.exec(line) ?? [];
  const bytes = bytesOfBase64(coded);
  if (!isKeyName(name) || bytes === null || bytes.length <= KEY_ID_BYTES) return null;
  return { name, keyId: bytes.slice(0, KEY_ID_BYTES), signature: bytes.slice(KEY_ID_BYTES) };
}

export function writeNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(writeSignatureLine).join('')}`;
}

export function writeSignatureLine({ name, keyId, signature }: NoteSignature): string {
  return `\u2014 ${name} ${base64Of(joinBytes(keyId, signature))}\n`;
}

const CONTROLS = /[^\P{Cc}\n\u007f-\u009f]/u;

function notANote(why: string): Result<never, NoteError> {
  return err({ kind: 'notANote', why });
}
