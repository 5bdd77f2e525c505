'use client';

import type { LatLngBounds, Map as OpenMap } from 'leaflet';
import { PanButtons } from '#components/layout/ui/pan-buttons.tsx';
import { mapText } from '#lib/text/map.ts';

interface Props {
  readonly map: OpenMap;
  /** What "the whole map" is. */
  readonly bounds: LatLngBounds;
}

/** Zoom, the whole map and the four ways, in one row under the map: nothing of it lies under a button. */
export function MapButtons({ map, bounds }: Props) {
  return (
    <>
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
      <PanButtons map={map} names={mapText().panTo} />
    </>
  );
}
