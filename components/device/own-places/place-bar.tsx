import { lazy, Suspense, useEffect, useState } from 'react';
import { FailureBoundary } from '#components/layout/ui/failure-boundary.client.tsx';
import type { PlaceBarProps } from './place-bar-content.tsx';

const PlaceBarContent = lazy(() =>
  import('./place-bar-content.tsx').then((module) => ({ default: module.PlaceBarContent })),
);

/**
 * What changed since the reader's last look, below the numbers it is about. Its code comes after them, its place is kept
 * free so that nothing moves, and without JavaScript there is none.
 */
export function PlaceBar(props: PlaceBarProps) {
  const [isMounted, setIsMounted] = useState(false);
  useEffect(() => setIsMounted(true), []);
  return (
    <div className="min-h-11 noscript:hidden" data-screen-only>
      {isMounted && (
        <FailureBoundary>
          <Suspense>
            <PlaceBarContent {...props} />
          </Suspense>
        </FailureBoundary>
      )}
    </div>
  );
}
