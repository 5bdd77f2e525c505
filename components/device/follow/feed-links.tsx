import { FEED_TYPES, feedPath } from '#lib/domain/following/feed-path.ts';
import { levelOf, type RegionCode } from '#lib/domain/region-code.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { followText } from '#lib/text/follow.ts';

/**
 * What a page's head says of its feed (`alternates.types`), for feed readers that are given the page's address; nothing
 * for a TPS, which has none.
 */
export function feedTypes(slug: string, code: RegionCode, place: string) {
  if (levelOf(code) === 'tps') return {};
  const url = localizedPath(feedPath(slug, code, 'atom'));
  return { [FEED_TYPES.atom]: [{ url, title: followText().atomLink(place) }] };
}

interface Props {
  readonly slug: string;
  readonly code: RegionCode;
}

/** Links to the feeds of a region, for people. */
export function FeedLinks({ slug, code }: Props) {
  if (levelOf(code) === 'tps') return null;
  const text = followText();
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-sm">
      <span>{text.follow}</span>
      {(['atom', 'json'] as const).map((format) => (
        <a
          key={format}
          href={localizedPath(feedPath(slug, code, format))}
          type={FEED_TYPES[format]}
          className="inline-flex min-h-11 items-center"
        >
          {text.formats[format]}
        </a>
      ))}
    </p>
  );
}
