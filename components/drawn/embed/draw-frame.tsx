import type { ReactNode } from 'react';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { embedText } from '#lib/text/embed.ts';
import { mapText } from '#lib/text/map.ts';
import { siteText } from '#lib/text/site.ts';
import { type Showing, showingTitle } from '../picture/showing.ts';
import { progressByChild, type ShownBars, votesByChild } from '../picture/shown-bars.ts';
import { shownVotes } from '../picture/shown-votes.ts';
import { type ShownPlace, stampOf } from '../picture/stamp.ts';
import { FrameBars } from './frame-bars.tsx';
import { FrameContent } from './frame-content.tsx';
import { frameDocument } from './frame-document.ts';
import { FrameMap } from './frame-map.tsx';
import { RELOAD_SECONDS } from './frame-script.ts';
import { FrameVotes } from './frame-votes.tsx';

/** The whole HTML of a frame. */
export async function drawFrame(
  place: ShownPlace,
  showing: Showing,
  boundary: BoundaryMap | null,
): Promise<string> {
  const title = showingTitle(showing, place.region.code, place.result.options);
  const { unit, drawing } = contentOf(place, showing, boundary, title);
  const stamp = stampOf(place);
  return frameDocument({
    title: `${stamp.isSimulated ? `[${siteText().simulation.badge}] ` : ''}${title}, ${stamp.place}`,
    every: stamp.isCounting ? RELOAD_SECONDS : 0,
    body: (
      <FrameContent stamp={stamp} title={title} unit={unit}>
        {drawing}
      </FrameContent>
    ),
  });
}

/** What a frame says that has nothing to show: its address names nothing, or nothing was ever received. */
export async function drawFrameProblem(problem: 'missing' | 'down'): Promise<string> {
  const text = embedText().frame;
  const title = text[problem];
  const body = (
    <main>
      <h1>{title}</h1>
      <p>{problem === 'missing' ? text.missingBody : text.downBody}</p>
      <p>
        <a href={localizedPath('/')} rel="noopener" className="open">
          {siteText().name}
        </a>
      </p>
    </main>
  );
  return frameDocument({ title, every: problem === 'down' ? DOWN_SECONDS : 0, body });
}

const DOWN_SECONDS = 60;

interface Content {
  readonly unit: string;
  readonly drawing: ReactNode;
}

function contentOf(
  place: ShownPlace,
  showing: Showing,
  boundary: BoundaryMap | null,
  label: string,
): Content {
  switch (showing.kind) {
    case 'numbers':
      return { unit: '', drawing: <FrameVotes shown={shownVotes(place)} /> };
    case 'children':
      return ofBars(votesByChild(place));
    case 'progress':
      return ofBars(progressByChild(place));
    case 'map':
      return {
        unit: mapText().unit[showing.view.statistic.kind],
        drawing: <FrameMap place={place} view={showing.view} boundary={boundary} label={label} />,
      };
  }
}

function ofBars(shown: ShownBars): Content {
  return { unit: shown.why === null ? shown.unit : '', drawing: <FrameBars shown={shown} /> };
}
