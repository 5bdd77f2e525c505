import { LRUCache } from 'lru-cache';
import { ageOf } from './age.ts';
import { processState } from './process-state.ts';
import { sharedStore } from './shared/this-store.ts';

/**
 * What the recap system has said to have changed, and when: answers and pages from before then are due, however young.
 * A word is believed for ten minutes, longer than any lifetime it could cut short. Instances tell each other.
 */
const KEPT_MS = 10 * 60_000;
const LINE = 'changed';

const state = processState('changedRegions', () => ({
  at: new LRUCache<string, number>({ max: 50_000, ttl: KEPT_MS }),
  /** The same by the clock of whoever was told first: a word is taken over once. */
  toldAt: new LRUCache<string, number>({ max: 50_000, ttl: KEPT_MS }),
  heardUntil: Date.now(),
}));

/** Unix time in ms at which something was last said to have changed; 0 where nothing was. `key` is `{contest}/{kode}`. */
export function changedAt(key: string): number {
  const at = state.at.get(key) ?? 0;
  // From before the clock was set back: no answer could ever be younger. Lifetimes do the work.
  return ageOf(at) === null ? 0 : at;
}

/** Notes that these have changed now, and tells the other instances. */
export async function noteChanged(keys: readonly string[]): Promise<void> {
  const now = Date.now();
  for (const key of keys) {
    state.at.set(key, now);
    state.toldAt.set(key, now);
  }
  await sharedStore()?.announce(LINE, keys, now, KEPT_MS);
}

/** Takes over what other instances have been told. Words may come a little late or twice: clocks differ. */
export async function hearOthers(): Promise<void> {
  const store = sharedStore();
  if (store === null) return;
  const heardAt = Date.now();
  const since = Math.min(state.heardUntil, heardAt) - OVERLAP_MS;
  for (const { word, at } of await store.announcedSince(LINE, since)) {
    if (at <= (state.toldAt.get(word) ?? 0)) continue;
    state.toldAt.set(word, at);
    // An instance whose clock is ahead cannot make answers due that are yet to come.
    state.at.set(word, Math.min(at, heardAt));
  }
  state.heardUntil = heardAt;
}

const OVERLAP_MS = 5_000;
const PAUSE_MS = 1_000;

/** Listens to the other instances until the process ends; holds nothing open. */
export function keepHearing(): void {
  const again = () => {
    hearOthers().catch(() => undefined);
  };
  setInterval(again, PAUSE_MS).unref();
}
