'use client';

import type { LatLngBounds } from 'leaflet';
import { useState } from 'react';
import { useMap } from 'react-leaflet';
import { PanButtons } from '#components/layout/ui/pan-buttons.tsx';
import { mapText } from '#lib/text/map.ts';

/** Zoom, reset and buttons that move the map, in the reader's language and big enough for a finger. */
export function MapButtons({ bounds }: { readonly bounds: LatLngBounds }) {
  const map = useMap();
  const [canPan, setCanPan] = useState(false);
  return (
    <>
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
        <button
          type="button"
          className="choice"
          aria-pressed={canPan}
          aria-label={mapText().pan}
          title={mapText().pan}
          onClick={() => setCanPan(!canPan)}
        >
          ✥
        </button>
      </div>
      {canPan && <PanButtons map={map} names={mapText().panTo} />}
    </>
  );
}
