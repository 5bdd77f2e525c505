'use client';

import { lazy, type ReactNode, useMemo } from 'react';
import { PlaceBar } from '#components/device/own-places/place-bar.tsx';
import { citedNumbers } from '#components/pages/cite/cited-numbers.ts';
import { ShownNumbers } from '#components/pages/cite/shown-numbers.client.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Region } from '#lib/domain/region.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { isAwaited, type TpsResult } from '#lib/domain/tps-result.ts';
import { isTpsResult } from '../live/tps-answer.ts';
import { useLiveResult } from '../live/use-live-result.tsx';
import { FormFocusProvider } from '../viewer/form-focus.client.tsx';
import { type PackedTps, unpackTps } from './packed-tps.ts';

/** Drawn on the server like the rest; its code and words come to the browser after what the first numbers need. */
const TpsView = lazy(() => import('./tps-view.tsx').then((module) => ({ default: module.TpsView })));

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  /** From the province down to the desa. */
  readonly above: readonly Region[];
  /** The TPS with the desa that it is in. */
  readonly place: string;
  readonly initial: PackedTps;
  /** Of its numbers. */
  readonly version: string;
  /** The way to the TPS beside it. */
  readonly beside: ReactNode;
  /** What stands below the result and follows its numbers. */
  readonly children: ReactNode;
}

/** A TPS's result, refreshed in place while parts of its form are still awaited. */
export function LiveTps({
  contest,
  region,
  above,
  place,
  initial: packed,
  version,
  beside,
  children,
}: Props) {
  const initial = useMemo(() => unpackTps(packed), [packed]);
  const { value, live } = useLiveResult({
    path: `/api/rekap/${contest.slug}/${region.code}`,
    initial,
    version,
    isLive: isAwaited,
    isAnswer: (json): json is TpsResult => isTpsResult(json, region.code),
    versionOf,
    writtenAt,
    zone: timeZoneOf(region.code),
    isFailing: (result) => result.failingSince !== null,
  });
  return (
    <FormFocusProvider model={contest.formModel}>
      <TpsView
        contest={contest}
        region={region}
        above={above}
        place={place}
        result={{ ...value, failingSince: initial.failingSince }}
        since={
          <>
            {beside}
            <PlaceBar contest={contest.slug} code={region.code} name={place} result={value} />
          </>
        }
      />
      {live}
      <ShownNumbers value={citedNumbers({ kind: 'tps', result: value })}>{children}</ShownNumbers>
    </FormFocusProvider>
  );
}

function versionOf({ state }: TpsResult): string {
  return JSON.stringify(state.kind === 'published' ? state.document : state.kind);
}

function writtenAt({ state }: TpsResult) {
  return state.kind === 'published' ? (state.provenance.sourceTime ?? state.provenance.fetchedAt) : null;
}
