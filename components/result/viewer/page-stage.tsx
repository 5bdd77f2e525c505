import type { Map as LeafletMap } from 'leaflet';
import { type ReactNode, useEffect, useState } from 'react';
import type { Figure } from '#lib/domain/figure.ts';
import type { FormLayout } from '#lib/domain/form-layout.ts';
import { tpsText } from '#lib/text/tps.ts';
import { viewerText } from '#lib/text/viewer.ts';
import type { FigureNames } from '../tps/check-formula.tsx';
import { PageMap } from './page-map.client.tsx';
import { type Hold, type Size, turnBetween, uprightTurn } from './page-turn.ts';
import type { FrameInHand } from './use-form-frame.ts';
import { usePageImage } from './use-page-image.ts';
import type { View } from './use-viewer-view.ts';
import type { PhotoLook } from './viewer-details.tsx';

interface Props {
  readonly url: string;
  readonly place: string;
  readonly page: number;
  readonly total: number;
  readonly layout: FormLayout;
  readonly names: FigureNames;
  readonly hold: Hold;
  readonly look: PhotoLook;
  readonly view: View;
  readonly inHand: FrameInHand | null;
  readonly isAdjusting: boolean;
  readonly figure: Figure | null;
  readonly onFigure: (figure: Figure) => void;
  /** The map and the size of the photo, once it is there; null when it goes. */
  readonly onShown: (shown: { readonly map: LeafletMap; readonly size: Size } | null) => void;
}

/** One page's photo: on its way, shown, or why not. */
export function PageStage(props: Props) {
  const { url, place, page, total, layout, names, hold, look, view, figure, onFigure, onShown } = props;
  const { inHand, isAdjusting } = props;
  const [attempt, setAttempt] = useState(0);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const image = usePageImage(url, attempt);
  useEffect(() => {
    onShown(image.kind === 'shown' && map !== null ? { map, size: image } : null);
  }, [image, map, onShown]);

  if (image.kind === 'loading') {
    return (
      <StageNote>
        <p>{image.slow === null ? viewerText().loading : viewerText().loadingSlow(image.slow)}</p>
      </StageNote>
    );
  }
  if (image.kind === 'failed') {
    return (
      <StageNote>
        <p>{viewerText().failed[image.reason]}</p>
        <p className="viewer-row">
          <button type="button" className="choice" onClick={() => setAttempt(attempt + 1)}>
            {viewerText().retry}
          </button>
          <a className="viewer-link" href={url} rel="noreferrer noopener external" target="_blank">
            {viewerText().original}
          </a>
        </p>
      </StageNote>
    );
  }
  const upright = uprightTurn(hold, image, layout.aspect);
  return (
    <>
      <PageMap
        url={url}
        alt={tpsText().forms.alt(place, page, total)}
        size={image}
        turn={hold.turn}
        formTurn={upright === null ? null : turnBetween(upright, hold.turn)}
        look={look}
        view={view}
        marks={layout.marks}
        inHand={inHand}
        isAdjusting={isAdjusting}
        places={layout.places.filter((candidate) => candidate.page === page)}
        names={names}
        figure={figure}
        onFigure={onFigure}
        onMap={setMap}
      />
      {upright === null && <p className="viewer-hint">{viewerText().sideways}</p>}
    </>
  );
}

/** Words in the place of the photo. */
export function StageNote({ children }: { readonly children: ReactNode }) {
  return <div className="viewer-note">{children}</div>;
}
