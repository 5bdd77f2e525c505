import { type Bytes, utf8Of } from '../bytes/bytes.ts';
import { cosignedMessage, writeCosignature } from './cosignature.ts';
import { SIGNATURE_BYTES, type SignEd25519 } from './ed25519.ts';
import type { NoteSignature } from './note.ts';
import type { VerifierKey } from './vkey.ts';

/** A key of ours: what others know of it, and how it signs. */
export type Signer = { readonly key: VerifierKey; readonly sign: SignEd25519 };

/** A log's signature of a note's text. */
export async function signText({ key, sign }: Signer, text: string): Promise<NoteSignature> {
  return { name: key.name, keyId: key.id, signature: checked(await sign(utf8Of(text))) };
}

/** A witness's: it says when it saw the note. */
export async function cosignText(
  { key, sign }: Signer,
  text: string,
  unixSeconds: number,
): Promise<NoteSignature> {
  const signature = checked(await sign(cosignedMessage(text, unixSeconds)));
  return { name: key.name, keyId: key.id, signature: writeCosignature({ unixSeconds, signature }) };
}

function checked(signature: Uint8Array): Bytes {
  if (signature.length !== SIGNATURE_BYTES) throw new Error(`a signature of ${signature.length} bytes`);
  return new Uint8Array(signature);
}
