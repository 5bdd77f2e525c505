import { embedText } from '#lib/text/embed.ts';
import { placeName } from '../layout/result-heading.tsx';
import { embedPagePath } from '../picture/showing.ts';
import type { ShownPlace } from '../picture/stamp.ts';
import { metadataOf } from '../result-metadata.ts';

/** Of the page that hands out the code of an embed. */
export function embedMetadata({ contest, region, above, edition }: ShownPlace) {
  const name = embedText().page.title(placeName(region, above));
  return metadataOf({ contest, region, above, edition }, name, embedPagePath(contest.slug, region.code));
}
