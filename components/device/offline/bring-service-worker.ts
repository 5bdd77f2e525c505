import { wantsLittleData } from '#components/layout/ui/wants-little-data.ts';
import { registerServiceWorker, tellServiceWorker } from './service-worker.ts';

/**
 * Registers the service worker, for those who did not ask for fewer bytes; never in an embed. The page that brings it
 * is kept as well, though it was opened before there was anyone to keep it.
 */
export async function bringServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator) || window.top !== window.self || wantsLittleData()) return;
  const isSeen = navigator.serviceWorker.controller !== null;
  await registerServiceWorker();
  if (!isSeen) await tellServiceWorker({ type: 'visited', url: location.href });
}
