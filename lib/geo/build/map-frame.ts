import type { Box, Position } from './rings.ts';

/** How projected metres become units of a map's viewBox. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  /** Map units per metre. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 1_000;

/** A frame that a box just fills, from edge to edge. */
export function frameOf({ minX, minY, maxX, maxY }: Box): Frame {
  const scale = WIDTH / (maxX - minX);
  return { left: minX, top: maxY, scale, width: WIDTH, height: Math.ceil((maxY - minY) * scale) };
}

/** Metres to map units; y runs downwards on a map. */
export function project({ left, top, scale }: Frame, [x, y]: Position): Position {
  return [(x - left) * scale, (top - y) * scale];
}
