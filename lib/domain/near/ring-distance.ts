/** Longitude and latitude in degrees, as boundaries have them. */
export type LonLat = readonly [longitude: number, latitude: number];

const METRES_PER_DEGREE = 111_320;

/**
 * Metres from a point to the line of a ring, good to about a percent over the few kilometres that matter here: near the
 * equator a degree is nearly the same both ways. Infinite for a ring without two points.
 */
export function ringDistance(point: LonLat, ring: readonly (readonly number[])[]): number {
  const squeeze = Math.cos((point[1] * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < ring.length; index += 1) {
    const [ax, ay] = flat(ring[index - 1], point, squeeze);
    const [bx, by] = flat(ring[index], point, squeeze);
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    // The nearest point of the segment lies this far along it.
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
  }
  return nearest * METRES_PER_DEGREE;
}

/** Degrees of latitude east and north of the point. */
function flat(
  corner: readonly number[] | undefined,
  [longitude, latitude]: LonLat,
  squeeze: number,
): readonly [number, number] {
  const [x = 0, y = 0] = corner ?? [];
  return [(x - longitude) * squeeze, y - latitude];
}
