import { respondWithSitemapIndex } from '#lib/answers/sitemap-response.ts';

export const dynamic = 'force-dynamic';

/** The index of the site's sitemaps. */
export async function GET(): Promise<Response> {
  return respondWithSitemapIndex();
}
