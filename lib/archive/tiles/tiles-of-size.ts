import { type BundleAddress, TILE_WIDTH, type TileAddress } from './tile-address.ts';

/** Hashes that a log of so many leaves has at a level of tiles: whole subtrees of 256^level leaves. */
export function hashesAt(level: number, size: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}

/** The tile of a log of this size that holds the `at`-th hash of a level; its width is as much as that log has of it. */
export function tileOf(level: number, at: number, size: number): TileAddress {
  const index = Math.floor(at / TILE_WIDTH);
  return { level, index, width: Math.min(TILE_WIDTH, hashesAt(level, size) - index * TILE_WIDTH) };
}

/** Bundles of entries (and packs of bodies) that a log of `size` has and one of `before` had not, in order. */
export function bundlesOf(size: number, before = 0): readonly BundleAddress[] {
  return tilesAt(0, size, before).map(({ index, width }) => ({ index, width }));
}

/** Tiles that a log of `size` has and one of `before` had not: level by level, in order. */
export function tilesOf(size: number, before = 0): readonly TileAddress[] {
  const tiles: TileAddress[] = [];
  for (let level = 0; hashesAt(level, size) > 0; level += 1) tiles.push(...tilesAt(level, size, before));
  return tiles;
}

function tilesAt(level: number, size: number, before: number): readonly TileAddress[] {
  const tiles: TileAddress[] = [];
  const [had, has] = [hashesAt(level, before), hashesAt(level, size)];
  if (had === has) return tiles;
  const first = Math.floor(had / TILE_WIDTH);
  for (let at = first * TILE_WIDTH; at < has; at += TILE_WIDTH) tiles.push(tileOf(level, at, size));
  return tiles;
}
