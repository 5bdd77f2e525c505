import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { MAIN_PART_SHARE } from '#lib/domain/map-outline.ts';
import { isRegionCode, type RegionCode } from '#lib/domain/region-code.ts';

/** A child's boundaries, for a map to zoom into. */
export interface BoundaryFeature {
  readonly code: RegionCode;
  readonly feature: Feature<Geometry>;
  /** Latitude and longitude of a point in the middle of its largest part. */
  readonly middle: readonly [number, number];
  /** Box around its main parts, south-west and north-east: what a drawing's frame is drawn around. */
  readonly mainBox: readonly [readonly [number, number], readonly [number, number]];
}

/** Reads a boundary pack's TopoJSON; throws on anything else. */
export function featuresOf(json: unknown): readonly BoundaryFeature[] {
  if (!isTopology(json)) throw new Error('no topology');
  return Object.values(json.objects).flatMap((object) => {
    const made = feature(json, object);
    const all: readonly Feature<Geometry>[] = isCollection(made) ? made.features : [made];
    return all.flatMap((one) => {
      const code = String(one.id ?? '');
      const rings = outerRings(one.geometry);
      const [largest] = [...rings].sort((a, b) => area(b) - area(a));
      if (!isRegionCode(code) || largest === undefined) return [];
      const main = rings.filter((ring) => area(ring) >= MAIN_PART_SHARE * area(largest));
      const plain = { ...one, properties: {} };
      return [{ code, feature: plain, middle: middleOf(largest), mainBox: boxOf(main.flat()) }];
    });
  });
}

function isTopology(json: unknown): json is Topology {
  return (
    typeof json === 'object' &&
    json !== null &&
    'type' in json &&
    json.type === 'Topology' &&
    'objects' in json &&
    typeof json.objects === 'object' &&
    json.objects !== null &&
    'arcs' in json &&
    Array.isArray(json.arcs)
  );
}

function isCollection(made: Feature | FeatureCollection): made is FeatureCollection {
  return made.type === 'FeatureCollection';
}

function outerRings(geometry: Geometry): readonly (readonly Position[])[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
  return [];
}

function boxOf(positions: readonly Position[]): BoundaryFeature['mainBox'] {
  const longitudes = positions.map(([x = 0]) => x);
  const latitudes = positions.map(([, y = 0]) => y);
  return [
    [least(latitudes), least(longitudes)],
    [-least(latitudes.map((value) => -value)), -least(longitudes.map((value) => -value))],
  ];
}

// Not by spreading into Math.min: a province has more corners than a call may have arguments.
function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}

function area(ring: readonly Position[]): number {
  return Math.abs(cross(ring).reduce((sum, { weight }) => sum + weight, 0));
}

/** Centroid of a ring: good enough for a bubble, which is larger than what it may miss by. */
function middleOf(ring: readonly Position[]): readonly [number, number] {
  const parts = cross(ring);
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const [x = 0, y = 0] = ring[0] ?? [];
  if (whole === 0) return [y, x];
  return [
    parts.reduce((sum, part) => sum + part.y * part.weight, 0) / (3 * whole),
    parts.reduce((sum, part) => sum + part.x * part.weight, 0) / (3 * whole),
  ];
}

function cross(ring: readonly Position[]) {
  return ring.slice(1).map(([x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring[index] ?? [];
    return { weight: px * y - x * py, x: px + x, y: py + y };
  });
}
