'use client';

import 'leaflet/dist/leaflet.css';
import { CRS, type Map as LeafletMap, latLngBounds } from 'leaflet';
import { useMemo } from 'react';
import { MapContainer, useMapEvents } from 'react-leaflet';
import { type Figure, sameFigure } from '#lib/domain/figure.ts';
import type { FormPlace } from '#lib/domain/form-layout.ts';
import { viewerText } from '#lib/text/viewer.ts';
import type { FigureNames } from '../tps/check-formula.tsx';
import { placedBounds } from './box-bounds.ts';
import { type PlacedBox, pressedPlace } from './box-press.ts';
import { PagePhoto } from './page-photo.tsx';
import { type Size, type Turn, turnedBox, turnedSize } from './page-turn.ts';
import type { View } from './use-viewer-view.ts';
import { ViewKeeper } from './view-keeper.tsx';
import type { PhotoLook } from './viewer-details.tsx';

/** The longer side of a photo on the map, so that zoom means the same for every photo. */
const LONG_SIDE = 1_000;

interface Props {
  readonly url: string;
  readonly alt: string;
  readonly size: Size;
  readonly turn: Turn;
  /** The turn between the upright form and the photo as it is shown; null where it is not known how the form lies. */
  readonly formTurn: Turn | null;
  readonly look: PhotoLook;
  readonly view: View;
  /** Figures on this page whose boxes are known. */
  readonly places: readonly FormPlace[];
  readonly names: FigureNames;
  readonly figure: Figure | null;
  readonly onFigure: (figure: Figure) => void;
  readonly onMap: (map: LeafletMap | null) => void;
}

/** One photo on a map without geography: Leaflet brings drag, wheel, pinch and arrow keys. */
export function PageMap(props: Props) {
  const { url, alt, size, turn, formTurn, look, view, places, names, figure, onFigure, onMap } = props;
  const shown = turnedSize(size, turn);
  const scale = LONG_SIDE / Math.max(shown.width, shown.height);
  const width = shown.width * scale;
  const height = shown.height * scale;
  const bounds = useMemo(() => latLngBounds([0, 0], [height, width]), [width, height]);
  const boxes = useMemo(
    () =>
      places.flatMap(({ figure: of, box }): PlacedBox[] =>
        box === null || formTurn === null ? [] : [{ figure: of, box: turnedBox(box, formTurn) }],
      ),
    [places, formTurn],
  );
  // The same object until another view is asked for: a new one would take the photo out of the reader's hands.
  const target = useMemo(
    () =>
      view.box === null || formTurn === null ? bounds : placedBounds(bounds, turnedBox(view.box, formTurn)),
    [view, formTurn, bounds],
  );
  return (
    <section aria-label={viewerText().stage} className="viewer-frame">
      <MapContainer
        ref={onMap}
        className="viewer-map"
        crs={CRS.Simple}
        bounds={bounds}
        maxBounds={bounds.pad(0.5)}
        attributionControl={false}
        zoomControl={false}
        minZoom={-4}
        maxZoom={5}
        zoomSnap={0.25}
        zoomDelta={0.5}
        wheelPxPerZoomLevel={120}
        doubleClickZoom
        fadeAnimation={false}
        zoomAnimation={false}
        inertia={false}
      >
        <PagePhoto url={url} alt={alt} size={size} turn={turn} look={look} bounds={bounds}>
          {boxes.map(({ figure: of, box }) => {
            const isMarked = figure !== null && sameFigure(of, figure);
            return (
              <span
                key={JSON.stringify(of)}
                className="viewer-box"
                data-figure={names(of)}
                data-marked={isMarked || undefined}
                style={{
                  left: `${box.x * 100}%`,
                  top: `${box.y * 100}%`,
                  width: `${box.width * 100}%`,
                  height: `${box.height * 100}%`,
                }}
              >
                {isMarked && <span className="viewer-box-name">{names(of)}</span>}
              </span>
            );
          })}
        </PagePhoto>
        <ViewKeeper view={view} bounds={target} />
        <BoxPresses boxes={boxes} width={width} height={height} onFigure={onFigure} />
      </MapContainer>
    </section>
  );
}

interface PressProps {
  readonly boxes: readonly PlacedBox[];
  readonly width: number;
  readonly height: number;
  readonly onFigure: (figure: Figure) => void;
}

/**
 * A press on or near a box. The boxes themselves are no buttons: on a small screen they would be far too small and too
 * close; every figure beside the form is one and does the same.
 */
function BoxPresses({ boxes, width, height, onFigure }: PressProps) {
  const map = useMapEvents({
    click: ({ latlng }) => {
      const reach = REACH / map.getZoomScale(map.getZoom(), 0);
      const point = { x: latlng.lng / width, y: 1 - latlng.lat / height };
      const found = pressedPlace(boxes, point, { x: reach / width, y: reach / height });
      if (found !== null) onFigure(found.figure);
    },
  });
  return null;
}

/** Half of a finger's width around a box, in pixels of the screen. */
const REACH = 18;
