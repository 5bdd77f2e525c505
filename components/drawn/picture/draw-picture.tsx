import { embedText } from '#lib/text/embed.ts';
import { mapText } from '#lib/text/map.ts';
import { barsBlock } from './bars-block.tsx';
import type { Block } from './block.tsx';
import { type DrawnBoundary, mapBlock } from './map-block.tsx';
import { markupOf } from './markup-of.ts';
import { PictureSheet } from './picture-sheet.tsx';
import type { Showing } from './showing.ts';
import { showingTitle } from './showing.ts';
import { progressByChild, type ShownBars, votesByChild } from './shown-bars.ts';
import { shownVotes } from './shown-votes.ts';
import { type ShownPlace, stampOf } from './stamp.ts';
import { sayable } from './text-fit.ts';
import { votesBlock } from './votes-block.tsx';

/** The picture of what is shown, as SVG that needs nothing else: boundaries, colours and words are in it. */
export async function drawPicture(
  place: ShownPlace,
  showing: Showing,
  drawn: DrawnBoundary | null,
): Promise<string> {
  const { unit, body, credit } = contentOf(place, showing, drawn);
  const title = showingTitle(showing, place.region.code, place.result.options);
  const sheet = <PictureSheet stamp={stampOf(place)} title={title} unit={unit} body={body} credit={credit} />;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${sayable(await markupOf(sheet))}`;
}

interface Content {
  readonly unit: string;
  readonly body: Block;
  readonly credit: string;
}

function contentOf(place: ShownPlace, showing: Showing, drawn: DrawnBoundary | null): Content {
  switch (showing.kind) {
    case 'numbers':
      return { unit: '', body: votesBlock(shownVotes(place)), credit: '' };
    case 'children':
      return ofBars(votesByChild(place));
    case 'progress':
      return ofBars(progressByChild(place));
    case 'map': {
      const body = mapBlock({ result: place.result, view: showing.view, drawn });
      const used = showing.view.mode === 'tiles' ? null : (drawn?.boundary.credit ?? null);
      return {
        unit: mapText().unit[showing.view.statistic.kind],
        body,
        credit: used === null ? '' : embedText().picture.boundaries(used.name, used.licence),
      };
    }
  }
}

function ofBars(shown: ShownBars): Content {
  return { unit: shown.why === null ? shown.unit : '', body: barsBlock(shown), credit: '' };
}
