import { deskPath } from '#lib/domain/page-path.ts';
import { deskText } from '#lib/text/id/desk.ts';
import { siteText } from '#lib/text/id/site.ts';
import { placeName } from '../layout/result-heading.tsx';
import { resultMetadata } from '../result-metadata.ts';

/** As of the region's own page, under the name and address of its desk. A tool is nothing for search engines. */
export function deskMetadata(place: Parameters<typeof resultMetadata>[0]) {
  const { contest, region, above } = place;
  const badge = contest.simulated ? `[${siteText.simulation.badge}] ` : '';
  return {
    ...resultMetadata(place),
    title: `${badge}${deskText.title(placeName(region, above))} – ${contest.shortTitle}`,
    alternates: { canonical: deskPath(contest.slug, region.code) },
    robots: { index: false },
  };
}
