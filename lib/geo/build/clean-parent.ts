import { TOPOLOGY_OBJECT } from '../pack-format.ts';
import { featuresOfGeoJson } from './read-geojson.ts';
import type { Polygon } from './rings.ts';
import { runMapshaper } from './run-mapshaper.ts';

/** One child of a parent, with mended rings. */
export interface ChildShape {
  readonly code: string;
  readonly polygons: readonly Polygon[];
}

/** All children of one parent as a topology in which neighbours share their edges. */
export interface CleanedParent {
  /** TopoJSON without quantization, for the steps that follow. */
  readonly topology: string;
  readonly children: readonly ChildShape[];
}

const IN = 'children.json';
const OUT = 'clean.json';
const SHAPES = 'shapes.json';

// Who gets the ground that two neighbours both claim (there is always some: sources simplified each region on its own).
// The smaller one, as an enclave is often not cut from what surrounds it; this also moves areas least. If that swallows
// somebody whole, the larger one; if that does too, overlaps stay.
const ATTEMPTS = ['-clean overlap-rule=min-area', '-clean overlap-rule=max-area', '-clean allow-overlaps'];

/**
 * Resolves self-intersections, overlaps and cracks between the children of one parent, so that neighbours share edges.
 * Cracks are filled up to a width that mapshaper takes from the data; wider gaps are true ones (lakes, straits, land that
 * the source gives to nobody) and stay.
 */
export async function cleanParent(children: readonly ChildShape[]): Promise<CleanedParent> {
  const input = { [IN]: collectionOf(children) };
  for (const attempt of ATTEMPTS) {
    const cleaned = await clean(attempt, input);
    if (cleaned.children.length === children.length) return cleaned;
  }
  throw new Error('no way of cleaning keeps every child');
}

async function clean(command: string, input: Readonly<Record<string, string>>): Promise<CleanedParent> {
  const output = await runMapshaper(
    `-i ${IN} name=${TOPOLOGY_OBJECT} ${command} -o ${OUT} format=topojson no-quantization id-field=id -o ${SHAPES} format=geojson id-field=id`,
    input,
  );
  return { topology: output.get(OUT) ?? '', children: childrenOf(output.get(SHAPES) ?? '') };
}

/** GeoJSON of children, for mapshaper. */
function collectionOf(children: readonly ChildShape[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: children.map(({ code, polygons }) => ({
      type: 'Feature',
      properties: { id: code },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  });
}

/** Children in a GeoJSON that mapshaper wrote; those whose geometry vanished are not among them. */
export function childrenOf(geoJson: string): readonly ChildShape[] {
  return featuresOfGeoJson(geoJson, 'mapshaper', { code: ['id'], name: [] })
    .map(({ code, polygons }) => ({ code, polygons }))
    .filter(({ polygons }) => polygons.length > 0);
}
