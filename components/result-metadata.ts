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
export function resultMetadata({ contest, region, above }: Place) {
  const place = placeName(region, above);
  const title = `${contest.simulated ? `[${siteText.simulation.badge}] ` : ''}${place} – ${contest.shortTitle}`;
  return {
    title,
    description: `${contest.title}: ${place}. ${siteText.description}`,
    alternates: { canonical: pagePath(contest.slug, region.code) },
    ...(contest.simulated ? { robots: { index: false } } : {}),
  };
}

type MapOfPlace = Place & {
  readonly view: MapView;
  readonly result: { readonly options: readonly BallotOption[] };
};

/** The same for a map page: its title names what the map shows, its address is that of the view. */
export function mapMetadata({ contest, region, above, view, result }: MapOfPlace) {
  const metadata = resultMetadata({ contest, region, above });
  const title = mapText.pageTitle(statisticTitle(view.statistic, result.options), placeName(region, above));
  return {
    ...metadata,
    title: `${contest.simulated ? `[${siteText.simulation.badge}] ` : ''}${title} – ${contest.shortTitle}`,
    alternates: { canonical: mapPath(contest.slug, region.code, viewSlugs(view, result.options)) },
  };
}

/** The same for the list of TPS of a desa or kecamatan. */
export function tpsListMetadata({ contest, region, above }: Place) {
  const badge = contest.simulated ? `[${siteText.simulation.badge}] ` : '';
  return {
    ...resultMetadata({ contest, region, above }),
    title: `${badge}${tpsListText.title(placeName(region, above))} – ${contest.shortTitle}`,
    alternates: { canonical: tpsListPath(contest.slug, region.code) },
  };
}
