import { z } from 'zod';
import type { Polygon } from './rings.ts';

/** A region as a source draws it, before anything of it is believed. */
export interface SourceFeature {
  /** As the source spells it, often dotted: `18.07`. */
  readonly code: string;
  /** Null where the source gives none. */
  readonly name: string | null;
  readonly polygons: readonly Polygon[];
  /** The file it was read from, for messages. */
  readonly file: string;
}

/** What a reader hands over for one file: features one by one, so that a large file is never held whole. */
export type SourceFeatures = AsyncIterable<SourceFeature>;

// A third number is a height, of which maps here have no use.
const PositionText = z
  .array(z.number())
  .min(2)
  .transform(([x = 0, y = 0]): readonly [number, number] => [x, y]);
const RingText = z.array(PositionText);

const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(RingText) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(RingText)) }),
]);

/** Polygons of a GeoJSON geometry. Points, lines and whatever else is there have none. */
export function polygonsOf(geometry: unknown): readonly Polygon[] {
  const parsed = Geometry.safeParse(geometry);
  if (!parsed.success) return [];
  return parsed.data.type === 'Polygon' ? [parsed.data.coordinates] : parsed.data.coordinates;
}
