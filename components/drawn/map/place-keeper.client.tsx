'use client';

import { useEffect } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';

interface Spot {
  readonly center: [number, number];
  readonly zoom: number;
}

const PLACE = /^#(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,5})?)\/(-?\d{1,3}(?:\.\d{1,5})?)$/;

/** Where the address says that the map stands (`#zoom/latitude/longitude`); null when it says nothing of the kind. */
export function placeInAddress(): Spot | null {
  const [, zoom, latitude, longitude] = PLACE.exec(location.hash) ?? [];
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
  return { center: [Number(latitude), Number(longitude)], zoom: Number(zoom) };
}

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
      if (link instanceof HTMLAnchorElement && placeInAddress() !== null) link.hash = location.hash;
    };
    document.addEventListener('click', takeAlong, { capture: true });
    return () => document.removeEventListener('click', takeAlong, { capture: true });
  }, []);
  return null;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
