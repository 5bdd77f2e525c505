/** Longitude, latitude; or, once projected, x and y. */
export type Position = readonly [number, number];
/** A closed line: the last position repeats the first. */
export type Ring = readonly Position[];
/** An outer ring, then its holes. */
export type Polygon = readonly Ring[];

export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Area of a ring: positive when it runs counter-clockwise (with y upwards), negative when clockwise. */
export function signedArea(ring: Ring): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [fromX, fromY] = positionAt(ring, index - 1);
    const [toX, toY] = positionAt(ring, index);
    twice += fromX * toY - toX * fromY;
  }
  return twice / 2;
}

/** Area of outer rings less their holes, whichever way they run. */
export function areaOf(polygons: readonly Polygon[]): number {
  let sum = 0;
  for (const polygon of polygons) {
    polygon.forEach((ring, index) => {
      sum += (index === 0 ? 1 : -1) * Math.abs(signedArea(ring));
    });
  }
  return sum;
}

export function boxOf(rings: Iterable<Ring>): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      minX = Math.min(minX, x);
      minY = Math.min(minY, y);
      maxX = Math.max(maxX, x);
      maxY = Math.max(maxY, y);
    }
  }
  return { minX, minY, maxX, maxY };
}

/** True when the point lies inside by the even-odd rule; on the line itself the answer may be either. */
export function holdsPoint(ring: Ring, [x, y]: Position): boolean {
  let isInside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [fromX, fromY] = positionAt(ring, index - 1);
    const [toX, toY] = positionAt(ring, index);
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) {
      isInside = !isInside;
    }
  }
  return isInside;
}

export function isSamePosition(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** The position at an index that is known to exist. */
export function positionAt(ring: Ring, index: number): Position {
  const position = ring[index];
  if (position === undefined)
    throw new RangeError(`a ring of ${ring.length} positions has no number ${index}`);
  return position;
}
