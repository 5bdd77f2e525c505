'use client';

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { FailureBoundary } from '#components/layout/ui/failure-boundary.client.tsx';
import { wantsLittleData } from '#components/layout/ui/wants-little-data.ts';
import type { LayerData } from './layer-data.ts';
import { LayerTwin } from './layer-twin.tsx';

const BarsLayer = lazy(() =>
  import('./bars-layer.client.tsx').then((module) => ({ default: module.BarsLayer })),
);
const PointsLayer = lazy(() =>
  import('./points-layer.client.tsx').then((module) => ({ default: module.PointsLayer })),
);
const ColumnsLayer = lazy(() =>
  import('./columns-layer.client.tsx').then((module) => ({ default: module.ColumnsLayer })),
);

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly layer: LayerData;
}

/**
 * Fills its box with the twin, and with the same drawing by Recharts once a reader has it in view. The box has its size
 * from the frame around it, so nothing moves.
 */
export function SeenLayer({ layer }: Props) {
  const twin = <LayerTwin layer={layer} />;
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null || wantsLittleData()) return;
    const resize = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(sizeOf(entry.contentRect));
    });
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      resize.observe(element);
    });
    seen.observe(element);
    return () => {
      seen.disconnect();
      resize.disconnect();
    };
  }, []);
  return (
    <div ref={box} className="absolute inset-0" data-chart>
      {size === null ? (
        twin
      ) : (
        <FailureBoundary instead={twin}>
          <Suspense fallback={twin}>
            <Layer layer={layer} size={size} />
          </Suspense>
        </FailureBoundary>
      )}
    </div>
  );
}

function Layer({ layer, size }: { readonly layer: LayerData; readonly size: Size }) {
  switch (layer.kind) {
    case 'bars':
      return <BarsLayer {...layer} {...size} />;
    case 'points':
      return <PointsLayer {...layer} {...size} />;
    case 'columns':
      return <ColumnsLayer {...layer} {...size} />;
  }
}

/** Null while the box is not laid out, in a hidden tab for one. */
function sizeOf({ width, height }: DOMRectReadOnly): Size | null {
  return width > 0 && height > 0 ? { width, height } : null;
}
