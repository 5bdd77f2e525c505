'use client';

import type { LatLngBounds } from 'leaflet';
import { useMap } from 'react-leaflet';
import { mapText } from '#lib/text/map.ts';

/** Zoom and reset, in the reader's language and big enough for a finger. */
export function MapButtons({ bounds }: { readonly bounds: LatLngBounds }) {
  const map = useMap();
  return (
    <div className="map-buttons">
      <button type="button" className="choice" aria-label={mapText().zoomIn} onClick={() => map.zoomIn()}>
        +
      </button>
      <button type="button" className="choice" aria-label={mapText().zoomOut} onClick={() => map.zoomOut()}>
        −
      </button>
      <button
        type="button"
        className="choice"
        aria-label={mapText().reset}
        title={mapText().reset}
        onClick={() => map.fitBounds(bounds)}
      >
        ⤢
      </button>
    </div>
  );
}
