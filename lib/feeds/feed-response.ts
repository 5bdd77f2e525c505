import { createHash } from 'node:crypto';
import fresh from 'fresh';
import { FEED_TYPES, type FeedFormat } from '../domain/following/feed-path.ts';
import { writeAtomFeed } from './atom-feed.ts';
import { feedUpdated } from './feed-head.ts';
import type { FeedModel } from './feed-model.ts';
import { writeJsonFeed } from './json-feed.ts';

const WRITERS = { atom: writeAtomFeed, json: writeJsonFeed } as const;

/** Feed readers ask every few minutes; a shared cache may answer for one. */
const FRESH = 'public, max-age=60, s-maxage=60, stale-while-revalidate=300';

/** A feed as an answer: 200, or 304 to whoever has it already (RFC 9110 §13: a tag decides before a time does). */
export function feedResponse(model: FeedModel, format: FeedFormat, request: Headers): Response {
  const body = WRITERS[format](model);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  const modified = new Date(feedUpdated(model));
  const headers = {
    'cache-control': FRESH,
    etag,
    'last-modified': modified.toUTCString(),
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  };
  if (fresh(Object.fromEntries(request), headers)) return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: { ...headers, 'content-type': `${FEED_TYPES[format]}; charset=utf-8` },
  });
}
