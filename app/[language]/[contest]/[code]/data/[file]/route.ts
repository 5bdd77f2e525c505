import { parseDataFileName } from '#lib/export/data-address.ts';
import { dataResponse, preflightResponse } from '#lib/export/data-response.ts';
import { getDataFile } from '#lib/queries/data/data-file.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string; readonly code: string; readonly file: string }>;
}

export const dynamic = 'force-dynamic';

/** Every region of a tier, `kecamatan.csv`, in one file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest, code, file } = await params;
  const asked = parseDataFileName(file);
  if (asked === null) return dataResponse(request, 'json', { kind: 'notFound' });
  return dataResponse(request, asked.format, await getDataFile(contest, code, asked.level));
}

export const OPTIONS = preflightResponse;
