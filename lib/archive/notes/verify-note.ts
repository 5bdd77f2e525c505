import { err, ok, type Result } from '#lib/domain/result.ts';
import { isSameBytes, utf8Of } from '../bytes/bytes.ts';
import { cosignedMessage, parseCosignature } from './cosignature.ts';
import { SIGNATURE_BYTES, type VerifyEd25519 } from './ed25519.ts';
import type { Note, NoteSignature } from './note.ts';
import type { VerifierKey } from './vkey.ts';

/** A known key whose signature below the note holds; `unixSeconds` is the newest time a witness gave, null for a log. */
export type VerifiedKey = { readonly key: VerifierKey; readonly unixSeconds: number | null };

export type VerifyNoteError =
  | { readonly kind: 'badSignature'; readonly name: string }
  | { readonly kind: 'noKnownSignature' };

/**
 * Which of the known keys signed this note. Lines of unknown keys are passed over, also where only the name or only the id is a
 * known one; a known key's line that does not verify refuses the note, whatever else is below it. A key that signed twice counts once.
 */
export async function verifyNote(
  verify: VerifyEd25519,
  note: Note,
  keys: readonly VerifierKey[],
): Promise<Result<readonly VerifiedKey[], VerifyNoteError>> {
  const verified = new Map<VerifierKey, VerifiedKey>();
  for (const line of note.signatures) {
    const key = keys.find(({ name, id }) => name === line.name && isSameBytes(id, line.keyId));
    if (key === undefined) continue;
    const signed = await verifyLine(verify, note.text, line, key);
    if (signed === null) return err({ kind: 'badSignature', name: key.name });
    const times = [verified.get(key)?.unixSeconds, signed.unixSeconds].filter(
      (time) => typeof time === 'number',
    );
    verified.set(key, { key, unixSeconds: times.length === 0 ? null : Math.max(...times) });
  }
  return verified.size === 0 ? err({ kind: 'noKnownSignature' }) : ok([...verified.values()]);
}

async function verifyLine(
  verify: VerifyEd25519,
  text: string,
  { signature }: NoteSignature,
  key: VerifierKey,
): Promise<VerifiedKey | null> {
  if (key.type === 'witness') {
    const cosignature = parseCosignature(signature);
    if (cosignature === null) return null;
    const { unixSeconds } = cosignature;
    const isSigned = await verify(key.publicKey, cosignedMessage(text, unixSeconds), cosignature.signature);
    return isSigned ? { key, unixSeconds } : null;
  }
  if (signature.length !== SIGNATURE_BYTES) return null;
  return (await verify(key.publicKey, utf8Of(text), signature)) ? { key, unixSeconds: null } : null;
}
