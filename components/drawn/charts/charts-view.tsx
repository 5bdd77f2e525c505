import { Notice } from '#components/layout/ui/notice.tsx';
import { NoContest } from '#components/result/region/no-contest.tsx';
import { ResultCheckNotice } from '#components/result/region/result-check-notice.tsx';
import { FailingNotice } from '#components/result/state/failing-notice.tsx';
import { missingWords } from '#components/result/state/missing-words.ts';
import { StateStrip } from '#components/result/state/state-strip.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { tierOfRows } from '#lib/domain/overseas.ts';
import { UNKNOWN_PROGRESS } from '#lib/domain/progress.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { halfMatters, winRuleOf } from '#lib/domain/win-rule.ts';
import { chartsText } from '#lib/text/charts.ts';
import { regionText } from '#lib/text/region.ts';
import { chartContext } from './chart-context.ts';
import { CompareChart } from './compare-chart.tsx';
import { DistributionChart } from './distribution-chart.tsx';
import { NoChart } from './no-chart.tsx';
import { PairPatterns } from './pair-patterns.tsx';
import { ProgressChart } from './progress-chart.tsx';
import { ScatterChart } from './scatter-chart.tsx';
import { TpsProgress } from './tps-progress.tsx';
import { VotesChart } from './votes-chart.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly result: RegionResult;
}

/** Every chart of a region, under the state of its numbers. */
export function ChartsView({ contest, region, result }: Props) {
  const { state, options } = result;
  if (state.kind === 'noContest') return <NoContest contest={contest} region={region} />;
  const context = chartContext(contest, region, result);
  const numbers = numbersOf(state);
  // Half of the valid votes decides where the election is decided, not in a part of it.
  const half =
    halfMatters(winRuleOf(contest.office, options, region.code)) &&
    levelOf(region.code) === contest.slateLevel;
  const rows = result.rows.filter((row) => row.isContested);
  const shared = { context, rows };
  return (
    <div className="space-y-10">
      <FailingNotice since={result.failingSince} zone={timeZoneOf(region.code)} />
      <ResultCheckNotice slug={contest.slug} result={result} />
      {numbers === null ? (
        <Notice tone="plain" title={missingWords(state).title}>
          <p>{missingWords(state).body}</p>
        </Notice>
      ) : (
        <StateStrip
          progress={numbers.progress}
          provenance={numbers.provenance}
          zone={timeZoneOf(region.code)}
        />
      )}
      {numbers?.tally.kind === 'withheld' && (
        <Notice tone="withheld" title={regionText().withheld.title}>
          <p>{chartsText().votes.before}</p>
        </Notice>
      )}
      <PairPatterns />
      <VotesChart
        context={context}
        options={options}
        tally={numbers?.tally ?? null}
        progress={numbers?.progress ?? UNKNOWN_PROGRESS}
        half={half}
      />
      {rows.length === 0 ? (
        <p className="max-w-text">{chartsText().noChildren}</p>
      ) : (
        <>
          <CompareChart {...shared} options={options} />
          {rows.every((row) => row.digest === null) ? (
            <NoChart id="partisipasi" heading={chartsText().read.heading} why={context.notRead} />
          ) : (
            <>
              <ScatterChart {...shared} options={options} />
              <DistributionChart {...shared} statistic="turnout" />
              <DistributionChart {...shared} statistic="invalidShare" />
            </>
          )}
          {tierOfRows(region.code) === 'tps' ? <TpsProgress {...shared} /> : <ProgressChart {...shared} />}
        </>
      )}
    </div>
  );
}
