import { registerServiceWorker, tellServiceWorker } from './service-worker.ts';

/**
 * Keeps a page of the site on the device for as long as it is pinned, given its path as the reader sees it
 * (`/en/gubernur-2024/32`). Whoever pins wants it, so this also brings the service worker to those who save data.
 */
export async function keepOffline(path: string): Promise<void> {
  await registerServiceWorker();
  await tellServiceWorker({ type: 'keep', url: new URL(path, location.href).href });
}

/** The page is no longer pinned; it stays like any other that was opened. */
export async function letGoOffline(path: string): Promise<void> {
  await tellServiceWorker({ type: 'letGo', url: new URL(path, location.href).href });
}
