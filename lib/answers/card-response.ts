import fresh from 'fresh';
import { markSourceFailure } from '../cache/source-failures.ts';
import { askedPath, loadResultPage, type ResultPage } from '../queries/region/result-page.ts';
import { keptCard } from './kept-cards.ts';

type Found = Exclude<ResultPage, { kind: 'notFound' }>;

/** What a card says, and how it is drawn; both belong to the floors above. */
export interface CardDrawing<T> {
  readonly says: (page: Found) => T;
  readonly draw: (said: T) => Promise<ArrayBuffer>;
}

/** Shared caches may hold a card for a minute: it carries its own time. */
const FRESH = 'public, max-age=60, s-maxage=60, stale-while-revalidate=600';

/**
 * The share card of a region or TPS as PNG; code `0` is the nation. 304 for what the asker has, 404 for what does not
 * exist, 503 when the source gives nothing, or when too many cards are waiting to be drawn.
 */
export async function respondWithCard<T>(
  slug: string,
  code: string,
  request: Request,
  { says, draw }: CardDrawing<T>,
): Promise<Response> {
  const page = await loadResultPage(slug, code);
  if (!page.ok) {
    markSourceFailure(askedPath(slug, code));
    return unavailable();
  }
  if (page.value.kind === 'notFound') return new Response(null, { status: 404 });
  const said = says(page.value);
  const card = await keptCard(said, () => draw(said));
  if (card === null) return unavailable();
  const headers = { 'cache-control': FRESH, etag: card.tag };
  if (fresh(Object.fromEntries(request.headers), headers))
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(card.png), {
    headers: { ...headers, 'content-type': 'image/png', 'x-content-type-options': 'nosniff' },
  });
}

function unavailable(): Response {
  return new Response(null, { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '30' } });
}
