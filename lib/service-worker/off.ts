import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/**
 * Served in place of the other one, this takes back everything it did: all that is kept, then itself. Pages are as
 * without a service worker from the next one on (docs/adr/0019).
 */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(end()));

async function end(): Promise<void> {
  const names = await self.caches.keys();
  await Promise.all(names.map((name) => self.caches.delete(name)));
  await self.registration.unregister();
}
