'use client';

import 'leaflet/dist/leaflet.css';
import { geoJSON, type LatLngBounds, latLngBounds, type Map as OpenMap } from 'leaflet';
import { useMemo, useState } from 'react';
import { MapContainer, TileLayer } from 'react-leaflet';
import type { MapOutline, MapTiles } from '#lib/domain/map-outline.ts';
import { mapSpotIn } from '#lib/domain/map-spot.ts';
import type { MapMode } from '#lib/domain/map-view.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { BoundaryFeature } from './boundary-features.ts';
import { FirstView } from './first-view.client.tsx';
import { MapButtons } from './map-buttons.client.tsx';
import type { ChildLink } from './map-links.ts';
import { MAP_MARGIN } from './map-margin.ts';
import type { MapModel } from './map-model.ts';
import { PlaceKeeper } from './place-keeper.client.tsx';
import { RegionLayer } from './region-layer.client.tsx';

interface Props {
  readonly label: string;
  readonly features: readonly BoundaryFeature[];
  readonly outline: MapOutline;
  readonly tiles: MapTiles | null;
  readonly model: MapModel;
  readonly mode: MapMode;
  readonly isLarge: boolean;
  readonly linkOf: ChildLink;
  readonly selected: RegionCode | null;
  readonly onSelect: (code: RegionCode | null) => void;
}

/**
 * The interactive map. Beside text it must not hold the page: there the wheel scrolls the page and one finger too; two
 * fingers, the buttons and the keyboard move the map. Nothing is loaded from anywhere unless the operator set tiles.
 */
export function LeafletMap(props: Props) {
  const { label, features, outline, tiles, model, mode, isLarge, linkOf, selected, onSelect } = props;
  const all = useMemo(() => boundsOf(features), [features]);
  const bounds = useMemo(() => (outline.isCropped ? mainBoundsOf(features) : all), [features, outline, all]);
  const [map, setMap] = useState<OpenMap | null>(null);
  const start = isLarge ? mapSpotIn(location.hash) : null;
  const isTouch = typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches;
  return (
    <section aria-label={label}>
      <MapContainer
        ref={setMap}
        {...(start === null ? { bounds } : start)}
        className="map-live"
        style={{
          aspectRatio: `${outline.width + 2 * MAP_MARGIN} / ${outline.height + 2 * MAP_MARGIN}`,
        }}
        attributionControl={false}
        zoomControl={false}
        zoomSnap={0.25}
        zoomDelta={0.75}
        maxBounds={all.pad(0.5)}
        scrollWheelZoom={isLarge}
        dragging={isLarge || !isTouch}
        fadeAnimation={false}
        zoomAnimation={false}
        markerZoomAnimation={false}
        inertia={false}
      >
        {tiles !== null && <TileLayer url={tiles.url} />}
        <RegionLayer
          features={features}
          model={model}
          mode={mode}
          linkOf={linkOf}
          selected={selected}
          onSelect={onSelect}
        />
        {start === null && <FirstView bounds={bounds} />}
        {isLarge && <PlaceKeeper />}
      </MapContainer>
      <div className="map-buttons">{map !== null && <MapButtons map={map} bounds={bounds} />}</div>
    </section>
  );
}

function boundsOf(features: readonly BoundaryFeature[]): LatLngBounds {
  return geoJSON(features.map(({ feature }) => feature)).getBounds();
}

/** The frame of the drawing, so that nothing jumps when this map takes its place. */
function mainBoundsOf(features: readonly BoundaryFeature[]): LatLngBounds {
  return latLngBounds(
    features.flatMap(({ mainBox: [[south, west], [north, east]] }) => [
      [south, west],
      [north, east],
    ]),
  );
}
