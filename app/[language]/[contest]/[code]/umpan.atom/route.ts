import { feedResponse } from '#lib/feeds/feed-response.ts';
import { getFeedPage } from '#lib/queries/changes/feed-page.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string; readonly code: string }>;
}

export const dynamic = 'force-dynamic';

/** The region's changes as Atom. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest, code } = await params;
  const page = await getFeedPage(contest, code);
  if (page.kind === 'notFound') return new Response(null, { status: 404 });
  return feedResponse(page, 'atom', request.headers);
}
