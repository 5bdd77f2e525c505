import { LRUCache } from 'lru-cache';
import { processState } from '#lib/cache/process-state.ts';
import { sharedStore } from '#lib/cache/shared/this-store.ts';

/** Longer than a signed word is taken for new (five minutes either way). */
const REMEMBERED_MS = 15 * 60_000;

const seen = processState(
  'webhookIds',
  () => new LRUCache<string, true>({ max: 20_000, ttl: REMEMBERED_MS }),
);

/** True the first time any instance hears this id: a recorded word that is sent again must do nothing. */
export async function isFirstTime(id: string): Promise<boolean> {
  if (seen.has(id)) return false;
  seen.set(id, true);
  const claim = await sharedStore()?.claim(`webhook:${id}`, REMEMBERED_MS);
  return claim?.kind !== 'taken';
}
