import { type MapStatistic, type MapView, parseView, statisticsOf } from '#lib/domain/map-view.ts';
import { getRegionPage, type RegionPage } from './result-page.ts';

/** What the large map of a region needs: its page, and the view that the address names. */
export interface MapPageModel extends RegionPage {
  readonly statistics: readonly MapStatistic[];
  readonly view: MapView;
}

/** The map page of an address; null where the region has no map in such a view. Throws like `getRegionPage`. */
export async function getMapPage(
  slug: string,
  code: string,
  slugs: readonly string[],
): Promise<MapPageModel | null> {
  const page = await getRegionPage(slug, code);
  if (page === null || page.result.state.kind === 'noContest') return null;
  const { options, rows, isGathered } = page.result;
  const statistics = statisticsOf(options, rows, isGathered);
  const view = parseView(slugs, statistics, options);
  return view === null ? null : { ...page, statistics, view };
}
