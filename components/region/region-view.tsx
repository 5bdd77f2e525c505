import { lazy } from 'react';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import { UNKNOWN_PROGRESS } from '#lib/domain/progress.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import { rollUpOfResult } from '#lib/domain/roll-up.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { halfMatters, winRuleOf } from '#lib/domain/win-rule.ts';
import { regionName } from '#lib/format/region-name.ts';
import { FailingNotice } from '../state/failing-notice.tsx';
import { SourceSection } from '../ui/source-section.tsx';
import { ChildrenSection } from './children-section.tsx';
import { ContestRules } from './contest-rules.tsx';
import { NoContest } from './no-contest.tsx';
import { RegionNumbers } from './region-numbers.tsx';
import { RollUpSection } from './roll-up-section.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly result: RegionResult;
  readonly boundary: BoundaryMap | null;
}

/** Drawn on the server like the rest; their code comes to the browser after what the first numbers need. */
const FiguresSection = lazy(() =>
  import('./figures-section.tsx').then((module) => ({ default: module.FiguresSection })),
);

const RecapSection = lazy(() =>
  import('./recap-section.tsx').then((module) => ({ default: module.RecapSection })),
);

/** Everything a region page says below its heading, as a pure function of the result: server and refresh share it. */
export function RegionView({ contest, region, result, boundary }: Props) {
  const { state, rows, options } = result;
  if (state.kind === 'noContest') return <NoContest contest={contest} region={region} />;

  const zone = timeZoneOf(region.code);
  const rule = winRuleOf(contest.office, options, region.code);
  // Half of the valid votes decides where the election is decided, not in a part of it.
  const half = halfMatters(rule) && levelOf(region.code) === contest.slateLevel;
  const numbers = numbersOf(state);
  const progress = numbers?.progress ?? UNKNOWN_PROGRESS;
  const source = numbers?.provenance ?? sourceOf(state);
  return (
    <div className="space-y-10">
      <FailingNotice since={result.failingSince} zone={zone} />
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:items-start lg:gap-12">
        <div className="space-y-4">
          <RegionNumbers result={result} zone={zone} half={half} />
          <ContestRules rule={rule} />
        </div>
        <div className="space-y-10">
          <FiguresSection contest={contest} region={region} result={result} boundary={boundary} />
          <ChildrenSection contest={contest} region={region} result={result} progress={progress} />
        </div>
      </div>
      {state.kind === 'published' && rows.length > 0 && (
        <RollUpSection rollUp={rollUpOfResult(result)} options={options} progress={progress} />
      )}
      <RecapSection slug={contest.slug} result={result} place={regionName(region)} zone={zone} />
      <SourceSection contest={contest} provenance={source} zone={zone} />
    </div>
  );
}

function sourceOf(state: Exclude<RegionResult['state'], { kind: 'noContest' }>) {
  return state.kind === 'published' ? state.provenance : { url: state.url, sourceTime: null };
}
