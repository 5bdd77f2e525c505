/**
 * What a page tells the service worker; addresses are absolute. `visited`: it was opened before there was a service
 * worker to see it. `keep`, `letGo`: it was pinned, or is so no longer.
 */
export interface OfflineMessage {
  readonly type: 'visited' | 'keep' | 'letGo';
  readonly url: string;
}

/** Reads a message; null for anything else, for instance of an older or newer page. */
export function parseMessage(data: unknown): OfflineMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!('type' in data) || !('url' in data) || typeof data.url !== 'string') return null;
  const { type, url } = data;
  return type === 'visited' || type === 'keep' || type === 'letGo' ? { type, url } : null;
}
