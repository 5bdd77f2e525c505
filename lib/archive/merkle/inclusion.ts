import { type Bytes, isSameBytes } from '../bytes/bytes.ts';
import { isCount } from '../bytes/decimal.ts';
import { isHash, nodeHash, type Sha256 } from './hash.ts';
import { inclusionRanges } from './tree-shape.ts';

/** What somebody says of an entry, unchecked. */
export type InclusionClaim = {
  /** Place of the leaf in the log, from 0. */
  readonly index: number;
  readonly size: number;
  readonly leaf: Bytes;
  /** From the leaf's sibling up. */
  readonly proof: readonly Bytes[];
  readonly root: Bytes;
};

/** True when the tree of this size and root has this leaf at this place. Any nonsense is false, never an error. */
export async function isIncluded(sha256: Sha256, claim: InclusionClaim): Promise<boolean> {
  const { index, size, leaf, root } = claim;
  if (!isCount(index) || !isCount(size) || index >= size || !isHash(leaf) || !isHash(root)) return false;
  const siblings = inclusionRanges(index, size);
  const proof = claim.proof.filter(isHash);
  if (claim.proof.length !== siblings.length || proof.length !== siblings.length) return false;
  let hash = leaf;
  for (const [step, sibling] of proof.entries()) {
    const isOnTheRight = (siblings[step]?.begin ?? 0) > index;
    hash = isOnTheRight ? await nodeHash(sha256, hash, sibling) : await nodeHash(sha256, sibling, hash);
  }
  return isSameBytes(hash, root);
}
