import { BesidePage, type BesideProps } from '#components/pages/beside-page.tsx';
import { TakeAway } from '#components/pages/take/take-away.tsx';
import type { Edition } from '#lib/domain/edition.ts';
import { chartsPath } from '#lib/domain/page-path.ts';
import { regionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import { showingsOf } from '../picture/showing.ts';
import { ChartsView } from './charts-view.tsx';

interface Props extends BesideProps {
  readonly edition: Edition;
}

/** The page of a region's charts. */
export function ChartsPageLayout(props: Props) {
  const { contest, region, above, result, edition } = props;
  return (
    <BesidePage
      of={props}
      path={chartsPath(contest.slug, region.code)}
      back={chartsText().back(regionName(region))}
      isStated={false}
    >
      <div>
        <p className="font-medium">{chartsText().heading}</p>
        <p className="max-w-text text-sm text-muted">{chartsText().intro}</p>
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
    </BesidePage>
  );
}
