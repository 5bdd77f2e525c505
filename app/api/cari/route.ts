import { respondWithSearch } from '#lib/answers/search-response.ts';

export const dynamic = 'force-dynamic';

/** Instant search, for the field on every page; `/cari` is the page of results. */
export async function GET(request: Request): Promise<Response> {
  return respondWithSearch(request.url);
}
