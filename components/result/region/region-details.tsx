import { SourceSection } from '#components/layout/ui/source-section.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { UNKNOWN_PROGRESS } from '#lib/domain/progress.ts';
import type { Region } from '#lib/domain/region.ts';
import { numbersOf, type RegionResult, type RegionState } from '#lib/domain/region-result.ts';
import { rollUpOfResult } from '#lib/domain/roll-up.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { regionName } from '#lib/format/region-name.ts';
import { RecapSection } from './recap-section.tsx';
import { RollUpSection } from './roll-up-section.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly result: RegionResult & { readonly state: Exclude<RegionState, { kind: 'noContest' }> };
}

/** What stands below a region's numbers, map and table: sums, plenary, source. */
export function RegionDetails({ contest, region, result }: Props) {
  const { state, rows, options } = result;
  const zone = timeZoneOf(region.code);
  const numbers = numbersOf(state);
  const source = numbers?.provenance ?? { url: urlOf(state), sourceTime: null };
  return (
    <>
      {state.kind === 'published' && rows.length > 0 && (
        <RollUpSection
          rollUp={rollUpOfResult(result)}
          options={options}
          progress={numbers?.progress ?? UNKNOWN_PROGRESS}
        />
      )}
      <RecapSection slug={contest.slug} result={result} place={regionName(region)} zone={zone} />
      <SourceSection contest={contest} provenance={source} zone={zone} />
    </>
  );
}

function urlOf(state: Props['result']['state']): string {
  return state.kind === 'published' ? state.provenance.url : state.url;
}
