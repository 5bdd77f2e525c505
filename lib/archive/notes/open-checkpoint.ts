import { err, ok, type Result } from '#lib/domain/result.ts';
import type { Bytes } from '../bytes/bytes.ts';
import { type Checkpoint, type CheckpointError, parseCheckpoint } from './checkpoint.ts';
import type { VerifyEd25519 } from './ed25519.ts';
import { type NoteError, parseNote } from './note.ts';
import { type VerifyNoteError, verifyNote } from './verify-note.ts';
import type { VerifierKey } from './vkey.ts';

/** Whom a reader believes, and which log the checkpoint has to be of. */
export type CheckpointTrust = {
  readonly origin: string;
  readonly logKeys: readonly VerifierKey[];
  readonly witnessKeys: readonly VerifierKey[];
};

export type OpenedCheckpoint = {
  readonly checkpoint: Checkpoint;
  /** Witnesses that saw it, each with the newest time it gave. */
  readonly witnesses: readonly { readonly name: string; readonly unixSeconds: number }[];
};

export type OpenCheckpointError =
  | NoteError
  | CheckpointError
  | VerifyNoteError
  | { readonly kind: 'otherOrigin'; readonly origin: string }
  /** Witnesses alone make no checkpoint. */
  | { readonly kind: 'notSignedByLog' };

/** Reads and verifies a checkpoint: signed by a key of the log, under its origin. */
export async function openCheckpoint(
  verify: VerifyEd25519,
  bytes: Bytes,
  { origin, logKeys, witnessKeys }: CheckpointTrust,
): Promise<Result<OpenedCheckpoint, OpenCheckpointError>> {
  const note = parseNote(bytes);
  if (!note.ok) return note;
  const signed = await verifyNote(verify, note.value, [...logKeys, ...witnessKeys]);
  if (!signed.ok) return signed;
  if (!signed.value.some(({ key }) => logKeys.includes(key))) return err({ kind: 'notSignedByLog' });
  const checkpoint = parseCheckpoint(note.value.text);
  if (!checkpoint.ok) return checkpoint;
  if (checkpoint.value.origin !== origin)
    return err({ kind: 'otherOrigin', origin: checkpoint.value.origin });
  const witnesses = signed.value.flatMap(({ key, unixSeconds }) =>
    unixSeconds === null || !witnessKeys.includes(key) ? [] : [{ name: key.name, unixSeconds }],
  );
  return ok({ checkpoint: checkpoint.value, witnesses });
}
