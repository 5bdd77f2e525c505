import type { LatLngBounds, Map as LeafletMap } from 'leaflet';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { EDGE, readablePart } from './readable-part.ts';
import type { View } from './use-viewer-view.ts';

interface Props {
  /** Shown anew whenever it is another object. */
  readonly view: View;
  /** Where it is; this may turn out to be elsewhere once the form's marks are found. */
  readonly bounds: LatLngBounds;
}

/** Shows what is asked for, and keeps it in view while the viewer changes size, until the reader moves the photo. */
export function ViewKeeper({ view, bounds }: Props) {
  const map = useMap();
  const isKept = useRef(true);
  const wanted = useRef({ view, bounds });
  const shown = useRef<View | null>(null);
  useLayoutEffect(() => {
    wanted.current = { view, bounds };
    // The same bounds are shown again for another view; other bounds of the same view only where it was left alone.
    if (shown.current === view && !isKept.current) return;
    shown.current = view;
    show(map, view, bounds);
    isKept.current = true;
  }, [map, view, bounds]);
  useEffect(() => {
    const release = (): void => {
      isKept.current = false;
    };
    const observer = new ResizeObserver(() => {
      const keeps = isKept.current;
      map.invalidateSize({ animate: false, pan: !keeps });
      if (keeps) show(map, wanted.current.view, wanted.current.bounds);
      isKept.current = keeps;
    });
    observer.observe(map.getContainer());
    map.on('movestart', release);
    return () => {
      observer.disconnect();
      map.off('movestart', release);
    };
  }, [map]);
  return null;
}

function show(map: LeafletMap, view: View, bounds: LatLngBounds): void {
  const part = view.shows === 'readable' ? readablePart(map.getSize(), bounds) : bounds;
  map.fitBounds(part, { animate: false, padding: [EDGE, EDGE] });
}
