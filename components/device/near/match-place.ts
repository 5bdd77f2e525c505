import type { Geometry, Position } from 'geojson';
import pointInPolygon from 'point-in-polygon-hao';
import { featuresOf } from '#components/drawn/map/boundary-features.ts';
import { type LonLat, ringDistance } from '#lib/domain/near/ring-distance.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';

/** How a region lies to a point. */
export interface PlaceMatch {
  readonly code: RegionCode;
  /** Metres to the region; 0 inside. */
  readonly metres: number;
  /** Metres to its boundary, from inside or outside. */
  readonly toBoundary: number;
}

/** The regions of a boundary file, nearest first; those that hold the point before all others, deepest first. */
export function matchPlaces(json: unknown, point: LonLat): readonly PlaceMatch[] {
  return featuresOf(json)
    .map(({ code, feature }) => matchOf(code, feature.geometry, point))
    .sort(nearestFirst);
}

export function nearestFirst(a: PlaceMatch, b: PlaceMatch): number {
  return a.metres - b.metres || b.toBoundary - a.toBoundary;
}

function matchOf(code: RegionCode, geometry: Geometry, point: LonLat): PlaceMatch {
  const polygons = polygonsOf(geometry);
  const toBoundary = polygons
    .flat()
    .reduce((least, ring) => Math.min(least, ringDistance(point, ring)), Number.POSITIVE_INFINITY);
  const isInside = polygons.some((rings) => holds(rings, point));
  return { code, metres: isInside ? 0 : toBoundary, toBoundary };
}

/** On the line counts as inside. */
function holds(rings: readonly Position[][], [longitude, latitude]: LonLat): boolean {
  const polygon = rings.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]));
  return pointInPolygon([longitude, latitude], polygon) !== false;
}

function polygonsOf(geometry: Geometry): readonly Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
