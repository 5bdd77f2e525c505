import { z } from 'zod';
import type { MapCredit, MapOutline } from '../domain/map-outline.ts';
import type { RegionCode } from '../domain/region-code.ts';
import { CountSchema, PlaceCodeSchema } from '../schemas/values.ts';

/** Raised when a pack of today could be misread by the site of yesterday. */
export const PACK_FORMAT = 1;

/** The file that makes a folder a pack; written last, so that a folder without it is no pack. */
export const MANIFEST = 'pack.json';

/** Beside the manifest: what the operator should know, which the site does not read. */
export const REPORT = 'report.json';

/** Name of the one object in every topology of a pack. */
export const TOPOLOGY_OBJECT = 'wilayah';

/** Levels whose regions a pack can draw, from the top down. */
export const PACK_LEVELS = ['provinsi', 'kabkota', 'kecamatan', 'desa'] as const;
export type PackLevel = (typeof PACK_LEVELS)[number];

const CreditFile: z.ZodType<MapCredit> = z.object({
  name: z.string().min(1),
  url: z.string(),
  licence: z.string().min(1),
});

const Spread = z.object({ min: CountSchema, median: CountSchema, max: CountSchema });

const LevelFile = z.object({
  regions: CountSchema,
  parents: CountSchema,
  topologyGzip: Spread,
  svgGzip: Spread,
});

export const PackFile = z.object({
  format: z.literal(PACK_FORMAT),
  /** Names the content of the pack's files; part of their addresses, so that they may be cached for ever. */
  version: z.string().regex(/^[0-9a-f]{12}$/),
  credit: CreditFile,
  levels: z.partialRecord(z.enum(PACK_LEVELS), LevelFile),
  /** Every region whose children are drawn. */
  parents: z.array(PlaceCodeSchema),
});
export type PackFile = z.infer<typeof PackFile>;
export type LevelFile = z.infer<typeof LevelFile>;

const Size = z.number().positive();
const Place = z.object({
  code: PlaceCodeSchema,
  x: z.number(),
  y: z.number(),
  width: z.number().min(0),
  height: z.number().min(0),
});

export const OutlineFile: z.ZodType<MapOutline> = z.object({
  parent: PlaceCodeSchema,
  width: Size,
  height: Size,
  isCropped: z.boolean(),
  places: z.array(Place),
});

/** Names by code. */
export const NamesFile = z.record(z.string(), z.string());

/** Files of one parent, by what they hold. They lie in a folder named by the version: what it names never changes. */
export const PARENT_FILES = {
  topology: (parent: RegionCode): string => `${parent}.topo.json`,
  shapes: (parent: RegionCode): string => `${parent}.svg`,
  outline: (parent: RegionCode): string => `${parent}.json`,
  /** What the source of the boundaries calls the children; packs of before have none. */
  names: (parent: RegionCode): string => `${parent}.names.json`,
} as const;
