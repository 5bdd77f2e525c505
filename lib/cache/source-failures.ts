import { LRUCache } from 'lru-cache';
import { processState } from './process-state.ts';

/**
 * Addresses whose page could not be made because the source gave no usable answer. A page can only throw; this tells
 * the server that the throw means "the source cannot be reached" (HTTP 503) and not a fault of the site (500).
 */
const failures = processState(
  'sourceFailures',
  () => new LRUCache<string, true>({ max: 1_000, ttl: 60_000 }),
);

export function markSourceFailure(path: string): void {
  failures.set(path, true);
}

/** True for the address of such a page, and for addresses below it: its map and its charts are made of the same answers. */
export function hasSourceFailed(path: string): boolean {
  const parts = path.split('/');
  return parts.some((_, index) => index > 0 && failures.has(parts.slice(0, index + 1).join('/')));
}
