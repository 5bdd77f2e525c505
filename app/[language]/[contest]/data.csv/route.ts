import { dataResponse, preflightResponse } from '#lib/export/data-response.ts';
import { getDataFile } from '#lib/queries/data/data-file.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string }>;
}

export const dynamic = 'force-dynamic';

/** The table of the nation as CSV. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest } = await params;
  return dataResponse(request, 'csv', await getDataFile(contest, null, null));
}

export const OPTIONS = preflightResponse;
