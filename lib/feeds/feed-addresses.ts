import { type FeedFormat, feedPath } from '../domain/following/feed-path.ts';
import { pagePath } from '../domain/page-path.ts';
import { language } from '../language/language.ts';
import { localizedPath } from '../language/localized-path.ts';
import type { FeedModel } from './feed-model.ts';

/** Address of the page a feed is about, in the language being written. */
export function pageUrl({ contest, region, siteUrl }: FeedModel): string {
  return `${siteUrl ?? ''}${localizedPath(pagePath(contest.slug, region.code))}`;
}

/** Address of the feed itself. */
export function feedUrl({ contest, region, siteUrl }: FeedModel, format: FeedFormat): string {
  return `${siteUrl ?? ''}${localizedPath(feedPath(contest.slug, region.code, format))}`;
}

/**
 * Name of a feed, or of an entry in it, for good (RFC 4151): never an address, so that it outlives one. A site that does
 * not know its own address takes a name that nobody can own.
 */
export function tagUri({ contest, region, siteUrl }: FeedModel, day: string, entry: string | null): string {
  const host = siteUrl === null ? 'sirekap-info-publik.invalid' : new URL(siteUrl).hostname;
  const of = [contest.slug, region.code, language(), ...(entry === null ? [] : [entry])];
  return `tag:${host},${day}:${of.join('/')}`;
}
