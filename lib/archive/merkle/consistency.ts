import { type Bytes, isSameBytes } from '../bytes/bytes.ts';
import { isCount } from '../bytes/decimal.ts';
import { isHash, nodeHash, type Sha256 } from './hash.ts';
import { consistencyRanges } from './tree-shape.ts';

/** A log at one of its sizes, as somebody says it was; unchecked. */
export type ClaimedHead = { readonly size: number; readonly root: Bytes };

/**
 * True when the tree of `later` begins with all of the tree of `earlier`. From nothing, everything follows: the proof is empty
 * then, as it is between equal sizes, whose roots have to be equal. Any nonsense is false, never an error.
 */
export async function isConsistent(
  sha256: Sha256,
  earlier: ClaimedHead,
  later: ClaimedHead,
  claimed: readonly Bytes[],
): Promise<boolean> {
  if (!isCount(earlier.size) || !isCount(later.size) || earlier.size > later.size) return false;
  const proof = claimed.filter(isHash);
  if (!isHash(earlier.root) || !isHash(later.root) || proof.length !== claimed.length) return false;
  if (earlier.size === later.size) return proof.length === 0 && isSameBytes(earlier.root, later.root);
  if (earlier.size === 0) return proof.length === 0;
  const { start, others } = consistencyRanges(earlier.size, later.size);
  const [first, ...rest] = start.begin === 0 ? [earlier.root, ...proof] : proof;
  if (first === undefined || rest.length !== others.length) return false;
  let [before, after] = [first, first];
  for (const [step, hash] of rest.entries()) {
    const isOnTheRight = (others[step]?.begin ?? 0) > start.begin;
    // What lies on the right came after the earlier tree and is in the later one only.
    if (!isOnTheRight) before = await nodeHash(sha256, hash, before);
    after = isOnTheRight ? await nodeHash(sha256, after, hash) : await nodeHash(sha256, hash, after);
  }
  return isSameBytes(before, earlier.root) && isSameBytes(after, later.root);
}
