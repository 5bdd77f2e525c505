import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { jsonOrNull } from '../../domain/json.ts';
import type { Polygon, Ring } from './rings.ts';
import type { SourceFeature } from './source-feature.ts';
import { type SqlRow, sqlRows } from './sql-rows.ts';

const Point = z.tuple([z.number(), z.number()]);
const Path = z.union([z.array(z.array(Point)), z.array(z.array(z.array(Point)))]);

/**
 * Features of an SQL file with rows as github.com/cahyadsn/wilayah_boundaries has them: `kode`, `nama` and `path`, a
 * JSON text nested as a Polygon or as a MultiPolygon, **latitude first**. Rows without these columns are passed over.
 */
export async function* featuresOfSql(path: string, file: string): AsyncGenerator<SourceFeature> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const { row } of sqlRows(lines)) {
    const feature = featureOfRow(row, file);
    if (feature !== null) yield feature;
  }
}

/** The feature of one row; without polygons when its path cannot be read. Null when it is a row of another table. */
export function featureOfRow(row: SqlRow, file: string): SourceFeature | null {
  const { kode, nama, path } = row;
  if (typeof kode !== 'string' || path === undefined) return null;
  return { code: kode, name: nama ?? null, polygons: polygonsOfPath(path), file };
}

function polygonsOfPath(path: string | null): readonly Polygon[] {
  if (path === null) return [];
  const parsed = Path.safeParse(jsonOrNull(path));
  if (!parsed.success) return [];
  return isMultiPolygon(parsed.data)
    ? parsed.data.map((polygon) => polygon.map(lonLat))
    : [parsed.data.map(lonLat)];
}

type LatLng = readonly [number, number];

function isMultiPolygon(
  path: readonly (readonly LatLng[])[] | readonly (readonly (readonly LatLng[])[])[],
): path is readonly (readonly (readonly LatLng[])[])[] {
  return Array.isArray(path[0]?.[0]?.[0]);
}

function lonLat(ring: readonly LatLng[]): Ring {
  return ring.map(([latitude, longitude]) => [longitude, latitude]);
}
