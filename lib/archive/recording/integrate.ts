import type { Bytes } from '../bytes/bytes.ts';
import { type Hash, leafHash, type Sha256 } from '../merkle/hash.ts';
import type { TreeHead } from '../notes/checkpoint.ts';
import { type PackedBody, writeBodyPack } from '../tiles/body-pack.ts';
import { writeEntryBundle } from '../tiles/entry-bundle.ts';
import { growLog, rootOfEdge } from '../tiles/right-edge.ts';
import { type BundleAddress, bodiesPath, entriesPath, TILE_WIDTH, tilePath } from '../tiles/tile-address.ts';
import { bundlesOf } from '../tiles/tiles-of-size.ts';
import type { LogEnd } from './log-end.ts';

/** A file of the archive that is new or, after a crash, written again with the same bytes. */
export type ArchiveFile = { readonly path: string; readonly bytes: Bytes };

export type NewRecord = { readonly entry: Bytes; readonly body: PackedBody };

export type Integrated = {
  readonly end: LogEnd;
  /** What is to be signed, once the files are on the disk. */
  readonly head: TreeHead;
  /** In the order in which they are written: bodies, entries, tiles. Nothing points to what is not there yet. */
  readonly files: readonly ArchiveFile[];
};

/** The log with these records behind those it has. The same records at the same end give the same bytes, however often. */
export async function integrate(
  sha256: Sha256,
  end: LogEnd,
  records: readonly NewRecord[],
): Promise<Integrated> {
  const leaves: Hash[] = [];
  for (const { entry } of records) leaves.push(await leafHash(sha256, entry));
  const { edge, tiles } = await growLog(sha256, end.edge, leaves);
  const entries = [...end.entries, ...records.map(({ entry }) => entry)];
  const bodies = [...end.bodies, ...records.map(({ body }) => body)];
  const places = bundlesOf(edge.size, end.edge.size);
  const first = end.edge.size - end.entries.length;
  const partOf = <Part>(parts: readonly Part[], { index, width }: BundleAddress): readonly Part[] =>
    parts.slice(index * TILE_WIDTH - first, index * TILE_WIDTH - first + width);
  const kept = entries.length - (edge.size % TILE_WIDTH);
  return {
    end: { edge, entries: entries.slice(kept), bodies: bodies.slice(kept) },
    head: { size: edge.size, root: await rootOfEdge(sha256, edge) },
    files: [
      ...places.map((place) => ({ path: bodiesPath(place), bytes: writeBodyPack(partOf(bodies, place)) })),
      ...places.map((place) => ({
        path: entriesPath(place),
        bytes: writeEntryBundle(partOf(entries, place)),
      })),
      ...tiles.map(({ address, bytes }) => ({ path: tilePath(address), bytes })),
    ],
  };
}
