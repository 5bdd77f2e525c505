import { drawFrame, drawFrameProblem } from '#components/drawn/embed/draw-frame.tsx';
import { FRAME_CSS } from '#components/drawn/embed/frame-css.ts';
import { FRAME_SCRIPT } from '#components/drawn/embed/frame-script.ts';
import { showingOf } from '#components/drawn/picture/showing.ts';
import { respondWithFrame } from '#lib/answers/frame-response.ts';

/** Answers with the frame that the last parts of an address name, of a region or (`0`) of the nation. */
export function frameAnswer(
  contest: string,
  code: string,
  slugs: readonly string[],
  request: Request,
): Promise<Response> {
  return respondWithFrame(contest, code, request, {
    script: FRAME_SCRIPT,
    style: FRAME_CSS,
    drawProblem: drawFrameProblem,
    draw: async (page) => {
      const showing = showingOf('sematan', slugs, page.result);
      return showing === null ? null : drawFrame(page, showing, page.boundary);
    },
  });
}
