import type { BallotOption } from '#lib/domain/candidate.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { type MapView, mapPath, viewSlugs } from '#lib/domain/map-view.ts';
import { pagePath, tpsListPath } from '#lib/domain/page-path.ts';
import type { Region } from '#lib/domain/region.ts';
import { mapText } from '#lib/text/id/map.ts';
import { siteText } from '#lib/text/id/site.ts';
import { tpsListText } from '#lib/text/id/tps-list.ts';
import { placeName } from './layout/result-heading.tsx';
import { statisticTitle } from './map/map-words.ts';

interface Place {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly above: readonly Region[];
}

/** Title, description and canonical address of a result page; invented data says so even in a browser's tab. */
export function resultMetadata(place: Place) {
  const { contest, region } = place;
  return metadataOf(place, placeName(region, place.above), pagePath(contest.slug, region.code));
}

/** The same for a page beside it, under a name and an address of its own. */
export function metadataOf({ contest, region, above }: Place, name: string, path: string) {
  const badge = contest.simulated ? `[${siteText.simulation.badge}] ` : '';
  return {
    title: `${badge}${name} – ${contest.shortTitle}`,
    description: `${contest.title}: ${placeName(region, above)}. ${siteText.description}`,
    alternates: { canonical: path },
    ...(contest.simulated ? { robots: { index: false } } : {}),
  };
}

type MapOfPlace = Place & {
  readonly view: MapView;
  readonly result: { readonly options: readonly BallotOption[] };
};

/** Of a map page: its name says what the map shows, its address is that of the view. */
export function mapMetadata({ view, result, ...place }: MapOfPlace) {
  const { contest, region, above } = place;
  const name = mapText.pageTitle(statisticTitle(view.statistic, result.options), placeName(region, above));
  return metadataOf(place, name, mapPath(contest.slug, region.code, viewSlugs(view, result.options)));
}

/** Of the list of TPS of a desa or kecamatan. */
export function tpsListMetadata(place: Place) {
  const { contest, region, above } = place;
  return metadataOf(
    place,
    tpsListText.title(placeName(region, above)),
    tpsListPath(contest.slug, region.code),
  );
}
