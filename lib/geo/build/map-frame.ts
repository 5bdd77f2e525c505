import { MAIN_PART_SHARE } from '../../domain/map-outline.ts';
import { type Box, boxOf, type Polygon, type Position, signedArea } from './rings.ts';

/** How projected metres become units of a map's viewBox. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  /** Map units per metre. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Small parts of children lie outside it. */
  readonly isCropped: boolean;
}

const WIDTH = 1_000;

/** A frame that a box just fills, from edge to edge. */
function frameOf({ minX, minY, maxX, maxY }: Box, isCropped: boolean): Frame {
  const scale = WIDTH / (maxX - minX);
  const height = Math.ceil((maxY - minY) * scale);
  return { left: minX, top: maxY, scale, width: WIDTH, height, isCropped };
}

/** Far islands are left out of the frame only when that draws the rest this much larger. */
const WORTH_IT = 0.85;

/** The parts of a region that a small map must show: its largest and all that are not small beside it. */
export function mainParts(polygons: readonly Polygon[]): readonly Polygon[] {
  const areas = polygons.map(([outer]) => (outer === undefined ? 0 : Math.abs(signedArea(outer))));
  const largest = Math.max(...areas);
  return polygons.filter((_, index) => (areas[index] ?? 0) >= MAIN_PART_SHARE * largest);
}

/**
 * The frame of a small map. One far islet would leave a kabupaten a corner of its own map, so the frame is drawn around
 * the main parts of every child where that makes them clearly larger; the map to zoom into has everything.
 */
export function frameAround(children: readonly (readonly Polygon[])[]): Frame {
  const all = boxOf(children.flatMap((polygons) => polygons.flat()));
  const main = boxOf(children.flatMap((polygons) => mainParts(polygons).flat()));
  const share = Math.min(widthOf(main) / widthOf(all), heightOf(main) / heightOf(all));
  return share < WORTH_IT ? frameOf(main, true) : frameOf(all, false);
}

function widthOf({ minX, maxX }: Box): number {
  return maxX - minX;
}

function heightOf({ minY, maxY }: Box): number {
  return maxY - minY;
}

/** True when a box lies wholly outside a frame, in map units. */
export function isOutside({ width, height }: Frame, box: Box): boolean {
  return box.maxX < 0 || box.minX > width || box.maxY < 0 || box.minY > height;
}

/** Metres to map units; y runs downwards on a map. */
export function project({ left, top, scale }: Frame, [x, y]: Position): Position {
  return [(x - left) * scale, (top - y) * scale];
}
