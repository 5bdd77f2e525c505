import { chartsPath } from '#lib/domain/page-path.ts';
import { chartsText } from '#lib/text/id/charts.ts';
import { siteText } from '#lib/text/id/site.ts';
import { placeName } from '../layout/result-heading.tsx';
import { resultMetadata } from '../result-metadata.ts';

/** As of the region's own page, under the name and address of its charts. */
export function chartsMetadata(place: Parameters<typeof resultMetadata>[0]) {
  const { contest, region, above } = place;
  const badge = contest.simulated ? `[${siteText.simulation.badge}] ` : '';
  return {
    ...resultMetadata(place),
    title: `${badge}${chartsText.title(placeName(region, above))} – ${contest.shortTitle}`,
    alternates: { canonical: chartsPath(contest.slug, region.code) },
  };
}
