'use client';

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { FailureBoundary } from '#components/layout/ui/failure-boundary.client.tsx';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import { mapSpotIn } from '#lib/domain/map-spot.ts';
import type { MapView } from '#lib/domain/map-view.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { mapText } from '#lib/text/map.ts';

interface Props {
  readonly slug: string;
  readonly code: RegionCode;
  readonly place: string;
  readonly boundary: BoundaryMap;
  readonly view: MapView;
  /** The large map: it keeps its place in the address, starts by itself at one that names a place, and leads from map to map. */
  readonly isLarge: boolean;
  /** The drawing that stands until the interactive map does, and without JavaScript. */
  readonly children: ReactNode;
}

const InteractiveMap = lazy(() =>
  import('./interactive-map.client.tsx').then((module) => ({ default: module.InteractiveMap })),
);

/**
 * The place of a map on a page: the server's drawing, until a reader points at it or asks for more. Only then is the
 * interactive map fetched, and it takes the drawing's place when it is ready. A finger on the drawing scrolls it.
 */
export function MapStage({ children, isLarge, ...map }: Props) {
  const [isWanted, setIsWanted] = useState(false);
  const [isReady, setIsReady] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A pointer may have come before the scripts did; an address that names a place means the map that has such.
    const isAskedFor = isLarge && mapSpotIn(location.hash) !== null;
    if (isAskedFor || stage.current?.matches(':hover')) setIsWanted(true);
  }, [isLarge]);

  const isShown = isReady && !hasFailed;
  return (
    <div
      ref={stage}
      className="map-stage"
      data-map={isShown ? 'interactive' : 'drawing'}
      data-keeps-place={isLarge || undefined}
      onPointerEnter={(event) => event.pointerType !== 'touch' && setIsWanted(true)}
    >
      <div hidden={isShown}>{children}</div>
      {isWanted && !hasFailed && (
        <FailureBoundary onFailure={() => setHasFailed(true)}>
          <Suspense fallback={<p className="map-note">{mapText().loading}</p>}>
            <InteractiveMap {...map} isLarge={isLarge} onReady={() => setIsReady(true)} />
          </Suspense>
        </FailureBoundary>
      )}
      {/* Its room is kept from the start, and the map's own buttons take it: nothing on the page moves. */}
      {!isShown && (
        <button
          type="button"
          className={`choice mt-2 noscript:invisible ${isWanted ? 'invisible' : ''}`}
          onClick={() => setIsWanted(true)}
        >
          {mapText().start}
        </button>
      )}
      {hasFailed && <p className="text-sm text-muted">{mapText().failed}</p>}
    </div>
  );
}
