import { type LatLngBounds, latLngBounds } from 'leaflet';
import type { FormBox } from '#lib/domain/form-layout.ts';

/** How much of the page is seen around a figure at least, so that a reader sees which row it is. */
const LEAST_SHARE = 0.42;

/** The part of the map that shows a box with its surroundings. */
export function placedBounds(page: LatLngBounds, { x, y, width, height }: FormBox): LatLngBounds {
  const right = page.getEast();
  const top = page.getNorth();
  const middle = { x: (x + width / 2) * right, y: top - (y + height / 2) * top };
  const half = { x: Math.max(width, LEAST_SHARE) * right * 0.5, y: height * top * 1.5 };
  return latLngBounds([middle.y - half.y, middle.x - half.x], [middle.y + half.y, middle.x + half.x]);
}
