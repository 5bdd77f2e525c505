import { ResultHeading } from '#components/layout/frame/result-heading.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import { FailingNotice } from '#components/result/state/failing-notice.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { LEAST_COVERAGE } from '#lib/domain/coverage.ts';
import { rankingPath } from '#lib/domain/page-path.ts';
import { type Ranking, type RankingView, rankingSlugs } from '#lib/domain/ranking.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionLevel } from '#lib/domain/region-code.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatShortShare } from '#lib/format/number.ts';
import { levelName, regionName, shortRegionName } from '#lib/format/region-name.ts';
import { rankingText } from '#lib/text/ranking.ts';
import { stateText } from '#lib/text/state.ts';
import { RankingSwitch } from './ranking-switch.tsx';
import { type ListedRow, placeOf, RankingTable } from './ranking-table.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly sameDay: readonly ContestLabel[];
  readonly region: Region;
  readonly above: readonly Region[];
  readonly result: RegionResult;
  readonly view: RankingView;
  readonly levels: readonly RegionLevel[];
  readonly ranking: Ranking<ListedRow>;
  readonly unread: readonly Region[];
}

/** Regions in the order of the measure that the address names; every order is a page of its own. */
export function RankingPageLayout({ contest, sameDay, region, above, result, ...shown }: Props) {
  const text = rankingText();
  const { view, levels, ranking, unread } = shown;
  const { slug } = contest;
  const level = levelName(view.level);
  const measure = text.measure[view.measure.name];
  const { ranked, unranked } = ranking;
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-5 px-4 pb-12">
      <ResultHeading
        contest={contest}
        sameDay={sameDay}
        region={region}
        above={above}
        path={rankingPath(slug, region.code, rankingSlugs(view, levels))}
      />
      <p className="text-sm">
        <a href={pageHref(slug, region.code)} className="inline-flex min-h-11 items-center">
          {text.back(regionName(region))}
        </a>
      </p>
      <FailingNotice since={result.failingSince} zone={timeZoneOf(region.code)} />
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
    </main>
  );
}
