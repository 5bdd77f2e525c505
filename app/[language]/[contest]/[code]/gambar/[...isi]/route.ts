import { drawPicture } from '#components/drawn/picture/draw-picture.tsx';
import { showingOf } from '#components/drawn/picture/showing.ts';
import { respondWithPicture } from '#lib/answers/picture-response.ts';

interface Context {
  readonly params: Promise<{
    readonly contest: string;
    readonly code: string;
    readonly isi: readonly string[];
  }>;
}

export const dynamic = 'force-dynamic';

/** A map or chart of a region as SVG or PNG, by the last parts of its address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest, code, isi } = await params;
  return respondWithPicture(contest, code, isi, request, async (page, slugs, lines) => {
    const showing = showingOf('gambar', slugs, page.result);
    if (showing === null) return null;
    return drawPicture(page, showing, showing.kind === 'map' ? await lines() : null);
  });
}
