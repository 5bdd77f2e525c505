import type { ReactNode } from 'react';
import { FirstScreenEnd } from '#components/layout/frame/first-screen-end.client.tsx';
import { TakeRow } from '#components/pages/take/take-row.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import { tierOfRows } from '#lib/domain/overseas.ts';
import { UNKNOWN_PROGRESS } from '#lib/domain/progress.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { halfMatters, winRuleOf } from '#lib/domain/win-rule.ts';
import { inconsistentHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { regionText } from '#lib/text/region.ts';
import { FailingNotice } from '../state/failing-notice.tsx';
import { ChildrenSection } from './children-section.tsx';
import { ContestRules } from './contest-rules.tsx';
import { FiguresSection, hasPlaces } from './figures-section.tsx';
import { NoContest } from './no-contest.tsx';
import { ReadFigures } from './read-figures.tsx';
import { RegionDetails } from './region-details.tsx';
import { RegionNumbers } from './region-numbers.tsx';
import { ResultCheckNotice } from './result-check-notice.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly result: RegionResult;
  readonly boundary: BoundaryMap | null;
  /** The place with every region above it; unless given, its own name. */
  readonly place?: string;
  /** What changed since the reader's last look. */
  readonly since?: ReactNode;
}

/** Everything a region page says below its heading, as a pure function of the result: server and refresh share it. */
export function RegionView({ contest, region, result, boundary, place = regionName(region), since }: Props) {
  const { state, options } = result;
  if (state.kind === 'noContest') return <NoContest contest={contest} region={region} />;

  const zone = timeZoneOf(region.code);
  const rule = winRuleOf(contest.office, options, region.code);
  // Half of the valid votes decides where the election is decided, not in a part of it.
  const half = halfMatters(rule) && levelOf(region.code) === contest.slateLevel;
  const numbers = numbersOf(state);
  const progress = numbers?.progress ?? UNKNOWN_PROGRESS;
  // Who comes to a desa looks for a TPS: its list follows the totals, and equal tiles are no map.
  const isListOfTps = tierOfRows(region.code) === 'tps';
  const hasMap = hasPlaces(region, boundary);
  // Beside votes only: where there are none, the reason stands alone.
  const read = numbers !== null && ['counted', 'noTotals'].includes(numbers.tally.kind) && (
    <ReadFigures
      digest={result.digest}
      numbers={numbers}
      listHref={inconsistentHref(contest.slug, region.code)}
    />
  );
  const takeRow = (
    <TakeRow contest={contest} code={region.code} place={place} shown={{ kind: 'region', result }} />
  );
  const further = (
    <>
      {since}
      <ContestRules rule={rule} />
    </>
  );
  const children = <ChildrenSection contest={contest} region={region} result={result} progress={progress} />;
  return (
    <div className="space-y-10">
      {result.rows.length > 0 && (
        <a href="#rincian" className="sr-only focus:not-sr-only">
          {regionText().table.toTable}
        </a>
      )}
      <FailingNotice since={result.failingSince} zone={zone} />
      <div
        className={`grid grid-cols-1 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:items-start lg:gap-12 ${isListOfTps ? 'gap-2' : 'gap-8'}`}
      >
        <div className="flex flex-col space-y-2">
          <ResultCheckNotice slug={contest.slug} result={result} />
          <RegionNumbers result={result} zone={zone} half={half} isClose={isListOfTps} />
          {!isListOfTps && (
            <>
              {takeRow}
              {read}
              {further}
            </>
          )}
        </div>
        <div className="min-w-0 space-y-10">
          <FirstScreenEnd />
          {!isListOfTps && (
            <FiguresSection contest={contest} region={region} result={result} boundary={boundary} />
          )}
          {!isListOfTps && !hasMap && children}
          {isListOfTps && (
            <>
              {children}
              <div className="space-y-4">
                {takeRow}
                {read}
                {further}
              </div>
            </>
          )}
        </div>
      </div>
      {/* Under both: a long table has more columns than half a screen has room for. Beside numbers where no map is. */}
      {!isListOfTps && hasMap && children}
      <RegionDetails contest={contest} region={region} result={{ ...result, state }} />
    </div>
  );
}
