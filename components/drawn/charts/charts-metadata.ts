import { placeName } from '#components/layout/frame/result-heading.tsx';
import { metadataOf } from '#components/layout/head/result-metadata.ts';
import { chartsPath } from '#lib/domain/page-path.ts';
import { chartsText } from '#lib/text/charts.ts';

/** Of the page of a region's charts. */
export function chartsMetadata(place: Parameters<typeof metadataOf>[0]) {
  const { contest, region, above } = place;
  return metadataOf(
    place,
    chartsText().title(placeName(region, above)),
    chartsPath(contest.slug, region.code),
  );
}
