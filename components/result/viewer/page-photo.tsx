import { DomUtil, type LatLngBounds } from 'leaflet';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { type Size, type Turn, turnedSize } from './page-turn.ts';
import type { PhotoLook } from './viewer-details.tsx';

interface Props {
  readonly url: string;
  readonly alt: string;
  /** As it was taken. */
  readonly size: Size;
  readonly turn: Turn;
  readonly look: PhotoLook;
  /** Of the turned photo on the map. */
  readonly bounds: LatLngBounds;
  /** Laid over the photo, placed in shares of it. */
  readonly children: ReactNode;
}

/**
 * The photo as a layer of the map: an element of our own rather than Leaflet's image overlay, so that it can be turned
 * and can carry boxes that move with it.
 */
export function PagePhoto({ url, alt, size, turn, look, bounds, children }: Props) {
  const map = useMap();
  const [sheet] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    sheet.className = 'viewer-sheet';
    map.getPanes().overlayPane.append(sheet);
    return () => sheet.remove();
  }, [map, sheet]);
  useLayoutEffect(() => {
    const place = (): void => {
      const from = map.latLngToLayerPoint(bounds.getNorthWest());
      const to = map.latLngToLayerPoint(bounds.getSouthEast());
      DomUtil.setPosition(sheet, from);
      sheet.style.width = `${to.x - from.x}px`;
      sheet.style.height = `${to.y - from.y}px`;
    };
    place();
    map.on('zoom viewreset', place);
    return () => {
      map.off('zoom viewreset', place);
    };
  }, [map, sheet, bounds]);

  const shown = turnedSize(size, turn);
  return createPortal(
    <>
      <img
        src={url}
        alt={alt}
        draggable={false}
        referrerPolicy="no-referrer"
        style={{
          width: `${(100 * size.width) / shown.width}%`,
          height: `${(100 * size.height) / shown.height}%`,
          transform: `translate(-50%, -50%) rotate(${turn}deg)`,
          filter: `brightness(${look.brightness}%) contrast(${look.contrast}%)`,
        }}
      />
      {children}
    </>,
    sheet,
  );
}
