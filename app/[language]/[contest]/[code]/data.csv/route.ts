import { dataResponse, preflightResponse } from '#lib/export/data-response.ts';
import { getDataFile } from '#lib/queries/data/data-file.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string; readonly code: string }>;
}

export const dynamic = 'force-dynamic';

/** The table of a region, or the form of a TPS, as CSV. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest, code } = await params;
  return dataResponse(request, 'csv', await getDataFile(contest, code, null));
}

export const OPTIONS = preflightResponse;
