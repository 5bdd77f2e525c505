import { createHash } from 'node:crypto';
import fresh from 'fresh';
import { loadResultPage } from '../queries/region/result-page.ts';

/** Shared caches may hold an answer for as long as it counts as fresh, and show it a little longer while asking. */
const FRESH = 'public, max-age=5, s-maxage=10, stale-while-revalidate=30';

/**
 * The result of a region or TPS as JSON, for refreshing a page in place: 200, 304, 404 for what does not exist, 503
 * when the source gives nothing and nothing is kept. Failures are never cached. Its head alone says which numbers
 * (`x-angka`): a page that shows those has nothing to ask for.
 */
export async function respondWithResult(
  slug: string,
  code: string,
  knownTag: string | null,
): Promise<Response> {
  const page = await loadResultPage(slug, code);
  if (!page.ok) return problem(503, 'sumberTidakTerjangkau', { 'retry-after': '30' });
  if (page.value.kind === 'notFound') return problem(404, 'tidakDitemukan', {});
  const body = JSON.stringify(page.value.result);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  const headers = { 'cache-control': FRESH, etag: tag, 'x-angka': page.value.version };
  if (fresh({ 'if-none-match': knownTag ?? undefined }, headers))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } });
}

function problem(status: number, kind: string, headers: Record<string, string>): Response {
  return Response.json({ kind }, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
