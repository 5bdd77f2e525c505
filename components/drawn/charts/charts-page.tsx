import { ResultHeading } from '#components/layout/frame/result-heading.tsx';
import { TakeAway } from '#components/pages/take/take-away.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Edition } from '#lib/domain/edition.ts';
import { chartsPath } from '#lib/domain/page-path.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import { showingsOf } from '../picture/showing.ts';
import { ChartsView } from './charts-view.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly sameDay: readonly ContestLabel[];
  readonly region: Region;
  readonly above: readonly Region[];
  readonly result: RegionResult;
  readonly edition: Edition;
}

/** The page of a region's charts. */
export function ChartsPageLayout({ contest, sameDay, region, above, result, edition }: Props) {
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-4 px-4 pt-2 pb-12">
      <ResultHeading
        contest={contest}
        sameDay={sameDay}
        region={region}
        above={above}
        path={chartsPath(contest.slug, region.code)}
      />
      <div>
        <p className="font-medium">{chartsText().heading}</p>
        <p className="max-w-text text-sm text-muted">{chartsText().intro}</p>
        <a href={pageHref(contest.slug, region.code)} className="inline-flex min-h-11 items-center text-sm">
          {chartsText().back(regionName(region))}
        </a>
      </div>
      <ChartsView contest={contest} region={region} result={result} />
      <TakeAway
        contest={contest}
        region={region}
        above={above}
        edition={edition}
        shown={{ kind: 'region', result }}
        path={chartsPath(contest.slug, region.code)}
        pictures={showingsOf(result).filter(({ kind }) => kind !== 'map')}
      />
    </main>
  );
}
