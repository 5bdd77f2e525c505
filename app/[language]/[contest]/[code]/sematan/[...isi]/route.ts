import { drawFrame, drawFrameProblem } from '#components/drawn/embed/draw-frame.tsx';
import { FRAME_CSS } from '#components/drawn/embed/frame-css.ts';
import { FRAME_SCRIPT } from '#components/drawn/embed/frame-script.ts';
import { showingOf } from '#components/drawn/picture/showing.ts';
import { respondWithFrame } from '#lib/answers/frame-response.ts';

interface Context {
  readonly params: Promise<{
    readonly contest: string;
    readonly code: string;
    readonly isi: readonly string[];
  }>;
}

export const dynamic = 'force-dynamic';

/** A frame of a region for other people's pages, by the last parts of its address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest, code, isi } = await params;
  return respondWithFrame(contest, code, request, {
    script: FRAME_SCRIPT,
    style: FRAME_CSS,
    drawProblem: drawFrameProblem,
    draw: async (page) => {
      const showing = showingOf('sematan', isi, page.result);
      return showing === null ? null : drawFrame(page, showing, page.boundary);
    },
  });
}
