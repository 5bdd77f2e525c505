'use client';

import { CircleMarker, circleMarker, geoJSON, Path } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { MapMode } from '#lib/domain/map-view.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { BoundaryFeature } from './boundary-features.ts';
import { bubbleRadius } from './bubble-size.ts';
import { fillProps } from './map-fill.ts';
import type { ChildLink } from './map-links.ts';
import type { MapChild, MapModel } from './map-model.ts';

interface Props {
  readonly features: readonly BoundaryFeature[];
  readonly model: MapModel;
  readonly mode: MapMode;
  readonly linkOf: ChildLink;
  readonly selected: RegionCode | null;
  readonly onSelect: (code: RegionCode | null) => void;
}

const LARGEST_BUBBLE = 42;

/** Regions as links on the map: the same looks as the drawing, reached by pointer, finger and Tab. */
export function RegionLayer({ features, model, mode, linkOf, selected, onSelect }: Props) {
  const map = useMap();
  const children = useMemo(() => new Map(model.children.map((child) => [child.code, child])), [model]);
  const paths = useRef(new Map<RegionCode, Path>());
  // What the handlers read: they are put on once, the numbers change.
  const now = useRef({ linkOf, onSelect, selected });
  now.current = { linkOf, onSelect, selected };

  useEffect(() => {
    const layers = drawPaths(features, mode);
    for (const { path, isLink, code } of layers) {
      path.addTo(map);
      if (isLink) {
        paths.current.set(code, path);
        makeLink(path, code, now);
      }
    }
    return () => {
      paths.current.clear();
      for (const { path } of layers) path.remove();
    };
  }, [map, features, mode]);

  useEffect(() => {
    const most = Math.max(0, ...model.children.map(({ votes }) => votes ?? 0));
    for (const [code, path] of paths.current) {
      const child = children.get(code);
      if (child === undefined) continue;
      if (path instanceof CircleMarker) path.setRadius(bubbleRadius(child.votes, most, LARGEST_BUBBLE));
      dress(path, child);
    }
  }, [children, model]);

  useEffect(() => {
    const marks = features.flatMap(({ code, middle: [lat, lng] }) =>
      children.get(code)?.isPartial ? [circleMarker([lat, lng], PART_MARK).addTo(map)] : [],
    );
    return () => {
      for (const mark of marks) mark.remove();
    };
  }, [map, features, children]);
  return null;
}

interface Drawn {
  readonly code: RegionCode;
  readonly path: Path;
  readonly isLink: boolean;
}

const OPTIONS = { className: 'map-region', weight: 1, fillOpacity: 1 } as const;
const PART_MARK = { className: 'map-part', radius: 4, fillOpacity: 1, interactive: false } as const;
const LAND = { ...OPTIONS, className: 'map-land-below', interactive: false } as const;

function drawPaths(features: readonly BoundaryFeature[], mode: MapMode): readonly Drawn[] {
  const land = features.flatMap(({ code, feature }) =>
    geoJSON(feature, { style: mode === 'bubbles' ? LAND : OPTIONS })
      .getLayers()
      .flatMap((layer) => (layer instanceof Path ? [{ code, path: layer, isLink: mode !== 'bubbles' }] : [])),
  );
  if (mode !== 'bubbles') return land;
  const bubbles = features.map(({ code, middle: [lat, lng] }) => ({
    code,
    path: circleMarker([lat, lng], { ...OPTIONS, radius: 4 }),
    isLink: true,
  }));
  return [...land, ...bubbles];
}

function dress(path: Path, child: MapChild): void {
  const element = path.getElement();
  if (!element) return;
  const { className = '', fill } = fillProps(child.fill, 'live');
  element.setAttribute('class', `leaflet-interactive map-region ${className}`);
  if (fill !== undefined) element.setAttribute('fill', fill);
  element.setAttribute('aria-label', child.label);
}

type Now = {
  readonly current: {
    readonly linkOf: ChildLink;
    readonly onSelect: (code: RegionCode | null) => void;
    readonly selected: RegionCode | null;
  };
};

/** A path that is a link: Enter and a click go down; a finger first sees the numbers, and goes down by a second tap. */
function makeLink(path: Path, code: RegionCode, now: Now): void {
  const element = path.getElement();
  element?.setAttribute('tabindex', '0');
  element?.setAttribute('role', 'link');
  element?.setAttribute('data-code', code);
  const go = () => location.assign(now.current.linkOf(code));
  element?.addEventListener('focus', () => now.current.onSelect(code));
  element?.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter') go();
  });
  // A finger's own events come before those that a browser makes up for a mouse.
  let finger: 'none' | 'first' | 'again' = 'none';
  element?.addEventListener('pointerdown', (event) => {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    finger = isTouch ? (now.current.selected === code ? 'again' : 'first') : 'none';
  });
  path.on('mouseover', () => now.current.onSelect(code));
  path.on('click', () => {
    if (finger === 'first') now.current.onSelect(code);
    else go();
  });
}
