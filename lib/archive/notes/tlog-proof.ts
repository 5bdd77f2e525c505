import { err, ok, type Result } from '#lib/domain/result.ts';
import { type Bytes, textOfUtf8, utf8Of } from '../bytes/bytes.ts';
import { parseDecimal } from '../bytes/decimal.ts';
import type { Hash } from '../merkle/hash.ts';
import { parseHashLines, writeHashLines } from './hash-lines.ts';

/** All that is needed, beside the entry and the log's key, to prove the entry offline (C2SP tlog-proof). */
export type TlogProof = {
  readonly index: number;
  readonly hashes: readonly Hash[];
  /** The signed checkpoint, as it was published. */
  readonly checkpoint: Bytes;
};

export type TlogProofError = { readonly kind: 'notATlogProof' };

const FIRST_LINE = 'c2sp.org/tlog-proof@v1';
const MOST_CHARACTERS = 262_144;
const FORMAT = /^(?:extra [A-Za-z0-9+/=]*\n)?index ([0-9]+)\n((?:[^\n]+\n)*)\n([\s\S]+)$/;

export function writeTlogProof({ index, hashes, checkpoint }: TlogProof): string {
  return `${FIRST_LINE}\nindex ${index}\n${writeHashLines(hashes)}\n${textOfUtf8(checkpoint) ?? ''}`;
}

/** Reads the file. Its `extra` line, which nobody signed, is passed over; nothing in it is verified here. */
export function parseTlogProof(bytes: Bytes): Result<TlogProof, TlogProofError> {
  const text = bytes.length > MOST_CHARACTERS ? null : textOfUtf8(bytes);
  const [first, rest] =
    text === null ? [] : [text.slice(0, FIRST_LINE.length + 1), text.slice(FIRST_LINE.length + 1)];
  const [, decimal = '', lines = '', checkpoint = ''] = FORMAT.exec(rest ?? '') ?? [];
  const index = parseDecimal(decimal);
  const hashes = parseHashLines(lines.split('\n').slice(0, -1));
  if (first !== `${FIRST_LINE}\n` || index === null || hashes === null) return err({ kind: 'notATlogProof' });
  return ok({ index, hashes, checkpoint: utf8Of(checkpoint) });
}
