import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { heldBytes } from '../cache/held-bytes.ts';
import { MEMORY_BOUNDS } from '../cache/memory-bounds.ts';
import { boundedLine } from '../domain/bounded-text.ts';
import { parseJson } from '../domain/json.ts';
import type { MapCredit, MapOutline } from '../domain/map-outline.ts';
import { isRegionCode, type RegionCode } from '../domain/region-code.ts';
import { err, ok, type Result } from '../domain/result.ts';
import {
  MANIFEST,
  NamesFile,
  OutlineFile,
  PACK_FORMAT,
  PARENT_FILES,
  PackFile,
  TOPOLOGY_OBJECT,
} from './pack-format.ts';

/** Boundaries of the country as `npm run geo` wrote them: for each parent region, maps of its children. */
export interface BoundaryPack {
  /** Changes with the content; belongs into the addresses of the files. */
  readonly version: string;
  readonly credit: MapCredit;
  /** Where each child lies on the parent's map, or null where the pack has no map of this parent. */
  outlineOf(parent: RegionCode): Promise<MapOutline | null>;
  /** SVG file of the children's shapes, ids by `shapeId`. */
  shapesSvg(parent: RegionCode): Promise<string | null>;
  /** TopoJSON of the children: object `wilayah`, ids are region codes. */
  topology(parent: RegionCode): Promise<string | null>;
  /** What the source of the boundaries calls the children; null where the pack has no names of them. */
  namesOf(parent: RegionCode): Promise<ReadonlyMap<RegionCode, string> | null>;
}

export type BoundaryPackError =
  /** There is no pack: the site works without maps. */
  | { readonly kind: 'absent' }
  /** There is one, but not one that this site can read. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * Opens the pack in a folder. Its files are read when first asked for and checked then: a damaged one is told once to
 * `onDamage`, in a sentence for the operator, and means that its parent has no map; it never throws at a reader.
 */
export async function openBoundaryPack(
  folder: string,
  onDamage: (message: string) => void = () => {},
): Promise<Result<BoundaryPack, BoundaryPackError>> {
  const text = await readText(folder, MANIFEST);
  if (text === null) return err({ kind: 'absent' });
  const manifest = parseWith(PackFile, text);
  if (!manifest.ok) {
    return err({
      kind: 'unreadable',
      reason: `${MANIFEST} is not of format ${PACK_FORMAT}: ${manifest.error}`,
    });
  }
  const { version, credit, parents } = manifest.value;
  const files = createFiles(join(/*turbopackIgnore: true*/ folder, version), new Set(parents), onDamage);
  return ok({
    version,
    credit,
    outlineOf: (parent) => files.read(parent, PARENT_FILES.outline(parent), outlineOf(parent)),
    shapesSvg: (parent) => files.read(parent, PARENT_FILES.shapes(parent), svgText),
    topology: (parent) => files.read(parent, PARENT_FILES.topology(parent), topologyText),
    namesOf: (parent) => files.read(parent, PARENT_FILES.names(parent), namesText, true),
  });
}

type Reader<T> = (text: string) => Result<T, string>;

interface Files {
  /** A file that a pack may lack is no damage where it is not there. */
  read<T extends object | string>(
    parent: RegionCode,
    name: string,
    reader: Reader<T>,
    mayLack?: boolean,
  ): Promise<T | null>;
}

function createFiles(
  folder: string,
  parents: ReadonlySet<RegionCode>,
  onDamage: (message: string) => void,
): Files {
  const texts = new LRUCache<string, string>({
    maxSize: MEMORY_BOUNDS.boundaries,
    sizeCalculation: heldBytes,
  });
  const damaged = new Set<string>();

  function report(name: string, reason: string): null {
    damaged.add(name);
    onDamage(`Boundary pack ${folder}: ${name} is damaged, its map is left out (${reason})`);
    return null;
  }

  return {
    async read(parent, name, reader, mayLack = false) {
      // Names are made of codes that the pack itself lists, so no path can be made of an address.
      if (!parents.has(parent) || damaged.has(name)) return null;
      const known = texts.get(name);
      const text = known ?? (await readText(folder, name));
      if (text === null) return mayLack ? null : report(name, 'cannot be read');
      const read = reader(text);
      if (!read.ok) return report(name, read.error);
      if (known === undefined) texts.set(name, text);
      return read.value;
    },
  };
}

function outlineOf(parent: RegionCode): Reader<MapOutline> {
  return (text) => {
    const outline = parseWith(OutlineFile, text);
    if (!outline.ok) return outline;
    return outline.value.parent === parent ? outline : err(`is the map of ${outline.value.parent}`);
  };
}

const Topology = z.object({
  type: z.literal('Topology'),
  objects: z.object({ [TOPOLOGY_OBJECT]: z.object({ geometries: z.array(z.object({ id: z.string() })) }) }),
});

const topologyText: Reader<string> = (text) => {
  const topology = parseWith(Topology, text);
  return topology.ok ? ok(text) : topology;
};

/** Of what a source of boundaries calls a region. */
const LONGEST_NAME = 120;

const namesText: Reader<ReadonlyMap<RegionCode, string>> = (text) => {
  const names = parseWith(NamesFile, text);
  if (!names.ok) return names;
  const known = Object.entries(names.value).flatMap(([code, name]): (readonly [RegionCode, string])[] => {
    const line = boundedLine(name, LONGEST_NAME);
    return isRegionCode(code) && line !== '' ? [[code, line]] : [];
  });
  return ok(new Map(known));
};

// What a pack's own writer makes; anything else in its place (a script, half a file) is not served as an image.
const svgText: Reader<string> = (text) =>
  /^<svg [^<>]*>\s*(?:<path id="w[0-9A-Z]+" d="[-\d. MlLzZ]*"\/>\s*)*<\/svg>\s*$/.test(text)
    ? ok(text)
    : err('is no SVG of shapes');

function parseWith<T>(schema: z.ZodType<T>, text: string): Result<T, string> {
  const json = parseJson(text);
  if (!json.ok) return err('no JSON');
  const parsed = schema.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : err(parsed.error.issues[0]?.message ?? 'another shape');
}

async function readText(folder: string, name: string): Promise<string | null> {
  return readFile(join(/*turbopackIgnore: true*/ folder, name), 'utf8').catch(() => null);
}
