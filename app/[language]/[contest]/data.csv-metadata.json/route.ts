import { CSV_METADATA } from '#lib/domain/data-path.ts';
import { dataResponse, preflightResponse } from '#lib/export/data-response.ts';
import { getDataFile } from '#lib/queries/data/data-file.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string }>;
}

export const dynamic = 'force-dynamic';

/** What the CSV of the nation is: its notes and columns, as CSV on the Web has them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest } = await params;
  return dataResponse(request, CSV_METADATA, await getDataFile(contest, null, null));
}

export const OPTIONS = preflightResponse;
