import { Section } from '#components/layout/ui/section.tsx';
import { LEAST_COVERAGE } from '#lib/domain/coverage.ts';
import { rankingPath } from '#lib/domain/page-path.ts';
import { type Ranking, type RankingView, rankingSlugs } from '#lib/domain/ranking.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionLevel } from '#lib/domain/region-code.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatShortShare } from '#lib/format/number.ts';
import { levelName, regionName, shortRegionName } from '#lib/format/region-name.ts';
import { rankingText } from '#lib/text/ranking.ts';
import { stateText } from '#lib/text/state.ts';
import { BesidePage, type BesideProps } from '../beside-page.tsx';
import { RankingSwitch } from './ranking-switch.tsx';
import { type ListedRow, placeOf, RankingTable } from './ranking-table.tsx';

interface Props extends BesideProps {
  readonly view: RankingView;
  readonly levels: readonly RegionLevel[];
  readonly ranking: Ranking<ListedRow>;
  readonly unread: readonly Region[];
}

/** Regions in the order of the measure that the address names; every order is a page of its own. */
export function RankingPageLayout(props: Props) {
  const { contest, region, view, levels, ranking, unread } = props;
  const text = rankingText();
  const { slug } = contest;
  const level = levelName(view.level);
  const measure = text.measure[view.measure.name];
  const { ranked, unranked } = ranking;
  return (
    <BesidePage
      of={props}
      path={rankingPath(slug, region.code, rankingSlugs(view, levels))}
      back={text.back(regionName(region))}
    >
      <Section id="peringkat" heading={text.heading(level, measure)}>
        <RankingSwitch slug={slug} code={region.code} view={view} levels={levels} />
        <p className="max-w-text text-sm">{text.what[view.measure.name]}</p>
        <p className="max-w-text text-sm text-muted">
          {text.counted(
            formatCount(ranked.length),
            formatCount(ranked.length + unranked.length),
            formatShortShare(LEAST_COVERAGE),
          )}
        </p>
        {ranked.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <RankingTable
            slug={slug}
            caption={text.caption(level, measure, regionName(region))}
            measure={view.measure}
            ranked={ranked}
          />
        )}
        {unread.length > 0 && (
          <p className="max-w-text text-sm">
            {text.unread(formatCount(unread.length))} {unread.map(shortRegionName).join(', ')}
          </p>
        )}
      </Section>
      {unranked.length > 0 && (
        <Section id="belum-cukup" heading={text.notEnough}>
          <ul className="gap-x-6 text-sm sm:columns-2 lg:columns-3">
            {unranked.map(({ row, why }) => (
              <li key={row.code} className="break-inside-avoid">
                <a href={pageHref(slug, row.code)} className="inline-flex min-h-11 items-center">
                  {placeOf(row)}
                </a>{' '}
                <span className="text-muted">{stateText().row[why]}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </BesidePage>
  );
}
