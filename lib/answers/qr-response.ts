import { markSourceFailure } from '../cache/source-failures.ts';
import { pagePath } from '../domain/page-path.ts';
import { isRegionOrNation } from '../domain/region-code.ts';
import { findRegion } from '../queries/region/find-region.ts';
import { settings } from '../settings.ts';

/** The address never changes, and with it the code; the operator may still rename the site. */
const KEPT = 'public, max-age=604800, stale-while-revalidate=2592000';

/**
 * The QR code of a page's address as SVG; code `0` is the nation. 404 for what does not exist, and where the site does
 * not know its own name: a code that leads nowhere is worse than none.
 */
export async function respondWithQr(
  slug: string,
  code: string,
  draw: (site: string, path: string) => string,
): Promise<Response> {
  const { contests, siteUrl } = settings();
  const contest = contests.find((candidate) => candidate.slug === slug);
  if (siteUrl === null || contest === undefined || !isRegionOrNation(code))
    return new Response(null, { status: 404 });
  const found = await findRegion(contest, code);
  if (!found.ok) {
    markSourceFailure(pagePath(slug, code));
    return new Response(null, { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '30' } });
  }
  if (found.value.kind === 'unknown') return new Response(null, { status: 404 });
  return new Response(draw(siteUrl, pagePath(slug, code)), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': KEPT,
      'x-content-type-options': 'nosniff',
    },
  });
}
