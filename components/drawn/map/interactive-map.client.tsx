'use client';

import { useLayoutEffect, useMemo, useState } from 'react';
import useSWR from 'swr';
import { fetchJson } from '#components/layout/ui/fetch-json.ts';
import { isRegionResult } from '#components/result/live/region-answer.ts';
import { fetchLater } from '#components/result/live/standing-answer.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import { type MapView, viewSlugs } from '#lib/domain/map-view.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { mapText } from '#lib/text/map.ts';
import { featuresOf } from './boundary-features.ts';
import { LeafletMap } from './leaflet-map.client.tsx';
import { MapCard } from './map-card.tsx';
import { toMaps, toNumbers } from './map-links.ts';
import { mapModel } from './map-model.ts';
import { MapPatterns } from './map-patterns.tsx';
import './live-map.css';

interface Props {
  readonly slug: string;
  readonly code: RegionCode;
  readonly place: string;
  readonly boundary: BoundaryMap;
  readonly view: MapView;
  readonly isLarge: boolean;
  readonly onReady: () => void;
}

const ONCE = { revalidateOnFocus: false, revalidateOnReconnect: false, revalidateIfStale: false } as const;

/**
 * Fetches boundaries and numbers and puts them together; throws when it cannot, and the drawing stays. Numbers come
 * from the refresh route, which the page around asks as well: SWR makes one question of both.
 */
export function InteractiveMap(props: Props) {
  const { slug, code, place, boundary, view, isLarge, onReady } = props;
  const topology = useSWR(boundary.topologyUrl, (url: string) => fetchJson(url), ONCE);
  const answer = useSWR(`/api/rekap/${slug}/${code}`, fetchLater, { refreshInterval: 60_000 });
  const [selected, setSelected] = useState<RegionCode | null>(null);

  const features = useMemo(
    () => (topology.data === undefined ? null : featuresOf(topology.data)),
    [topology.data],
  );
  const result = isRegionResult(answer.data, code) ? answer.data : null;
  const model = useMemo(
    () => (result === null ? null : mapModel(result.rows, result.options, view.statistic)),
    [result, view.statistic],
  );
  const isReady = features !== null && model !== null;
  useLayoutEffect(() => {
    if (isReady) onReady();
  }, [isReady, onReady]);

  if (result === null && answer.error !== undefined) throw answer.error;
  if (features === null && topology.error !== undefined) throw topology.error;
  if (!isReady || result === null) return <p className="map-note">{mapText().loading}</p>;

  const linkOf = isLarge ? toMaps(slug, view, result.options) : toNumbers(slug);
  const row = result.rows.find((candidate) => candidate.code === selected);
  const child = model.children.find((candidate) => candidate.code === selected);
  return (
    <>
      <svg className="absolute size-0" aria-hidden="true">
        <MapPatterns fills={model.children.map(({ fill }) => fill)} scale="live" />
      </svg>
      <LeafletMap
        key={`${code}-${viewSlugs(view, result.options).join('-')}`}
        label={mapText().interactive(place)}
        features={features}
        outline={boundary.outline}
        tiles={boundary.tiles}
        model={model}
        mode={view.mode}
        isLarge={isLarge}
        linkOf={linkOf}
        selected={selected}
        onSelect={setSelected}
      />
      {row !== undefined && child !== undefined && (
        <MapCard row={row} child={child} options={result.options} href={linkOf(row.code)} />
      )}
    </>
  );
}
