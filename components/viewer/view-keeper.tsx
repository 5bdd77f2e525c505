import type { LatLngBounds } from 'leaflet';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { View } from './use-viewer-view.ts';

interface Props {
  /** Shown anew whenever it is another object. */
  readonly view: View;
  readonly bounds: LatLngBounds;
}

/** Shows what is asked for, and keeps it in view while the viewer changes size, until the reader moves the photo. */
export function ViewKeeper({ view, bounds }: Props) {
  const map = useMap();
  const isKept = useRef(true);
  const wanted = useRef(bounds);
  // The same bounds are shown again for another view.
  const asked = useMemo(() => ({ view, bounds }), [view, bounds]);
  useLayoutEffect(() => {
    wanted.current = asked.bounds;
    show(map, asked.bounds);
    isKept.current = true;
  }, [map, asked]);
  useEffect(() => {
    const release = (): void => {
      isKept.current = false;
    };
    const observer = new ResizeObserver(() => {
      const keeps = isKept.current;
      map.invalidateSize({ animate: false, pan: !keeps });
      if (keeps) show(map, wanted.current);
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

function show(map: ReturnType<typeof useMap>, bounds: LatLngBounds): void {
  map.fitBounds(bounds, { animate: false, padding: [4, 4] });
}
