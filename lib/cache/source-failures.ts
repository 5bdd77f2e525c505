import { LRUCache } from 'lru-cache';
import { processState } from './process-state.ts';

/** Why a page could not be made: the source gave no usable answer, or this process had no time to hear it. */
type Unmade = 'source' | 'ownShortage';

/**
 * Addresses whose page could not be made for want of an answer. A page can only throw; this tells the server that the throw
 * means "the source cannot be reached" or "this site has too much to do" (HTTP 503), and not a fault of the site (500).
 */
const failures = processState(
  'sourceFailures',
  () => new LRUCache<string, Unmade>({ max: 1_000, ttl: 60_000 }),
);

export function markSourceFailure(path: string): void {
  failures.set(path, 'source');
}

/** Marks a page that this process had no time to make. */
export function markOwnShortage(path: string): void {
  failures.set(path, 'ownShortage');
}

/**
 * Why the page of an address could not be made, if one of these is why; null otherwise. Of addresses below it, too: its map
 * and its charts are made of the same answers.
 */
export function whyUnmade(path: string): Unmade | null {
  const parts = path.split('/');
  const found = parts.flatMap((_, index) => failures.get(parts.slice(0, index + 1).join('/')) ?? []);
  return found[0] ?? null;
}

/** True where it was the source. */
export function hasSourceFailed(path: string): boolean {
  return whyUnmade(path) === 'source';
}
