import { err, ok, type Result } from '#lib/domain/result.ts';
import { type Bytes, joinBytes } from '../bytes/bytes.ts';
import type { Hash, Sha256 } from '../merkle/hash.ts';
import { rootOf } from '../merkle/root.ts';
import { type ReadFile, readTiles, type TileError } from './read-tiles.ts';
import { TILE_WIDTH, type TileAddress } from './tile-address.ts';
import { hashesAt, tileOf, tilesOf } from './tiles-of-size.ts';

/**
 * What is needed of a log to let it grow: its size, and the hashes of the partial tile of each level. It follows from the tiles
 * alone, so whoever keeps one can hold it against them.
 */
export type RightEdge = {
  readonly size: number;
  /** From level 0 up; at most 255 hashes each. */
  readonly levels: readonly (readonly Hash[])[];
};

export const EMPTY_LOG: RightEdge = { size: 0, levels: [] };

export type WrittenTile = { readonly address: TileAddress; readonly bytes: Bytes };

/** The log with these leaves behind those it has, and every tile that is new by it, full and partial. */
export async function growLog(
  sha256: Sha256,
  edge: RightEdge,
  leaves: readonly Hash[],
): Promise<{ readonly edge: RightEdge; readonly tiles: readonly WrittenTile[] }> {
  const size = edge.size + leaves.length;
  const levels: (readonly Hash[])[] = [];
  const hashesOf = new Map<string, readonly Hash[]>();
  let added: readonly Hash[] = leaves;
  for (let level = 0; hashesAt(level, size) > 0; level += 1) {
    const hashes = [...(edge.levels[level] ?? []), ...added];
    const wholeTiles: Hash[] = [];
    let index = Math.floor(hashesAt(level, edge.size) / TILE_WIDTH);
    for (let at = 0; at < hashes.length; at += TILE_WIDTH) {
      const tile = hashes.slice(at, at + TILE_WIDTH);
      if (tile.length === TILE_WIDTH) wholeTiles.push(await rootOf(sha256, tile));
      hashesOf.set(`${level}/${index}`, tile);
      index += 1;
    }
    levels.push(hashes.slice(wholeTiles.length * TILE_WIDTH));
    added = wholeTiles;
  }
  const tiles = tilesOf(size, edge.size).map((address) => ({
    address,
    bytes: joinBytes(...(hashesOf.get(`${address.level}/${address.index}`) ?? [])),
  }));
  return { edge: { size, levels }, tiles };
}

/** Root of the log with this edge. */
export async function rootOfEdge(sha256: Sha256, { levels }: RightEdge): Promise<Hash> {
  // Each level's hashes are followed by what is smaller than one of them: the levels below.
  let below: Hash | null = null;
  for (const hashes of levels) {
    const row: readonly Hash[] = below === null ? hashes : [...hashes, below];
    if (row.length > 0) below = await rootOf(sha256, row);
  }
  return below ?? rootOf(sha256, []);
}

/** The edge of a log of this size, from its tiles. */
export async function readEdge(read: ReadFile, size: number): Promise<Result<RightEdge, TileError>> {
  const partial: TileAddress[] = [];
  let depth = 0;
  for (; hashesAt(depth, size) > 0; depth += 1) {
    const hashes = hashesAt(depth, size);
    if (hashes % TILE_WIDTH > 0) partial.push(tileOf(depth, hashes - 1, size));
  }
  const tiles = await readTiles(read, partial);
  if (!tiles.ok) return err(tiles.error);
  const levels = Array.from({ length: depth }, (_, level): readonly Hash[] => {
    const address = partial.find((tile) => tile.level === level);
    return address === undefined ? [] : tiles.value.hashesOf(address);
  });
  return ok({ size, levels });
}
