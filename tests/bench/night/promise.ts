import { LIFETIMES } from '#lib/source/lifetimes.ts';
import type { Reading } from './reading-list.ts';

/** How long a page counts as fresh (`revalidate` of the routes), and how long nginx keeps it (the same, as s-maxage). */
const PAGE_MS = 30_000;
/** `s-maxage` and `stale-while-revalidate` of the refresh route. */
const REFRESH_MS = 10_000;
const REFRESH_STALE_MS = 30_000;
/** `expireTime` in next.config.ts: how long a page that nobody asks for may be shown once more. */
const QUIET_MS = 600_000;
/** Making a page, a slow source and a machine that does other things. */
const SLACK_MS = 8_000;

/**
 * How old the numbers of an answer may be without saying so, in ms since they were last true at the source. Of a page
 * that is asked for every `everyMs`: a document, then a page, then nginx each keep theirs, and at the end of the last two
 * the next reader is still shown the old one while the new one is made. Null: a page that nobody asked for before.
 */
export function promisedAge(reading: Reading, everyMs: number | null): number {
  const isTps = reading.code !== null && reading.code.length > 10;
  const document = isTps ? LIFETIMES.tps : LIFETIMES.aggregate;
  if (reading.path.startsWith('/api/'))
    return document + REFRESH_MS + (everyMs === null ? REFRESH_STALE_MS : everyMs) + SLACK_MS;
  if (everyMs === null) return document + PAGE_MS + QUIET_MS + SLACK_MS;
  return document + 2 * PAGE_MS + 2 * everyMs + SLACK_MS;
}
