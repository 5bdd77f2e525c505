import { pagePath } from '../page-path.ts';
import type { RegionCode } from '../region-code.ts';

/** Kinds of feed, by the ending of their address. */
export const FEED_TYPES = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;
export type FeedFormat = keyof typeof FEED_TYPES;

/** Address of the feed of a region, or (for the nation) of the contest. */
export function feedPath(slug: string, code: RegionCode, format: FeedFormat): string {
  return `${pagePath(slug, code)}/umpan.${format}`;
}
