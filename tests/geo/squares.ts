import { parseRegionCode, type RegionCode } from '#lib/domain/region-code.ts';
import type { RegionTree } from '#lib/geo/build/region-tree.ts';
import type { Polygon, Ring } from '#lib/geo/build/rings.ts';

/** A code that the test knows to be one. */
export function code(text: string): RegionCode {
  const parsed = parseRegionCode(text);
  if (!parsed.ok) throw new Error(`${text} is no region code`);
  return parsed.value;
}

/** A square with this lower left corner, wound as RFC 7946 asks. */
export function square(x: number, y: number, side = 1): Ring {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

export function tree(regions: Readonly<Record<string, string>>): RegionTree {
  return {
    name: 'the test',
    regions: new Map(Object.entries(regions).map(([text, name]) => [code(text), name])),
  };
}

export interface NamedShape {
  readonly code: string;
  readonly name?: string;
  readonly polygons: readonly Polygon[];
}

/** The shapes as a GeoJSON text, with `kode` and `nama`. */
export function geoJson(shapes: readonly NamedShape[], fields = { code: 'kode', name: 'nama' }): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: shapes.map(({ code: text, name, polygons }) => ({
      type: 'Feature',
      properties: { [fields.code]: text, ...(name === undefined ? {} : { [fields.name]: name }) },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  });
}

/** A province whose four kabupaten are the quarters of a square of two degrees. */
export const QUARTERS: readonly NamedShape[] = [
  { code: '11', name: 'Aceh', polygons: [[square(95, 3, 2)]] },
  { code: '1101', name: 'Kabupaten Aceh Selatan', polygons: [[square(95, 3)]] },
  { code: '1102', name: 'Kabupaten Aceh Tenggara', polygons: [[square(96, 3)]] },
  { code: '1103', name: 'Kabupaten Aceh Timur', polygons: [[square(95, 4)]] },
  { code: '1104', name: 'Kabupaten Aceh Tengah', polygons: [[square(96, 4)]] },
];

export const QUARTERS_TREE = tree(
  Object.fromEntries(
    QUARTERS.map((shape) => [shape.code, (shape.name ?? '').replace('Kabupaten ', '').toUpperCase()]),
  ),
);
