import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { heldBytes } from '../cache/held-bytes.ts';
import { MEMORY_BOUNDS } from '../cache/memory-bounds.ts';
import { processState } from '../cache/process-state.ts';

/** A drawn card, named by what it says. */
export interface KeptCard {
  readonly png: Buffer;
  readonly tag: string;
}

/** Cards drawn or being drawn, and the end of the line of those that wait. */
const state = processState('cards', () => ({
  kept: new LRUCache<string, Buffer>({ maxSize: MEMORY_BOUNDS.cards, sizeCalculation: heldBytes }),
  pending: new Map<string, Promise<KeptCard>>(),
  last: Promise.resolve<unknown>(undefined),
}));

/** Most cards that wait to be drawn: a card is a luxury, and a page must not wait behind a crowd of them. */
const LONGEST_LINE = 24;

/**
 * A card by what it says: drawn once for the same words, one at a time, since drawing is work for the processor. Null
 * when too many wait already.
 */
export async function keptCard(said: unknown, draw: () => Promise<ArrayBuffer>): Promise<KeptCard | null> {
  const key = createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
  const png = state.kept.get(key);
  if (png !== undefined) return { png, tag: `"${key}"` };
  const pending = state.pending.get(key);
  if (pending !== undefined) return pending;
  if (state.pending.size >= LONGEST_LINE) return null;
  const drawn = state.last.then(async () => {
    const fresh = Buffer.from(await draw());
    state.kept.set(key, fresh);
    return { png: fresh, tag: `"${key}"` };
  });
  const settled = drawn.finally(() => state.pending.delete(key));
  state.pending.set(key, settled);
  state.last = drawn.catch(() => undefined);
  return settled;
}
