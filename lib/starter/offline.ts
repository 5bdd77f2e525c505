import { savesData } from '../domain/device/little-data.ts';
import type { OfflineMessage } from '../service-worker/messages.ts';

/** Long enough for what the page itself still loads after it stands. */
const AFTER_MS = 3_000;

/** Registers the service worker, for those who did not ask for fewer bytes, once the page stands; never in an embed. */
export function bringServiceWorker(): void {
  if (!('serviceWorker' in navigator) || window.top !== window.self || savesData(window)) return;
  const wait = (): void => void setTimeout(bring, AFTER_MS);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

/** The page that brings it is kept as well, though it was opened before there was anyone to keep it. */
async function bring(): Promise<void> {
  const isSeen = navigator.serviceWorker.controller !== null;
  await register();
  if (!isSeen) await tell('visited', location.href);
}

/**
 * Keeps a page of the site on the device for as long as it is pinned, given its path as the reader sees it
 * (`/en/gubernur-2024/32`). Whoever pins wants it, so this also brings the service worker to those who save data.
 */
export async function keepOffline(path: string): Promise<void> {
  await register();
  await tell('keep', path);
}

/** The page is no longer pinned; it stays like any other that was opened. */
export async function letGoOffline(path: string): Promise<void> {
  await tell('letGo', path);
}

/** Registers it, if the browser has a place for one; the same again does nothing. */
async function register(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Some browsers refuse in private windows, and an install that could not fetch its page is tried again later.
  await navigator.serviceWorker.register('/sw.js').catch(() => {});
}

/** Tells the service worker something, as soon as there is one; never, where there is none. */
async function tell(type: OfflineMessage['type'], path: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  const message: OfflineMessage = { type, url: new URL(path, location.href).href };
  active?.postMessage(message);
}
