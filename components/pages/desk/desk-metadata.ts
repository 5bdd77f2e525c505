import { placeName } from '#components/layout/frame/result-heading.tsx';
import { metadataOf } from '#components/layout/head/result-metadata.ts';
import { deskPath } from '#lib/domain/page-path.ts';
import { deskText } from '#lib/text/desk.ts';

/** Of an observer's desk. A tool is nothing for search engines. */
export function deskMetadata(place: Parameters<typeof metadataOf>[0]) {
  const { contest, region, above } = place;
  const name = deskText().title(placeName(region, above));
  return { ...metadataOf(place, name, deskPath(contest.slug, region.code)), robots: { index: false } };
}
