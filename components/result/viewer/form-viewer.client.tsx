'use client';

import './viewer.css';
import type { Map as LeafletMap } from 'leaflet';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { PanButtons } from '#components/layout/ui/pan-buttons.tsx';
import { placeOfFigure, votesPage } from '#lib/domain/form-layout.ts';
import { photoToOpen } from '#lib/domain/photo-to-open.ts';
import type { FormPage } from '#lib/domain/tps.ts';
import { tpsText } from '#lib/text/tps.ts';
import { viewerText } from '#lib/text/viewer.ts';
import { FrameLine } from './frame-line.tsx';
import { PageStage, StageNote } from './page-stage.tsx';
import { type Hold, liesAsForm, nextTurn, type Size, turnedSize, uprightTurn } from './page-turn.ts';
import { useFormFrame } from './use-form-frame.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useViewerView } from './use-viewer-view.ts';
import { PLAIN_LOOK, uploadWords, ViewerDetails } from './viewer-details.tsx';
import type { FormViewerProps } from './viewer-props.ts';
import { ViewerTabs } from './viewer-tabs.tsx';
import { type ViewerTool, ViewerTools } from './viewer-tools.tsx';

const AS_TAKEN: Hold = { turn: 0, upright: null };

// Where a key writes, or moves something of its own, it is not the viewer's.
const KEYS: Readonly<Record<string, ViewerTool>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  r: 'turn',
  f: 'fit',
};

/** The scanned form, page by page, with the boxes of its figures. Takes the height that it is given. */
export function FormViewer(props: FormViewerProps) {
  return <Viewer key={props.code} {...props} />;
}

