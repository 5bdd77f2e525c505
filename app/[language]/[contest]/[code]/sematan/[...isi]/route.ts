import { frameAnswer } from '../../../sematan/[...isi]/frame-answer.ts';

interface Context {
  readonly params: Promise<{
    readonly contest: string;
    readonly code: string;
    readonly isi: readonly string[];
  }>;
}

export const dynamic = 'force-dynamic';

/** A frame of a region for other people's pages. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest, code, isi } = await params;
  return frameAnswer(contest, code, isi, request);
}
