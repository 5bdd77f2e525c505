import type { OfflineMessage } from '#lib/service-worker/messages.ts';

/** Registers the service worker, if the browser has a place for one; the same again does nothing. */
export async function registerServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Some browsers refuse in private windows, and an install that could not fetch its page is tried again later.
  await navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}

/** Tells the service worker something, as soon as there is one; never, where there is none. */
export async function tellServiceWorker(message: OfflineMessage): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(message);
}
