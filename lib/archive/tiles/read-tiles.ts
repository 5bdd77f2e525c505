import { err, ok, type Result } from '#lib/domain/result.ts';
import type { Bytes } from '../bytes/bytes.ts';
import { HASH_BYTES, type Hash, isHash } from '../merkle/hash.ts';
import { TILE_WIDTH, type TileAddress, tilePath } from './tile-address.ts';

/**
 * Reads a file of the archive by its path; null only where it is certain that there is none. Whatever else keeps it from
 * answering is thrown: a failure must never be taken for "nothing there".
 */
export type ReadFile = (path: string) => Promise<Bytes | null>;

export type TileError =
  | { readonly kind: 'fileMissing'; readonly path: string }
  | { readonly kind: 'wrongLength'; readonly path: string; readonly bytes: number };

export type Tiles = {
  /** The hashes of one of the tiles that were asked for. */
  readonly hashesOf: (address: TileAddress) => readonly Hash[];
};

/** Reads tiles side by side. A partial one that is gone, or that a cache denies, is cut from the full one. */
export async function readTiles(
  read: ReadFile,
  addresses: readonly TileAddress[],
): Promise<Result<Tiles, TileError>> {
  const byPath = new Map<string, readonly Hash[]>();
  const wanted = new Map(addresses.map((address) => [tilePath(address), address]));
  const answers = await Promise.all([...wanted.values()].map((address) => readTile(read, address)));
  for (const [at, path] of [...wanted.keys()].entries()) {
    const answer = answers[at];
    if (answer === undefined) continue;
    if (!answer.ok) return err(answer.error);
    byPath.set(path, answer.value);
  }
  return ok({
    hashesOf: (address) => {
      const hashes = byPath.get(tilePath(address));
      if (hashes === undefined) throw new Error(`${tilePath(address)} was not asked for`);
      return hashes;
    },
  });
}

async function readTile(read: ReadFile, address: TileAddress): Promise<Result<readonly Hash[], TileError>> {
  const path = tilePath(address);
  const own = await read(path);
  if (own !== null) return hashesIn(own, path, address.width, address.width);
  if (address.width === TILE_WIDTH) return err({ kind: 'fileMissing', path });
  const whole = tilePath({ ...address, width: TILE_WIDTH });
  const full = await read(whole);
  return full === null
    ? err({ kind: 'fileMissing', path })
    : hashesIn(full, whole, TILE_WIDTH, address.width);
}

function hashesIn(
  bytes: Bytes,
  path: string,
  holds: number,
  wanted: number,
): Result<readonly Hash[], TileError> {
  if (bytes.length !== holds * HASH_BYTES) return err({ kind: 'wrongLength', path, bytes: bytes.length });
  const hashes = Array.from({ length: wanted }, (_, at) =>
    bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
  return ok(hashes.filter(isHash));
}