function Viewer(props: FormViewerProps) {
  const { code, place, pages, layout, names, numbersAt, figure, onFigure, showing = 0, startPage } = props;
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const { view, setView, setPressed } = useViewerView({ pages, layout, figure, showing, startPage });
  const [holds, setHolds] = useState<Readonly<Record<number, Hold>>>({});
  const [look, setLook] = useState(PLAIN_LOOK);
  const [shown, setShown] = useState<{ readonly map: LeafletMap; readonly size: Size } | null>(null);
  const [areDetailsOpen, setAreDetailsOpen] = useState(false);
  const [canPan, setCanPan] = useState(false);
  const [isAdjusting, setIsAdjusting] = useState(false);
  const full = useFullScreen(root);

  const page = pages.find((candidate) => candidate.page === view.page) ?? null;
  const hold = holds[view.page] ?? AS_TAKEN;
  const url = page?.kind === 'scanned' ? page.url : null;
  const upright = shown === null ? null : uprightTurn(hold, shown.size, layout.aspect);
  const photo = useMemo(
    () => (url === null || shown === null || upright === null ? null : { url, size: shown.size, upright }),
    [url, shown, upright],
  );
  const inHand = useFormFrame(layout, photo);
  const marked = figure === null ? null : placeOfFigure(layout, figure);
  const showPage = (next: number): void => {
    if (next !== view.page && pages.some((candidate) => candidate.page === next))
      setView({ page: next, shows: 'readable' });
  };
  const adjust = (next: boolean): void => {
    setIsAdjusting(next);
    setAreDetailsOpen(false);
    // All four corners are before the reader's eyes.
    if (next) setView({ page: view.page, shows: 'whole' });
  };
  const use = (tool: ViewerTool): void => {
    if (tool === 'full') full.toggle();
    if (tool === 'pan') setCanPan(!canPan);
    if (shown === null) return;
    if (tool === 'zoomIn') shown.map.zoomIn();
    if (tool === 'zoomOut') shown.map.zoomOut();
    if (tool === 'fit') setView({ page: view.page, shows: 'whole' });
    if (tool === 'turn') {
      const turn = nextTurn(hold.turn);
      const first = liesAsForm(shown.size, layout.aspect) ? 0 : null;
      const isUpright = liesAsForm(turnedSize(shown.size, turn), layout.aspect);
      setHolds({ ...holds, [view.page]: { turn, upright: isUpright ? turn : (hold.upright ?? first) } });
    }
  };
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof HTMLInputElement) return;
    const tool = KEYS[event.key.toLowerCase()];
    const onPhoto = event.target === shown?.map.getContainer();
    // Leaflet itself hears + and − on the photo.
    if (tool !== undefined && !(onPhoto && tool.startsWith('zoom'))) use(tool);
    else if (/^[1-9]$/.test(event.key)) showPage(Number(event.key));
    else if (event.key === 'Escape' && isAdjusting) adjust(false);
    else if (event.key === 'Escape' && full.isFull) full.toggle();
    else if (event.key === 'Escape' && props.onLeave !== undefined) props.onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <section
      ref={root}
      className="viewer"
      aria-label={viewerText().label(place)}
      data-full={full.isFull || undefined}
      onKeyDown={press}
    >
      <ViewerTabs id={id} pages={pages} current={view.page} onPage={showPage} action={props.action} />
      <Warning page={page} code={code} />
      {figure === null && startPage === undefined && <VotesMissing pages={pages} layout={layout} />}
      <div
        className="viewer-stage"
        role="tabpanel"
        id={`${id}-stage`}
        aria-labelledby={`${id}-tab-${view.page}`}
      >
        {page?.kind === 'scanned' ? (
          <PageStage
            key={`${view.page} ${page.url}`}
            url={page.url}
            place={place}
            page={page.page}
            total={pages.length}
            layout={layout}
            names={names}
            hold={hold}
            look={look}
            view={view}
            inHand={inHand}
            isAdjusting={isAdjusting}
            figure={figure}
            onFigure={(pressed) => {
              setPressed(pressed);
              onFigure(pressed);
            }}
            onShown={setShown}
          />
        ) : (
          <StageNote>
            <p>{page?.kind === 'refused' ? tpsText().forms.refused(page.host) : viewerText().missing}</p>
          </StageNote>
        )}
        {canPan && shown !== null && <PanButtons map={shown.map} names={viewerText().panTo} />}
      </div>
      <FrameLine
        inHand={inHand}
        marked={figure === null || marked?.page !== view.page ? null : { ...marked, name: names(figure) }}
        isAdjusting={isAdjusting && inHand !== null}
        onDone={() => adjust(false)}
      />
      {page?.kind === 'scanned' && (
        <p className="viewer-upload">{uploadWords(page.uploadedAt, numbersAt, code)}</p>
      )}
      <ViewerTools
        isFull={full.isFull}
        isShown={shown !== null}
        canPan={canPan}
        areDetailsOpen={areDetailsOpen}
        details={`${id}-details`}
        onTool={use}
        onDetails={() => setAreDetailsOpen(!areDetailsOpen)}
      />
      <div id={`${id}-details`} className="viewer-details" data-open={areDetailsOpen || undefined}>
        {page?.kind === 'scanned' && (
          <ViewerDetails
            code={code}
            page={page}
            numbersAt={numbersAt}
            note={props.note}
            look={look}
            onLook={setLook}
            inHand={inHand}
            onAdjust={() => adjust(true)}
          />
        )}
      </div>
    </section>
  );
}

/** Whoever asked for the form wants to see the votes: why another page is shown. */
function VotesMissing({ pages, layout }: Pick<FormViewerProps, 'pages' | 'layout'>) {
  const wanted = votesPage(layout.model);
  if (photoToOpen(pages, layout.model)?.page === wanted || pages.length < wanted) return null;
  return <p className="viewer-warning">{viewerText().votesMissing(wanted)}</p>;
}

/** A photo whose file name speaks of another TPS. */
function Warning({ page, code }: { readonly page: FormPage | null; readonly code: string }) {
  if (page?.kind !== 'scanned' || page.codeInName === null || page.codeInName === code) return null;
  return <p className="viewer-warning">{tpsText().forms.otherTps(page.codeInName)}</p>;
}
