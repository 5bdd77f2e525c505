'use client';

import 'leaflet/dist/leaflet.css';
import { CRS, type Map as LeafletMap, latLngBounds } from 'leaflet';
import { useMemo } from 'react';
import { MapContainer, useMapEvents } from 'react-leaflet';
import { type Figure, sameFigure } from '#lib/domain/figure.ts';
import { type FramedBox, framedBox } from '#lib/domain/form-frame/form-frame.ts';
import type { FormBox, FormPlace, PrintedMarks } from '#lib/domain/form-layout.ts';
import { viewerText } from '#lib/text/viewer.ts';
import type { FigureNames } from '../tps/check-formula.tsx';
import { placedBounds } from './box-bounds.ts';
import { type PlacedBox, pressedPlace } from './box-press.ts';
import { CornerHandles } from './corner-handles.tsx';
import { PagePhoto } from './page-photo.tsx';
import { type Size, type Turn, turnedBox, turnedSize } from './page-turn.ts';
import type { FrameInHand } from './use-form-frame.ts';
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
  readonly marks: PrintedMarks | null;
  /** Where the form lies in the photo; null where that is not known, or the form has no boxes. */
  readonly inHand: FrameInHand | null;
  /** The reader moves the corners of the frame. */
  readonly isAdjusting: boolean;
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
  const { marks, inHand, isAdjusting } = props;
  const shown = useMemo(() => turnedSize(size, turn), [size, turn]);
  const scale = LONG_SIDE / Math.max(shown.width, shown.height);
  const width = shown.width * scale;
  const height = shown.height * scale;
  const bounds = useMemo(() => latLngBounds([0, 0], [height, width]), [width, height]);
  const frame = inHand?.frame ?? null;
  const framed = useMemo(() => {
    const upright = turnedSize(shown, formTurn ?? 0);
    return (box: FormBox): FramedBox | null => {
      if (frame === null || marks === null || formTurn === null) return null;
      const found = framedBox(box, marks, frame.corners, upright.width / upright.height);
      return found && { ...found, box: turnedBox(found.box, formTurn) };
    };
  }, [frame, marks, formTurn, shown]);
  // Until it is settled where they are: boxes do not jump from a wrong place to the right one.
  const isSettled = inHand !== null && !inHand.isLooking;
  const boxes = useMemo(
    () =>
      places.flatMap(({ figure: of, box }): (PlacedBox & FramedBox)[] => {
        const found = box === null || !isSettled ? null : framed(box);
        return found === null ? [] : [{ figure: of, ...found }];
      }),
    [places, framed, isSettled],
  );
  // The same object until another view is asked for: a new one would take the photo out of the reader's hands.
  const target = useMemo(() => {
    const found = typeof view.shows === 'string' ? null : framed(view.shows);
    return found === null ? bounds : placedBounds(bounds, found.box);
  }, [view, framed, bounds]);
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
        // Any size: a photo fills the width that it has.
        zoomSnap={0}
        zoomDelta={0.5}
        wheelPxPerZoomLevel={120}
        doubleClickZoom
        fadeAnimation={false}
        zoomAnimation={false}
        inertia={false}
      >
        <PagePhoto url={url} alt={alt} size={size} turn={turn} look={look} bounds={bounds}>
          {boxes.map(({ figure: of, box, tilt }) => {
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
                  rotate: `${tilt}deg`,
                }}
              >
                {isMarked && <span className="viewer-box-name">{names(of)}</span>}
              </span>
            );
          })}
          {isAdjusting && inHand !== null && formTurn !== null && (
            <CornerHandles corners={inHand.frame.corners} turn={formTurn} onCorners={inHand.setCorners} />
          )}
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
