import {
  areaOf,
  boxOf,
  holdsPoint,
  isSamePosition,
  type Polygon,
  type Position,
  positionAt,
  type Ring,
  signedArea,
} from './rings.ts';
import { countSelfIntersections } from './self-intersections.ts';

/** What was wrong with a feature's rings as they came; all of it is mended, none of it is kept silent. */
export interface GeometryDefects {
  /** Outer rings that run clockwise or holes that run counter-clockwise, against RFC 7946. */
  readonly reversedRings: number;
  readonly selfIntersections: number;
  /** Rings whose end was not their beginning. */
  readonly openRings: number;
  /** Rings without an area: fewer than three corners, or all of them on one line. */
  readonly flatRings: number;
  /** Rings listed as holes that lie outside the ring they should be cut from: islands listed in the wrong place. */
  readonly strayHoles: number;
}

export interface MendedGeometry {
  readonly polygons: readonly Polygon[];
  readonly defects: GeometryDefects;
}

/**
 * Closes rings, drops those without an area, gives islands that were listed as holes a polygon of their own, and winds
 * every ring as RFC 7946 asks. Self-intersections are counted here and resolved later, with all neighbours at hand.
 * A geometry that comes back without polygons was empty.
 */
export function mendGeometry(source: readonly Polygon[]): MendedGeometry {
  let [reversedRings, selfIntersections, openRings, flatRings, strayHoles] = [0, 0, 0, 0, 0];
  const polygons: Polygon[] = [];

  for (const polygon of source) {
    const rings: { readonly ring: Ring; readonly wasFirst: boolean }[] = [];
    polygon.forEach((asItCame, index) => {
      const ring = asItCame.map(rounded);
      const closed = closeRing(ring);
      if (closed !== ring) openRings += 1;
      if (closed.length < 4 || signedArea(closed) === 0) flatRings += 1;
      else rings.push({ ring: closed, wasFirst: index === 0 });
    });
    for (const { ring, wasFirst } of rings) {
      if (signedArea(ring) > 0 !== wasFirst) reversedRings += 1;
      selfIntersections += countSelfIntersections(ring);
    }
    const nested = nest(rings.map(({ ring }) => ring));
    strayHoles += Math.max(0, nested.length - 1);
    polygons.push(...nested);
  }
  return {
    polygons: areaOf(polygons) === 0 ? [] : polygons,
    defects: { reversedRings, selfIntersections, openRings, flatRings, strayHoles },
  };
}

/** Makes polygons of rings by where they lie: a ring inside an odd number of others is a hole. */
function nest(rings: readonly Ring[]): readonly Polygon[] {
  if (rings.length < 2) return rings.map((ring) => [wind(ring, true)]);
  const items = rings
    .map((ring) => ({ ring, size: Math.abs(signedArea(ring)), box: boxOf([ring]) }))
    .sort((a, b) => b.size - a.size);
  const outers: { readonly ring: Ring; readonly index: number; readonly holes: Ring[] }[] = [];
  items.forEach((item, index) => {
    const around = items.slice(0, index).filter(({ ring, box }) => {
      const isBoxInside =
        box.minX <= item.box.minX &&
        box.maxX >= item.box.maxX &&
        box.minY <= item.box.minY &&
        box.maxY >= item.box.maxY;
      return isBoxInside && liesInside(item.ring, ring);
    });
    const parent = outers.findLast((outer) => around.some(({ ring }) => ring === outer.ring));
    if (around.length % 2 === 1 && parent !== undefined) parent.holes.push(wind(item.ring, false));
    else outers.push({ ring: item.ring, index, holes: [] });
  });
  return outers.map(({ ring, holes }) => [wind(ring, true), ...holes]);
}

/** By most of its corners, as some may lie on the other ring's line. */
function liesInside(inner: Ring, outer: Ring): boolean {
  const corners = inner.slice(1);
  return corners.filter((corner) => holdsPoint(outer, corner)).length * 2 > corners.length;
}

function wind(ring: Ring, isOuter: boolean): Ring {
  return signedArea(ring) > 0 === isOuter ? ring : ring.toReversed();
}

/** To about ten centimetres: no source knows better, and a country of longer numbers would fill the memory. */
function rounded([x, y]: Position): Position {
  return [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6];
}

function closeRing(ring: Ring): Ring {
  if (ring.length === 0) return ring;
  const first = positionAt(ring, 0);
  return isSamePosition(first, positionAt(ring, ring.length - 1)) ? ring : [...ring, first];
}
