import { placeName } from '#components/layout/frame/result-heading.tsx';
import { metadataOf } from '#components/layout/head/result-metadata.ts';
import { pagePath } from '#lib/domain/page-path.ts';
import { takeText } from '#lib/text/take.ts';

/** Of the page that hands out what can be taken: to search engines, the region's own page is the one to find. */
export function takeMetadata(place: Parameters<typeof metadataOf>[0]) {
  const { contest, region, above } = place;
  const name = takeText().title(placeName(region, above));
  return { ...metadataOf(place, name, pagePath(contest.slug, region.code)), robots: { index: false } };
}
