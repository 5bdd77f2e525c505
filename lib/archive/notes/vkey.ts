import { err, ok, type Result } from '#lib/domain/result.ts';
import { base64Of, bytesOfBase64 } from '../bytes/base64.ts';
import { type Bytes, hexOf, joinBytes, utf8Of } from '../bytes/bytes.ts';
import { hashOf, type Sha256 } from '../merkle/hash.ts';
import { PUBLIC_KEY_BYTES } from './ed25519.ts';

/** `log`: Ed25519 over the note's text. `witness`: cosignature/v1, over the text and a time. Numbers are C2SP signed-note's. */
export const KEY_TYPES = { log: 0x01, witness: 0x04 } as const;
export type KeyType = keyof typeof KEY_TYPES;

/** A key that a reader knows, as `name+id+key` has it. */
export type VerifierKey = {
  readonly name: string;
  readonly type: KeyType;
  /** Which key of this name signed: 4 bytes of a hash. It tells keys apart and protects nothing. */
  readonly id: Bytes;
  readonly publicKey: Bytes;
};

export type VerifierKeyError = { readonly kind: 'notAVerifierKey' } | { readonly kind: 'wrongKeyId' };

/** The key of this name, with the id that follows from it. Throws for a name or a key that can be none. */
export async function verifierKey(
  sha256: Sha256,
  { name, type, publicKey }: Omit<VerifierKey, 'id'>,
): Promise<VerifierKey> {
  if (!isKeyName(name) || publicKey.length !== PUBLIC_KEY_BYTES) throw new Error(`no key: ${name}`);
  const hashed = joinBytes(utf8Of(`${name}\n`), Uint8Array.of(KEY_TYPES[type]), publicKey);
  return { name, type, publicKey, id: (await hashOf(sha256, hashed)).slice(0, 4) };
}

export function writeVerifierKey({ name, type, id, publicKey }: VerifierKey): string {
  return `${name}+${hexOf(id)}+${base64Of(joinBytes(Uint8Array.of(KEY_TYPES[type]), publicKey))}`;
}

/** Reads `name+id+key`; the key's base64 may hold further plus signs. A key whose id is not its own is refused. */
export async function parseVerifierKey(
  sha256: Sha256,
  text: string,
): Promise<Result<VerifierKey, VerifierKeyError>> {
  const [, name = '', id = '', coded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const [first, ...rest] = bytesOfBase64(coded) ?? [];
  const type = KEY_TYPE_NAMES.find((known) => KEY_TYPES[known] === first);
  if (!isKeyName(name) || type === undefined || rest.length !== PUBLIC_KEY_BYTES) {
    return err({ kind: 'notAVerifierKey' });
  }
  const key = await verifierKey(sha256, { name, type, publicKey: Uint8Array.from(rest) });
  return hexOf(key.id) === id ? ok(key) : err({ kind: 'wrongKeyId' });
}

const KEY_TYPE_NAMES = ['log', 'witness'] as const satisfies readonly KeyType[];

/** Names of keys hold no blank of any kind and no plus, which ends them. */
export function isKeyName(text: string): boolean {
  return /^[^\s\u0085\p{Z}\p{Cc}+]+$/u.test(text);
}
