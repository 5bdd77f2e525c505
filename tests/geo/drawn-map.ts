import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaOf, type Polygon, type Position, type Ring } from '#lib/geo/build/rings.ts';
import { polygonsOf } from '#lib/geo/build/source-feature.ts';

type Wilayah = Topology<{ wilayah: GeometryCollection }>;

/** What a topology of a pack draws. */
export interface DrawnMap {
  readonly children: ReadonlyMap<string, readonly Polygon[]>;
  /** All children as one, put together along the edges they share. */
  readonly whole: readonly Polygon[];
}

/** Reads a topology as a browser would. */
export function drawnMap(text: string): DrawnMap {
  const topology: Wilayah = JSON.parse(text);
  const { features } = feature(topology, topology.objects.wilayah);
  const geometries = topology.objects.wilayah.geometries.filter(
    (geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
  return {
    children: new Map(features.map(({ id, geometry }) => [String(id), polygonsOf(geometry)])),
    whole: polygonsOf(merge(topology, geometries)),
  };
}

/** Shapes of a sprite by id; its paths use M, l and z only. */
export function spriteShapes(svg: string): ReadonlyMap<string, readonly Ring[]> {
  return new Map(
    [...svg.matchAll(/<path id="(\w+)" d="([^"]*)"\/>/g)].map(([, id = '', data = '']) => [
      id,
      ringsOf(data),
    ]),
  );
}

function ringsOf(data: string): readonly Ring[] {
  return data
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = (part.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const ring: Position[] = [];
      let [x, y] = [0, 0];
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        ring.push([x, y]);
      }
      const first = ring[0];
      return first === undefined ? ring : [...ring, first];
    });
}

/** Share of `whole` that lies in gaps between the children (positive) or is drawn twice (negative). */
export function gapShare({ children, whole }: DrawnMap): number {
  const parts = [...children.values()].reduce((sum, polygons) => sum + areaOf(polygons), 0);
  return (areaOf(whole.map((polygon) => polygon.slice(0, 1))) - parts) / parts;
}
