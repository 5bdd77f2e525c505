import { respondWithResult } from '#lib/answers/refresh-response.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string; readonly code: string }>;
}

export const dynamic = 'force-dynamic';

/** What pages poll while a count is running; code `0` is the nation. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest, code } = await params;
  return respondWithResult(contest, code, request.headers.get('if-none-match'));
}
