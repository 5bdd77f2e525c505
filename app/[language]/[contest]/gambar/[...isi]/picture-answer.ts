import { drawPicture } from '#components/drawn/picture/draw-picture.tsx';
import { showingOf } from '#components/drawn/picture/showing.ts';
import { respondWithPicture } from '#lib/answers/picture-response.ts';

/** Answers with the picture that the last parts of an address name, of a region or (`0`) of the nation. */
export function pictureAnswer(
  contest: string,
  code: string,
  parts: readonly string[],
  request: Request,
): Promise<Response> {
  return respondWithPicture(contest, code, parts, request, async (page, slugs, lines) => {
    const showing = showingOf('gambar', slugs, page.result);
    if (showing === null) return null;
    return drawPicture(page, showing, showing.kind === 'map' ? await lines() : null);
  });
}
