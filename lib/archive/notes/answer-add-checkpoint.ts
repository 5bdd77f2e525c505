import { isSameBytes } from '../bytes/bytes.ts';
import { isConsistent } from '../merkle/consistency.ts';
import type { Sha256 } from '../merkle/hash.ts';
import type { AddCheckpoint } from './add-checkpoint.ts';
import { type Checkpoint, parseCheckpoint, type TreeHead } from './checkpoint.ts';
import type { VerifyEd25519 } from './ed25519.ts';
import { parseNote } from './note.ts';
import { verifyNote } from './verify-note.ts';
import type { VerifierKey } from './vkey.ts';

/** A log that a witness watches: its keys, and the last head of it that the witness signed; null for none. */
export type WatchedLog = { readonly keys: readonly VerifierKey[]; readonly signed: TreeHead | null };

/** What a witness does with a request; the statuses are C2SP tlog-witness's. */
export type WitnessDecision =
  /** Keep this head, on disk, then cosign this text and answer 200. */
  | { readonly kind: 'cosign'; readonly checkpoint: Checkpoint; readonly text: string }
  /** Answer 409 with the size that was signed last. */
  | { readonly kind: 'conflict'; readonly status: 409; readonly size: number }
  | { readonly kind: 'refuse'; readonly status: 400 | 403 | 404 | 422 };

/**
 * Decides by the request and what is known alone. Whoever acts on it must take requests for one log one after another: between
 * deciding and keeping the new head, no other may be decided.
 */
export async function answerAddCheckpoint(
  { sha256, verify }: { readonly sha256: Sha256; readonly verify: VerifyEd25519 },
  watched: (origin: string) => WatchedLog | null,
  { old, proof, checkpoint: bytes }: AddCheckpoint,
): Promise<WitnessDecision> {
  const note = parseNote(bytes);
  const checkpoint = note.ok ? parseCheckpoint(note.value.text) : note;
  if (!note.ok || !checkpoint.ok) return refuse(400);
  const { origin, size, root } = checkpoint.value;
  const log = watched(origin);
  if (log === null) return refuse(404);
  const signed = await verifyNote(verify, note.value, log.keys);
  if (!signed.ok) return refuse(403);
  if (old > size) return refuse(400);
  const last = log.signed ?? null;
  const lastSize = last?.size ?? 0;
  if (old !== lastSize) return { kind: 'conflict', status: 409, size: lastSize };
  if (last !== null && last.size === size && !isSameBytes(last.root, root)) {
    return { kind: 'conflict', status: 409, size: lastSize };
  }
  const earlier = last ?? { size: 0, root };
  if (!(await isConsistent(sha256, earlier, { size, root }, proof))) return refuse(422);
  return { kind: 'cosign', checkpoint: checkpoint.value, text: note.value.text };
}

function refuse(status: 400 | 403 | 404 | 422): WitnessDecision {
  return { kind: 'refuse', status };
}
