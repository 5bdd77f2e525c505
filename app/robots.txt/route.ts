import { respondWithRobots } from '#lib/answers/sitemap-response.ts';

export const dynamic = 'force-dynamic';

/** What robots may read, and where the sitemaps are. */
export function GET(): Response {
  return respondWithRobots();
}
