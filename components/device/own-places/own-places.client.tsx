'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { FailureBoundary } from '#components/layout/ui/failure-boundary.client.tsx';
import type { NamedContest } from './own-places-list.tsx';

const OwnPlacesList = lazy(() =>
  import('./own-places-list.tsx').then((module) => ({ default: module.OwnPlacesList })),
);

/** The reader's pinned and recent places. One line kept free for it; nothing without JavaScript or without places. */
export function OwnPlaces({ contests }: { readonly contests: readonly NamedContest[] }) {
  const [isMounted, setIsMounted] = useState(false);
  useEffect(() => setIsMounted(true), []);
  return (
    <div className="min-h-11 noscript:hidden" data-screen-only>
      {isMounted && (
        <FailureBoundary>
          <Suspense>
            <OwnPlacesList contests={contests} />
          </Suspense>
        </FailureBoundary>
      )}
    </div>
  );
}
