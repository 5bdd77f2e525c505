import { Section } from '#components/layout/ui/section.tsx';
import { BesidePage, type BesideProps } from '#components/pages/beside-page.tsx';
import { TakeAway } from '#components/pages/take/take-away.tsx';
import type { Edition } from '#lib/domain/edition.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import {
  type MapStatistic,
  type MapView,
  mapPath,
  slugsOnOtherTier,
  viewSlugs,
} from '#lib/domain/map-view.ts';
import { heldBy } from '#lib/domain/region.ts';
import { isAbove, levelOf, type RegionCode } from '#lib/domain/region-code.ts';
import { mapHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { mapText } from '#lib/text/map.ts';
import { MapTable } from './map-table.tsx';
import { RegionMap } from './region-map.tsx';

interface Props extends BesideProps {
  readonly boundary: BoundaryMap | null;
  readonly statistics: readonly MapStatistic[];
  readonly view: MapView;
  readonly edition: Edition;
}

/** The large map of a region in one view, with its table and the ways down, up and back to the numbers. */
export function MapPage(props: Props) {
  const { contest, region, above, result, boundary, statistics, view, edition } = props;
  const parent = heldBy(region, above).at(-1);
  const hasOneBallot = (code: RegionCode) => !isAbove(levelOf(code), contest.slateLevel);
  const slugs = viewSlugs(view, result.options);
  return (
    <BesidePage
      of={props}
      path={mapPath(contest.slug, region.code, slugs)}
      back={mapText().backToNumbers(regionName(region))}
      links={
        parent !== undefined && (
          <a
            className="inline-flex min-h-11 items-center"
            href={mapHref(
              contest.slug,
              parent.code,
              slugsOnOtherTier(view, hasOneBallot(parent.code), slugs),
            )}
          >
            {mapText().up(regionName(parent))}
          </a>
        )
      }
    >
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
    </BesidePage>
  );
}
