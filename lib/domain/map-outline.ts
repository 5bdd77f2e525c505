import type { RegionCode } from './region-code.ts';

/** Where one child of a region lies on its parent's map, in the map's own units. */
export interface MapPlace {
  readonly code: RegionCode;
  /** A point inside it, for bubbles, marks and labels. */
  readonly x: number;
  readonly y: number;
  /** Its bounding box is this wide and high. */
  readonly width: number;
  readonly height: number;
}

/** A parent's map without its lines: those come as a file of their own, whose symbols are named by `shapeId`. */
export interface MapOutline {
  readonly parent: RegionCode;
  /** Units of the drawing's `viewBox`; the width is the same for every map. */
  readonly width: number;
  readonly height: number;
  /** Far islets lie outside the drawing, so that the rest is large enough to read. */
  readonly isCropped: boolean;
  readonly places: readonly MapPlace[];
}

/** Where boundaries come from, as it must be credited beside every map. */
export interface MapCredit {
  readonly name: string;
  readonly url: string;
  readonly licence: string;
}

/**
 * A part of a region is a main part when it has at least this share of the area of the region's largest part. A map's
 * frame is drawn around main parts: one far islet would leave the rest a corner.
 */
export const MAIN_PART_SHARE = 0.1;

/** Boundaries that stand ready for one parent's map. */
export interface BoundaryMap {
  readonly outline: MapOutline;
  /** Address of an SVG whose symbols are the children's shapes, simplified for a small map. */
  readonly shapesUrl: string;
  /** Address of a TopoJSON with the same children, finer, for a map to zoom into. */
  readonly topologyUrl: string;
  readonly credit: MapCredit;
  /** A background that the operator configured; null, the normal case, for none. */
  readonly tiles: MapTiles | null;
}

/** Raster tiles under an interactive map, from a host that the operator chose. */
export interface MapTiles {
  /** With `{z}`, `{x}` and `{y}`. */
  readonly url: string;
  readonly credit: string;
}

/** Id of a child's shape in the SVG at `shapesUrl`. */
export function shapeId(code: RegionCode): string {
  return `w${code}`;
}
