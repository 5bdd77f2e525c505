import { type LatLngBounds, latLngBounds } from 'leaflet';

/** Left free around a photo, in pixels. */
export const EDGE = 4;
/** A page is shown whole if that makes it this wide: larger than the photos on the page around. */
const LEAST_WIDTH = 352;
/** On a stage that is wide and low, no wider than this: a strip of two lines helps nobody. */
const MOST_WIDTH = 576;

/**
 * What of a page is shown first, on a stage of so many pixels: all of it where it can be read so, and else its upper part, as
 * wide as the stage.
 */
export function readablePart(
  { x, y }: { readonly x: number; readonly y: number },
  page: LatLngBounds,
): LatLngBounds {
  const stage = { width: x - 2 * EDGE, height: y - 2 * EDGE };
  const [width, height] = [page.getEast(), page.getNorth()];
  const wide = Math.min(stage.width, MOST_WIDTH);
  const seen = (width * stage.height) / wide;
  const whole = (width * stage.height) / height;
  if (stage.height <= 0 || whole >= Math.min(LEAST_WIDTH, wide) || seen >= height) return page;
  const beside = ((width * stage.width) / wide - width) / 2;
  return latLngBounds([height - seen, -beside], [height, width + beside]);
}
