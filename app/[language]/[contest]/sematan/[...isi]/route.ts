import { NATION } from '#lib/domain/region-code.ts';
import { frameAnswer } from './frame-answer.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string; readonly isi: readonly string[] }>;
}

export const dynamic = 'force-dynamic';

/** A frame of the nation for other people's pages. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest, isi } = await params;
  return frameAnswer(contest, NATION, isi, request);
}
