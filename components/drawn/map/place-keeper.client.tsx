'use client';

import { useEffect } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { mapSpotIn } from '#lib/domain/map-spot.ts';

/** Keeps the map's place in the address, so that a link shows what its sender saw; the switch takes it along. */
export function PlaceKeeper() {
  const map = useMap();
  useMapEvents({
    moveend: () => {
      const { lat, lng } = map.getCenter();
      const hash = `#${round(map.getZoom(), 2)}/${round(lat, 4)}/${round(lng, 4)}`;
      history.replaceState(history.state, '', hash);
    },
  });
  useEffect(() => {
    const takeAlong = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a.choice') : null;
      if (link instanceof HTMLAnchorElement && mapSpotIn(location.hash) !== null) link.hash = location.hash;
    };
    document.addEventListener('click', takeAlong, { capture: true });
    return () => document.removeEventListener('click', takeAlong, { capture: true });
  }, []);
  return null;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
