import { isSameBytes } from '../bytes/bytes.ts';
import type { TreeHead } from '../notes/checkpoint.ts';

/** What the recorder may do with the head it has made. */
export type SigningDecision =
  | { readonly kind: 'sign' }
  /** This size is signed already, with this root. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refuse'; readonly why: RefusedSigning };

export type RefusedSigning =
  /** More was signed than this copy has: it is an old one, restored. */
  | { readonly kind: 'olderCopy'; readonly signed: number; readonly has: number }
  /** At the size that was signed, this copy has another root. */
  | { readonly kind: 'otherRoot'; readonly size: number };

/**
 * Never fork: a new head may be signed only on top of the last one that was. `signed` is the record of it that lies outside the
 * data folder, null where nothing was ever signed; `before` is the head this copy had at the same size or, where it is shorter, at
 * its own; `next` is what is to be signed.
 */
export function maySign(signed: TreeHead | null, before: TreeHead, next: TreeHead): SigningDecision {
  if (signed === null) return { kind: 'sign' };
  if (before.size < signed.size || next.size < signed.size) {
    return {
      kind: 'refuse',
      why: { kind: 'olderCopy', signed: signed.size, has: Math.min(before.size, next.size) },
    };
  }
  if (!isSameHead(before, signed)) return { kind: 'refuse', why: { kind: 'otherRoot', size: signed.size } };
  if (next.size > signed.size) return { kind: 'sign' };
  return isSameHead(next, signed)
    ? { kind: 'unchanged' }
    : { kind: 'refuse', why: { kind: 'otherRoot', size: signed.size } };
}

/** What follows from the size that a witness says to hold. */
export type AfterWitness =
  /** Prove from its size, and ask again. */
  | { readonly kind: 'proveFrom'; readonly size: number }
  /** It signed more of this log than we have, or another root at our size: somebody signs with our key, or we are an old copy. */
  | { readonly kind: 'stop' };

export function afterWitnessHolds(
  holds: number,
  { asked, ours }: { readonly asked: number; readonly ours: number },
): AfterWitness {
  // Where it holds the very size that was asked from, what it refused was the root.
  return holds > ours || holds === asked ? { kind: 'stop' } : { kind: 'proveFrom', size: holds };
}

function isSameHead(a: TreeHead, b: TreeHead): boolean {
  return a.size === b.size && isSameBytes(a.root, b.root);
}
