import { err, ok, type Result } from '#lib/domain/result.ts';
import { type Bytes, textOfUtf8, utf8Of } from '../bytes/bytes.ts';
import { parseDecimal } from '../bytes/decimal.ts';
import type { Hash } from '../merkle/hash.ts';
import { parseHashLines, writeHashLines } from './hash-lines.ts';
import { type NoteSignature, parseSignatureLines } from './note.ts';

/** What a log asks a witness (C2SP tlog-witness, `add-checkpoint`): sign this one, it holds all of the one you have. */
export type AddCheckpoint = {
  /** Size that the witness signed last, as far as the log knows; 0 for none. */
  readonly old: number;
  readonly proof: readonly Hash[];
  readonly checkpoint: Bytes;
};

export type AddCheckpointError = { readonly kind: 'notAnAddCheckpoint' };

const MOST_BYTES = 262_144;

export function writeAddCheckpoint({ old, proof, checkpoint }: AddCheckpoint): string {
  return `old ${old}\n${writeHashLines(proof)}\n${textOfUtf8(checkpoint) ?? ''}`;
}

/** Reads a request from outside; verifies nothing. */
export function parseAddCheckpoint(bytes: Bytes): Result<AddCheckpoint, AddCheckpointError> {
  const text = bytes.length > MOST_BYTES ? null : textOfUtf8(bytes);
  const [, decimal = '', lines = '', checkpoint = ''] =
    /^old ([0-9]+)\n((?:[^\n]+\n)*)\n([\s\S]+)$/.exec(text ?? '') ?? [];
  const old = parseDecimal(decimal);
  const proof = parseHashLines(lines.split('\n').slice(0, -1));
  if (old === null || proof === null) return err({ kind: 'notAnAddCheckpoint' });
  return ok({ old, proof, checkpoint: utf8Of(checkpoint) });
}

/** What a witness answered. `holds`: it signed another size last, and this is it. */
export type WitnessAnswer =
  | { readonly kind: 'signed'; readonly signatures: readonly NoteSignature[] }
  | { readonly kind: 'holds'; readonly size: number }
  | { readonly kind: 'refused'; readonly status: number };

/** Reads status and body of an answer; lines that are none, and sizes that are none, are a refusal. */
export function parseWitnessAnswer(status: number, body: Bytes): WitnessAnswer {
  const text = body.length > MOST_BYTES ? '' : (textOfUtf8(body) ?? '');
  if (status === 200) {
    const signatures = parseSignatureLines(text);
    if (signatures !== null) return { kind: 'signed', signatures };
  }
  if (status === 409 && text.endsWith('\n')) {
    const size = parseDecimal(text.slice(0, -1));
    if (size !== null) return { kind: 'holds', size };
  }
  return { kind: 'refused', status };
}
