'use client';

import { useEffect } from 'react';

/** Long enough for what the page itself still loads after it stands. */
const AFTER_MS = 3_000;

/** Brings the service worker, and even the code that brings it, only once the page stands. Draws nothing. */
export function OfflineRegistration() {
  useEffect(() => {
    const bring = () => import('./bring-service-worker.ts').then((module) => module.bringServiceWorker());
    const wait = () => setTimeout(bring, AFTER_MS);
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true });
  }, []);
  return null;
}
