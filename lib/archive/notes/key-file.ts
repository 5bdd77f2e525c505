import { err, ok, type Result } from '#lib/domain/result.ts';
import type { Sha256 } from '../merkle/hash.ts';
import { parseVerifierKey, type VerifierKey, writeVerifierKey } from './vkey.ts';

/** The keys of a log as `kunci.txt` has them: the signing one first, and beside it those it takes over from or hands on to. */
export type LogKeys = readonly [VerifierKey, ...VerifierKey[]];

export type KeyFileError = { readonly kind: 'notAKeyFile'; readonly line: number };

const MOST_KEYS = 16;
const MOST_CHARACTERS = 65_536;

export function writeKeyFile(keys: LogKeys): string {
  return keys.map((key) => `${writeVerifierKey(key)}\n`).join('');
}

/** Reads `kunci.txt`. A line that is no key of a log refuses all of it; lines from `#` on are for people. */
export async function parseKeyFile(sha256: Sha256, text: string): Promise<Result<LogKeys, KeyFileError>> {
  if (text.length > MOST_CHARACTERS) return err({ kind: 'notAKeyFile', line: 1 });
  const keys: VerifierKey[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const key = await parseVerifierKey(sha256, line);
    if (!key.ok || key.value.type !== 'log' || keys.length === MOST_KEYS) {
      return err({ kind: 'notAKeyFile', line: at + 1 });
    }
    keys.push(key.value);
  }
  const [first, ...rest] = keys;
  return first === undefined ? err({ kind: 'notAKeyFile', line: 1 }) : ok([first, ...rest]);
}
