import { lazy, Suspense, useEffect, useState } from 'react';
import { FailureBoundary } from '#components/layout/ui/failure-boundary.client.tsx';
import type { PlaceBarProps } from './place-bar-content.tsx';

const PlaceBarContent = lazy(() =>
  import('./place-bar-content.tsx').then((module) => ({ default: module.PlaceBarContent })),
);

/**
 * The reader's own line on a page: a pin, and what changed since the last look. Its code comes after the numbers, its
 * place is kept free so that nothing moves, and without JavaScript there is none.
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
