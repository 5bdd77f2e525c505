import { ResultHeading } from '#components/layout/frame/result-heading.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import { TakeAway } from '#components/pages/take/take-away.tsx';
import { ResultCheckNotice } from '#components/result/region/result-check-notice.tsx';
import { FailingNotice } from '#components/result/state/failing-notice.tsx';
import { StateLine } from '#components/result/state/state-line.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import {
  type MapStatistic,
  type MapView,
  mapPath,
  slugsOnOtherTier,
  viewSlugs,
} from '#lib/domain/map-view.ts';
import { heldBy, type Region } from '#lib/domain/region.ts';
import { isAbove, levelOf, type RegionCode } from '#lib/domain/region-code.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { numbersOf } from '#lib/domain/region-result.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { mapHref, pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { mapText } from '#lib/text/map.ts';
import { MapTable } from './map-table.tsx';
import { RegionMap } from './region-map.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly sameDay: readonly ContestLabel[];
  readonly region: Region;
  readonly above: readonly Region[];
  readonly result: RegionResult;
  readonly boundary: BoundaryMap | null;
  readonly statistics: readonly MapStatistic[];
  readonly view: MapView;
  readonly edition: Edition;
}

/** The large map of a region in one view, with its table and the ways down, up and back to the numbers. */
export function MapPage(props: Props) {
  const { contest, sameDay, region, above, result, boundary, statistics, view, edition } = props;
  const numbers = numbersOf(result.state);
  const zone = timeZoneOf(region.code);
  const parent = heldBy(region, above).at(-1);
  const hasOneBallot = (code: RegionCode) => !isAbove(levelOf(code), contest.slateLevel);
  const slugs = viewSlugs(view, result.options);
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-5 px-4 pt-2 pb-12">
      <ResultHeading
        contest={contest}
        sameDay={sameDay}
        region={region}
        above={above}
        path={mapPath(contest.slug, region.code, slugs)}
      />
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <a href={pageHref(contest.slug, region.code)}>{mapText().backToNumbers(regionName(region))}</a>
        {parent !== undefined && (
          <a
            href={mapHref(
              contest.slug,
              parent.code,
              slugsOnOtherTier(view, hasOneBallot(parent.code), slugs),
            )}
          >
            {mapText().up(regionName(parent))}
          </a>
        )}
      </p>
      <FailingNotice since={result.failingSince} zone={zone} />
      {numbers !== null && (
        <StateLine progress={numbers.progress} provenance={numbers.provenance} zone={zone} />
      )}
      <ResultCheckNotice slug={contest.slug} result={result} />
      {result.rows.length === 0 ? (
        <p>{mapText().noChildren}</p>
      ) : (
        <>
          <RegionMap
            slug={contest.slug}
            region={region}
            rows={result.rows}
            options={result.options}
            statistics={statistics}
            view={view}
            boundary={boundary}
            isLarge
            mostNames={result.rows.length}
          />
          <Section id="tabel" heading={mapText().table.heading}>
            <MapTable contest={contest} region={region} result={result} view={view} />
          </Section>
        </>
      )}
      <TakeAway
        contest={contest}
        region={region}
        above={above}
        edition={edition}
        shown={{ kind: 'region', result }}
        path={mapPath(contest.slug, region.code, slugs)}
        pictures={[{ kind: 'map', view }]}
      />
    </main>
  );
}
