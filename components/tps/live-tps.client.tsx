'use client';

import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Region } from '#lib/domain/region.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { isAwaited, type TpsResult } from '#lib/domain/tps-result.ts';
import { formatTime } from '#lib/format/time.ts';
import { LiveStatus } from '../live/live-status.tsx';
import { useLiveResult } from '../live/use-live-result.tsx';
import { TpsView } from './tps-view.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly place: string;
  readonly initial: TpsResult;
}

/** A TPS's result, refreshed in place while parts of its form are still awaited. */
export function LiveTps({ contest, region, place, initial }: Props) {
  const { value, changes, failed, refresher } = useLiveResult({
    path: `/api/rekap/${contest.slug}/${region.code}`,
    initial,
    isLive: isAwaited,
    isAnswer: (json): json is TpsResult => isResultOf(json, region.code),
    versionOf,
  });
  const at =
    value.state.kind === 'published'
      ? (value.state.provenance.sourceTime ?? value.state.provenance.fetchedAt)
      : null;
  return (
    <>
      <TpsView contest={contest} region={region} place={place} result={value} />
      <LiveStatus
        changedAt={changes === 0 || at === null ? null : formatTime(at, timeZoneOf(region.code))}
        failed={failed}
      />
      {refresher}
    </>
  );
}

function isResultOf(json: unknown, code: string): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    'code' in json &&
    json.code === code &&
    'state' in json &&
    'options' in json
  );
}

function versionOf({ state }: TpsResult): string {
  return JSON.stringify(state.kind === 'published' ? state.document : state.kind);
}
