import { pictureAnswer } from '../../../gambar/[...isi]/picture-answer.ts';

interface Context {
  readonly params: Promise<{
    readonly contest: string;
    readonly code: string;
    readonly isi: readonly string[];
  }>;
}

export const dynamic = 'force-dynamic';

/** A map or chart of a region as SVG or PNG. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest, code, isi } = await params;
  return pictureAnswer(contest, code, isi, request);
}
