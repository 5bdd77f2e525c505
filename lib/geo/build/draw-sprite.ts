import { z } from 'zod';
import type { MapOutline, MapPlace } from '../../domain/map-outline.ts';
import { shapeId } from '../../domain/map-outline.ts';
import { isRegionCode, type RegionCode } from '../../domain/region-code.ts';
import { type ChildShape, type CleanedParent, childrenOf } from './clean-parent.ts';
import { gzipSize } from './gzip-size.ts';
import { type Frame, frameAround, isOutside, mainParts, project } from './map-frame.ts';
import { boxOf, type Position } from './rings.ts';
import { runMapshaper } from './run-mapshaper.ts';
import { pathData } from './svg-path.ts';

const AIM_BYTES = 9_000;

// From fine to coarse: the detail that is left out, in map units, and how coordinates are rounded.
const STEPS = [
  { interval: 0.5, decimals: 1 },
  { interval: 0.7, decimals: 1 },
  { interval: 1, decimals: 1 },
  { interval: 1, decimals: 0 },
  { interval: 1.5, decimals: 0 },
  { interval: 2, decimals: 0 },
  { interval: 3, decimals: 0 },
  { interval: 4, decimals: 0 },
] as const;

export interface Sprite {
  readonly svg: string;
  readonly gzipBytes: number;
  readonly outline: MapOutline;
}

/**
 * The small map of a parent: an SVG file of its children's shapes to be used by reference, and where each lies. Drawn in
 * Web Mercator, so that it looks like the map that a reader may zoom into; as fine as the size allows.
 */
export async function drawSprite(parent: RegionCode, cleaned: CleanedParent): Promise<Sprite> {
  const output = await runMapshaper(
    '-i clean.json -proj webmercator -o out.json format=topojson no-quantization',
    {
      'clean.json': cleaned.topology,
    },
  );
  const projected = output.get('out.json') ?? '';
  const bounds = await shapesAt(projected, 0);
  const frame = frameAround(bounds.children.map(({ polygons }) => polygons));
  let sprite: Sprite | null = null;
  for (const { interval, decimals } of STEPS) {
    const shapes = await shapesAt(projected, interval / frame.scale);
    sprite = spriteOf(parent, shapes, frame, decimals);
    if (sprite.gzipBytes <= AIM_BYTES) return sprite;
  }
  if (sprite === null) throw new Error('unreachable: there are steps');
  return sprite;
}

interface Shapes {
  readonly children: readonly ChildShape[];
  readonly innerPoints: ReadonlyMap<string, Position>;
}

const Points = z.object({
  features: z.array(
    z.object({
      id: z.string(),
      geometry: z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) }),
    }),
  ),
});

async function shapesAt(projected: string, interval: number): Promise<Shapes> {
  const output = await runMapshaper(
    [
      `-i in.json -simplify weighted interval=${interval} keep-shapes -o shapes.json format=geojson id-field=id`,
      '-points inner -o points.json format=geojson id-field=id',
    ].join(' '),
    { 'in.json': projected },
  );
  const points = Points.parse(JSON.parse(output.get('points.json') ?? '{}'));
  return {
    children: childrenOf(output.get('shapes.json') ?? ''),
    innerPoints: new Map(points.features.map(({ id, geometry }) => [id, geometry.coordinates])),
  };
}

function spriteOf(
  parent: RegionCode,
  { children, innerPoints }: Shapes,
  frame: Frame,
  decimals: number,
): Sprite {
  const places: MapPlace[] = [];
  const paths: string[] = [];
  for (const { code, polygons } of children) {
    if (!isRegionCode(code)) continue;
    const onMap = (parts: typeof polygons) =>
      parts.flat().map((ring) => ring.map((position) => project(frame, position)));
    const rings = onMap(polygons).filter((ring) => !isOutside(frame, boxOf([ring])));
    const { minX, minY, maxX, maxY } = boxOf(onMap(mainParts(polygons)));
    const inner = innerPoints.get(code);
    const [x, y] = inner === undefined ? [(minX + maxX) / 2, (minY + maxY) / 2] : project(frame, inner);
    places.push({ code, x: tenth(x), y: tenth(y), width: tenth(maxX - minX), height: tenth(maxY - minY) });
    paths.push(`<path id="${shapeId(code)}" d="${pathData(rings, decimals)}"/>`);
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}" fill-rule="evenodd">\n${paths.join('\n')}\n</svg>\n`;
  return {
    svg,
    gzipBytes: gzipSize(svg),
    outline: { parent, width: frame.width, height: frame.height, isCropped: frame.isCropped, places },
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
