import type { Bytes } from '#lib/archive/bytes/bytes.ts';
import type { Hash } from '#lib/archive/merkle/hash.ts';
import type { ReadFile } from '#lib/archive/tiles/read-tiles.ts';
import { EMPTY_LOG, growLog, type RightEdge } from '#lib/archive/tiles/right-edge.ts';
import { tilePath } from '#lib/archive/tiles/tile-address.ts';
import { nodeSha256 } from './node-crypto.ts';

/** Tiles of a log in memory: all that were ever written, as a folder would have them. */
export class MemoryLog {
  readonly files = new Map<string, Bytes>();
  edge: RightEdge = EMPTY_LOG;

  readonly read: ReadFile = (path) => Promise.resolve(this.files.get(path) ?? null);

  async append(leaves: readonly Hash[]): Promise<void> {
    const { edge, tiles } = await growLog(nodeSha256, this.edge, leaves);
    for (const { address, bytes } of tiles) this.files.set(tilePath(address), new Uint8Array(bytes));
    this.edge = edge;
  }
}
