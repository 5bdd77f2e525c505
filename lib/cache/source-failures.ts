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

export function hasSourceFailed(path: string): boolean {
  return failures.has(path);
}
