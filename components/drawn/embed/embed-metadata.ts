import { placeName } from '#components/layout/frame/result-heading.tsx';
import { metadataOf } from '#components/layout/head/result-metadata.ts';
import { embedText } from '#lib/text/embed.ts';
import { embedPagePath } from '../picture/showing.ts';
import type { ShownPlace } from '../picture/stamp.ts';

/** Of the page that hands out the code of an embed. */
export function embedMetadata({ contest, region, above, edition }: ShownPlace) {
  const name = embedText().page.title(placeName(region, above));
  return metadataOf({ contest, region, above, edition }, name, embedPagePath(contest.slug, region.code));
}
