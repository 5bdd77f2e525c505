'use client';

import { lazy, type ReactNode, useMemo } from 'react';
import { PlaceBar } from '#components/device/own-places/place-bar.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import type { Region } from '#lib/domain/region.ts';
import { isCounting, type RecapState, type RegionResult } from '#lib/domain/region-result.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { regionName } from '#lib/format/region-name.ts';
import { isRegionResult } from '../live/region-answer.ts';
import { useLiveResult } from '../live/use-live-result.tsx';
import { type PackedResult, packResult, unpackResult } from './packed-result.ts';

/** Drawn on the server like the rest; its code and words come to the browser after the page stands (docs/adr/0020). */
const RegionView = lazy(() => import('./region-view.tsx').then((module) => ({ default: module.RegionView })));

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly initial: PackedResult;
  /** Of its numbers. */
  readonly version: string;
  readonly boundary: BoundaryMap | null;
  /** The place with every region above it. */
  readonly place: string;
  /** What stands below the result. */
  readonly children: ReactNode;
}

/** A region's result, refreshed in place while it is still counting. */
export function LiveRegion({ contest, region, initial: packed, version, boundary, place, children }: Props) {
  const initial = useMemo(() => unpackResult(packed), [packed]);
  const { value, live } = useLiveResult({
    path: `/api/rekap/${contest.slug}/${region.code}`,
    initial,
    version,
    isLive: isCounting,
    isAnswer: (json): json is RegionResult => isRegionResult(json, region.code),
    versionOf,
    writtenAt,
    zone: timeZoneOf(region.code),
    isFailing: (result) => result.failingSince !== null,
  });
  return (
    <>
      <RegionView
        contest={contest}
        region={region}
        result={{ ...value, failingSince: initial.failingSince }}
        boundary={boundary}
        place={place}
        since={
          <PlaceBar contest={contest.slug} code={region.code} name={regionName(region)} result={value} />
        }
      />
      {live}
      {children}
    </>
  );
}

/** Numbers, not the time at which they were asked for, nor what the page does not show. */
function versionOf(result: RegionResult): string {
  const { state, recap } = result;
  const own =
    state.kind === 'published'
      ? [state.tally, state.progress, state.event]
      : state.kind === 'notPublished'
        ? state.elsewhere
        : null;
  // As packed: what came with the page and what came later have their fields in one order then.
  const packed = packResult(result);
  const plenary =
    packed.recap.kind === 'asked' && packed.recap.answer.kind === 'published'
      ? packed.recap.answer.value
      : plenaryAbove(recap);
  return JSON.stringify([state.kind, own, packed.rows, plenary]);
}

function plenaryAbove(recap: RecapState) {
  return recap.kind === 'parentRow' ? [recap.votes, recap.stages] : recap.kind;
}

function writtenAt({ state }: RegionResult) {
  if (state.kind === 'published') return state.provenance.sourceTime ?? state.provenance.fetchedAt;
  return state.kind === 'notPublished' ? state.checkedAt : null;
}
