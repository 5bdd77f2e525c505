import type { Bytes } from './bytes/bytes.ts';
import type { Sha256 } from './merkle/hash.ts';
import type { VerifyEd25519 } from './notes/ed25519.ts';

/** SHA-256 of the browser, and of Node; a page that did not come by https has none. */
export const webSha256: Sha256 = async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', data));

/** Ed25519 of the browser, and of Node. Rejects with `NotSupportedError` where a browser has none: that is no "false". */
export const webVerifyEd25519: VerifyEd25519 = async (publicKey, message, signature) => {
  const key = await importedKey(publicKey);
  return key !== null && crypto.subtle.verify('Ed25519', key, signature, message);
};

/** Null for 32 bytes that are no point of the curve: such a key has signed nothing. */
async function importedKey(publicKey: Bytes): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'DataError') return null;
    throw failure;
  }
}
