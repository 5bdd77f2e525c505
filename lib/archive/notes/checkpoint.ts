import { err, ok, type Result } from '#lib/domain/result.ts';
import { base64Of, bytesOfBase64 } from '../bytes/base64.ts';
import { parseDecimal } from '../bytes/decimal.ts';
import { type Hash, isHash } from '../merkle/hash.ts';

/** A log at one of its sizes. */
export type TreeHead = { readonly size: number; readonly root: Hash };

/** What a log says of itself at one moment (C2SP tlog-checkpoint). */
export type Checkpoint = TreeHead & {
  /** Which log: its public address without scheme. */
  readonly origin: string;
};

export type CheckpointError = { readonly kind: 'notACheckpoint' };

/** The text of a note that says this. */
export function writeCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${base64Of(root)}\n`;
}

/** Reads the text of a note. Lines after the third are allowed by the standard and mean nothing here. */
export function parseCheckpoint(text: string): Result<Checkpoint, CheckpointError> {
  const lines = text.split('\n');
  const [origin = '', decimal = '', coded = ''] = lines;
  const size = parseDecimal(decimal);
  const root = bytesOfBase64(coded);
  const isEnded = lines.pop() === '' && lines.length >= 3 && !lines.includes('');
  if (!isEnded || size === null || root === null || !isHash(root)) return err({ kind: 'notACheckpoint' });
  return ok({ origin, size, root });
}
