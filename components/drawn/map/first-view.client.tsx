'use client';

import { type LatLngBounds, point } from 'leaflet';
import { useLayoutEffect } from 'react';
import { useMap } from 'react-leaflet';

/** Widest screen, in pixels, on which a map is as high as its box rather than as wide: below the stylesheet's `40rem`. */
const NARROW = 640;
/** How much wider than its box a map must be, in proportion, before it is not fitted to it. */
const WIDE = 1.4;

/**
 * What a phone sees first of a wide map: its western end at the height of the box, as in the drawing that stood there.
 * Fitted to the width, the archipelago would be a strip of 120 pixels.
 */
export function FirstView({ bounds }: { readonly bounds: LatLngBounds }) {
  const map = useMap();
  useLayoutEffect(() => {
    const size = map.getSize();
    const fitted = map.getBoundsZoom(bounds);
    const box = boxAt(fitted);
    if (size.x >= NARROW || box.x * size.y < WIDE * box.y * size.x) return;
    const zoom = map.getScaleZoom(size.y / box.y, fitted);
    const northWest = map.project(bounds.getNorthWest(), zoom);
    const middle = point(northWest.x + size.x / 2, northWest.y + size.y / 2);
    map.setView(map.unproject(middle, zoom), zoom, { animate: false });

    function boxAt(at: number) {
      return map.project(bounds.getSouthEast(), at).subtract(map.project(bounds.getNorthWest(), at));
    }
  }, [map, bounds]);
  return null;
}
