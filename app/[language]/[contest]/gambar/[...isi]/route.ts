import { NATION } from '#lib/domain/region-code.ts';
import { pictureAnswer } from './picture-answer.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string; readonly isi: readonly string[] }>;
}

export const dynamic = 'force-dynamic';

/** A map or chart of the nation as SVG or PNG. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest, isi } = await params;
  return pictureAnswer(contest, NATION, isi, request);
}
