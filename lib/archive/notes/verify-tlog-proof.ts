import { err, ok, type Result } from '#lib/domain/result.ts';
import type { Bytes } from '../bytes/bytes.ts';
import { leafHash, type Sha256 } from '../merkle/hash.ts';
import { isIncluded } from '../merkle/inclusion.ts';
import type { VerifyEd25519 } from './ed25519.ts';
import {
  type CheckpointTrust,
  type OpenCheckpointError,
  type OpenedCheckpoint,
  openCheckpoint,
} from './open-checkpoint.ts';
import { parseTlogProof, type TlogProofError } from './tlog-proof.ts';

export type ProvenEntry = OpenedCheckpoint & { readonly index: number };

export type VerifyTlogProofError = TlogProofError | OpenCheckpointError | { readonly kind: 'notIncluded' };

/** Where in which signed log this entry stands, by a proof file alone. */
export async function verifyTlogProof(
  { sha256, verify }: { readonly sha256: Sha256; readonly verify: VerifyEd25519 },
  { proof, entry }: { readonly proof: Bytes; readonly entry: Bytes },
  trust: CheckpointTrust,
): Promise<Result<ProvenEntry, VerifyTlogProofError>> {
  const parsed = parseTlogProof(proof);
  if (!parsed.ok) return parsed;
  const { index, hashes, checkpoint } = parsed.value;
  const opened = await openCheckpoint(verify, checkpoint, trust);
  if (!opened.ok) return opened;
  const { size, root } = opened.value.checkpoint;
  const leaf = await leafHash(sha256, entry);
  if (!(await isIncluded(sha256, { index, size, leaf, proof: hashes, root })))
    return err({ kind: 'notIncluded' });
  return ok({ ...opened.value, index });
}
