import { err, ok, type Result } from '#lib/domain/result.ts';
import { type Hash, nodeHash, type Sha256 } from '../merkle/hash.ts';
import { rootOf } from '../merkle/root.ts';
import {
  consistencyRanges,
  inclusionRanges,
  type LeafRange,
  type PerfectSubtree,
  perfectSubtrees,
} from '../merkle/tree-shape.ts';
import { type ReadFile, readTiles, type TileError, type Tiles } from './read-tiles.ts';
import { TILE_WIDTH, type TileAddress } from './tile-address.ts';
import { tileOf } from './tiles-of-size.ts';

/** Binary levels within one level of tiles: 2^8 is 256. */
const TILE_HEIGHT = 8;

/** Proof that a log of this size holds the entry at `index` < `size`, from the leaf's sibling up. At most 7 levels of tiles are read. */
export function makeInclusionProof(
  sha256: Sha256,
  read: ReadFile,
  { index, size }: { readonly index: number; readonly size: number },
): Promise<Result<readonly Hash[], TileError>> {
  return hashesOfRanges(sha256, read, inclusionRanges(index, size), size);
}

/** Proof that the log of this size begins with all of the one of the size `old` ≤ `size`. */
export async function makeConsistencyProof(
  sha256: Sha256,
  read: ReadFile,
  { old, size }: { readonly old: number; readonly size: number },
): Promise<Result<readonly Hash[], TileError>> {
  if (old === 0 || old === size) return ok([]);
  const { start, others } = consistencyRanges(old, size);
  return hashesOfRanges(sha256, read, start.begin === 0 ? others : [start, ...others], size);
}

async function hashesOfRanges(
  sha256: Sha256,
  read: ReadFile,
  ranges: readonly LeafRange[],
  size: number,
): Promise<Result<readonly Hash[], TileError>> {
  const subtrees = ranges.flatMap(perfectSubtrees);
  const tiles = await readTiles(
    read,
    subtrees.map((subtree) => placeOf(subtree, size).tile),
  );
  if (!tiles.ok) return err(tiles.error);
  const hashes: Hash[] = [];
  for (const range of ranges) hashes.push(await hashOfRange(sha256, tiles.value, range, size));
  return ok(hashes);
}

async function hashOfRange(sha256: Sha256, tiles: Tiles, range: LeafRange, size: number): Promise<Hash> {
  // From the right: what stands left of the right edge is always the larger, whole part.
  let hash: Hash | null = null;
  for (const subtree of [...perfectSubtrees(range)].reverse()) {
    const { tile, from, to } = placeOf(subtree, size);
    const own = await rootOf(sha256, tiles.hashesOf(tile).slice(from, to));
    hash = hash === null ? own : await nodeHash(sha256, own, hash);
  }
  if (hash === null) throw new Error('a proof holds no empty range');
  return hash;
}

/** The tile that holds a subtree, and which of its hashes it stands for. */
function placeOf(
  { height, index }: PerfectSubtree,
  size: number,
): { readonly tile: TileAddress; readonly from: number; readonly to: number } {
  const level = Math.floor(height / TILE_HEIGHT);
  const hashes = 2 ** (height % TILE_HEIGHT);
  const at = index * hashes;
  const from = at % TILE_WIDTH;
  return { tile: tileOf(level, at, size), from, to: from + hashes };
}
