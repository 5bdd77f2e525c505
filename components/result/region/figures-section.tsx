import { RegionMap } from '#components/drawn/map/region-map.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import { defaultView, statisticsOf } from '#lib/domain/map-view.ts';
import type { Region } from '#lib/domain/region.ts';
import { NATION } from '#lib/domain/region-code.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { chartsHref, compareHref, mapHref, rankingHref } from '#lib/format/href.ts';
import { rowLevelName } from '#lib/format/region-name.ts';
import { mapText } from '#lib/text/map.ts';
import { regionText } from '#lib/text/region.ts';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly result: RegionResult;
  readonly boundary: BoundaryMap | null;
}

/** Each name is some 30 bytes of a page whose bytes are counted; the large map has all that have room. */
const MOST_NAMES = 15;

/** The map on a region's page, with the way to the large one. Nothing where a region has no children to draw. */
export function FiguresSection({ contest, region, result, boundary }: Props) {
  const { rows, options, state, isGathered } = result;
  if (rows.length === 0 || state.kind === 'noContest') return null;
  const statistics = statisticsOf(options, rows, isGathered);
  const level = rowLevelName(region.code);
  return (
    <Section id="peta" heading={mapText().heading(level)}>
      {/* Every region of the map is a stop of the keyboard, and the table below has them all again. */}
      <a href="#rincian" className="sr-only focus:not-sr-only">
        {regionText().table.skipMap}
      </a>
      {hasPlaces(region, boundary) && (
        <RegionMap
          slug={contest.slug}
          region={region}
          rows={rows}
          options={options}
          statistics={statistics}
          view={defaultView(statistics)}
          boundary={boundary}
          isLarge={false}
          mostNames={MOST_NAMES}
        />
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        <a href={mapHref(contest.slug, region.code)} className="inline-flex min-h-11 items-center">
          {mapText().openMap}
        </a>
        <a href={chartsHref(contest.slug, region.code)} className="inline-flex min-h-11 items-center">
          {mapText().openCharts}
        </a>
        <a href={rankingHref(contest.slug, region.code)} className="inline-flex min-h-11 items-center">
          {mapText().openRanking}
        </a>
        <a href={compareHref(contest.slug, region.code)} className="inline-flex min-h-11 items-center">
          {mapText().openCompare}
        </a>
      </p>
    </Section>
  );
}

/** Equal tiles in the order of codes are no map: without outlines only the provinces have places. */
export function hasPlaces(region: Region, boundary: BoundaryMap | null): boolean {
  return boundary !== null || region.code === NATION;
}
