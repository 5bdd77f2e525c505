import { type Hash, hashOf, nodeHash, type Sha256 } from './hash.ts';
import { splitOf } from './tree-shape.ts';

/**
 * Root over hashes that stand beside each other: leaves, or whole subtrees of one size, of which the last may be a smaller one
 * (it is split off at the same place as a whole one would be).
 */
export async function rootOf(sha256: Sha256, hashes: readonly Hash[]): Promise<Hash> {
  const [first] = hashes;
  if (first === undefined) return hashOf(sha256, new Uint8Array());
  if (hashes.length === 1) return first;
  const split = splitOf(hashes.length);
  const left = await rootOf(sha256, hashes.slice(0, split));
  return nodeHash(sha256, left, await rootOf(sha256, hashes.slice(split)));
}
