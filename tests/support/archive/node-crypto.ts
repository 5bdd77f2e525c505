import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';
import { joinBytes } from '#lib/archive/bytes/bytes.ts';
import type { Sha256 } from '#lib/archive/merkle/hash.ts';
import type { VerifyEd25519 } from '#lib/archive/notes/ed25519.ts';
import type { Signer } from '#lib/archive/notes/sign-note.ts';
import { type KeyType, verifierKey } from '#lib/archive/notes/vkey.ts';

export const nodeSha256: Sha256 = (data) => hash('sha256', data, 'buffer');

// What stands before the 32 bytes of a key in the files of RFC 8410.
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export const nodeVerify: VerifyEd25519 = (publicKey, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({ key: Buffer.from(joinBytes(SPKI, publicKey)), format: 'der', type: 'spki' }),
    signature,
  );

function privateKeyOf(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(joinBytes(PKCS8, seed)), format: 'der', type: 'pkcs8' });
}

export function publicKeyOf(seed: Uint8Array): Uint8Array<ArrayBuffer> {
  const der = createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' });
  return new Uint8Array(der.subarray(SPKI.length));
}

/** A signer of tests, always the same for the same number. */
export async function aSigner(name: string, type: KeyType, number = 1): Promise<Signer> {
  const seed = new Uint8Array(32).fill(number);
  const key = await verifierKey(nodeSha256, { name, type, publicKey: publicKeyOf(seed) });
  return { key, sign: (message) => sign(null, message, privateKeyOf(seed)) };
}
