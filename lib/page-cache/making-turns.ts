import { processState } from '../cache/process-state.ts';
import { sharedStore } from '../cache/shared/this-store.ts';
import { nameOfPages } from './name-of-pages.ts';

/** Longer than a page takes to make; after that whoever was making it is thought to have failed. */
const LONGEST_MAKING_MS = 5_000;

/** Pages that this instance is making, with what gives the turn back. */
const mine = processState('makingTurns', () => new Map<string, () => Promise<void>>());

/**
 * Takes the turn to make a page for all instances that have this page in common. True when it is this one's, or when nobody can tell; false while
 * another one, or another request of this one, is at it or has just failed at it.
 */
export async function takeTurn(key: string): Promise<boolean> {
  const store = sharedStore();
  if (store === null) return true;
  const claim = await store.claim(`making:${nameOfPages()}:${key}`, LONGEST_MAKING_MS);
  if (claim.kind === 'won') {
    mine.set(key, claim.release);
    // A page that could not be made is never handed over; its turn ends by itself, and so must this note of it.
    setTimeout(() => mine.delete(key), LONGEST_MAKING_MS).unref();
  }
  return claim.kind !== 'taken';
}

/** Gives the turn back: the page is made. */
export async function endTurn(key: string): Promise<void> {
  const release = mine.get(key);
  mine.delete(key);
  await release?.();
}
