'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { FailureBoundary } from '#components/layout/ui/failure-boundary.client.tsx';
import { deskText } from '#lib/text/desk.ts';
import type { DeskPlace } from './desk-place.ts';
import { TpsLinks } from './tps-links.tsx';

const Desk = lazy(() => import('./desk.client.tsx').then((module) => ({ default: module.Desk })));

/** Fetches the desk once the page stands; until then, without JavaScript, and where it fails, there are plain links. */
export function DeskStage(place: DeskPlace) {
  const [isMounted, setIsMounted] = useState(false);
  useEffect(() => setIsMounted(true), []);
  const links = <TpsLinks slug={place.contest.slug} parts={place.parts} />;
  const waiting = (
    <>
      <p className="desk-waiting text-muted" data-wakes-at-once>
        {deskText().waiting}
      </p>
      {links}
    </>
  );
  if (!isMounted) return waiting;
  const instead = (
    <>
      <p className="text-caution">{deskText().failed}</p>
      {links}
    </>
  );
  return (
    <FailureBoundary instead={instead}>
      <Suspense fallback={waiting}>
        <Desk {...place} />
      </Suspense>
    </FailureBoundary>
  );
}
