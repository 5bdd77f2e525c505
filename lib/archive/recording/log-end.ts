import { err, ok, type Result } from '#lib/domain/result.ts';
import { type Bytes, isSameBytes } from '../bytes/bytes.ts';
import { leafHash, type Sha256 } from '../merkle/hash.ts';
import type { TreeHead } from '../notes/checkpoint.ts';
import { type PackedBody, parseBodyPack } from '../tiles/body-pack.ts';
import { parseEntryBundle } from '../tiles/entry-bundle.ts';
import type { ReadFile, TileError } from '../tiles/read-tiles.ts';
import { EMPTY_LOG, type RightEdge, readEdge, rootOfEdge } from '../tiles/right-edge.ts';
import { type BundleAddress, bodiesPath, entriesPath, TILE_WIDTH } from '../tiles/tile-address.ts';

/** All of a log that is needed to write on at its end. */
export type LogEnd = {
  readonly edge: RightEdge;
  /** What the last bundle and the last pack hold, where they are not full: at most 255 each. */
  readonly entries: readonly Bytes[];
  readonly bodies: readonly PackedBody[];
};

export const EMPTY_LOG_END: LogEnd = { edge: EMPTY_LOG, entries: [], bodies: [] };

export type LogEndError =
  | TileError
  /** The file is there and is not what a log of this size has. */
  | { readonly kind: 'brokenFile'; readonly path: string }
  /** The tiles are another log's than the one that was signed. */
  | { readonly kind: 'otherRoot' };

/** The end of the log as its files have it, held against the head that was signed. */
export async function readLogEnd(
  sha256: Sha256,
  read: ReadFile,
  signed: TreeHead,
): Promise<Result<LogEnd, LogEndError>> {
  const edge = await readEdge(read, signed.size);
  if (!edge.ok) return edge;
  if (!isSameBytes(await rootOfEdge(sha256, edge.value), signed.root)) return err({ kind: 'otherRoot' });
  const width = signed.size % TILE_WIDTH;
  if (width === 0) return ok({ edge: edge.value, entries: [], bodies: [] });
  const place = { index: Math.floor(signed.size / TILE_WIDTH), width };
  const [entries, bodies] = [
    await readParts(read, entriesPath, place, parseEntryBundle),
    await readParts(read, bodiesPath, place, parseBodyPack),
  ];
  if (!entries.ok) return entries;
  if (!bodies.ok) return bodies;
  for (const [at, entry] of entries.value.entries()) {
    const leaf = await leafHash(sha256, entry);
    if (!isSameBytes(leaf, edge.value.levels[0]?.[at] ?? new Uint8Array())) {
      return err({ kind: 'brokenFile', path: entriesPath(place) });
    }
  }
  return ok({ edge: edge.value, entries: entries.value, bodies: bodies.value });
}

async function readParts<Part>(
  read: ReadFile,
  pathOf: (place: BundleAddress) => string,
  place: BundleAddress,
  parse: (bytes: Bytes, width: number) => readonly Part[] | null,
): Promise<Result<readonly Part[], LogEndError>> {
  const path = pathOf(place);
  const bytes = await read(path);
  if (bytes === null) return err({ kind: 'fileMissing', path });
  const parts = parse(bytes, place.width);
  return parts === null ? err({ kind: 'brokenFile', path }) : ok(parts);
}
