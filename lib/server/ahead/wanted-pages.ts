import { LRUCache } from 'lru-cache';

/** Desa whose TPS wait to be made; what is older is wanted least. */
const MOST_WAITING = 50;
/** Pages of one desa: a few have hundreds of TPS. */
const MOST_OF_ONE = 60;
/** Desa whose TPS are not taken up again so soon: pages as old as that are made anew when somebody asks. */
const MOST_KNOWN = 5_000;
const KNOWN_MS = 10 * 60_000;

/** Pages that somebody is likely to ask for next, the most wanted first. */
export interface WantedPages {
  /** Notes what the page at `from` leads to; `linked` is called only when that is not known yet. */
  readonly want: (from: string, linked: () => readonly string[]) => void;
  /** Takes the most wanted one; null where none is. */
  readonly take: () => string | null;
  /** Forgets what waits. */
  readonly clear: () => void;
}

/** What was asked for last leads to what is wanted most; within a page the order is its own. Bounded in every direction. */
export function createWantedPages(): WantedPages {
  const known = new LRUCache<string, true>({ max: MOST_KNOWN, ttl: KNOWN_MS });
  const waiting = new Map<string, string[]>();

  return {
    want: (from, linked) => {
      const pages = waiting.get(from) ?? (known.has(from) ? [] : linked().slice(0, MOST_OF_ONE));
      known.set(from, true, { noUpdateTTL: true });
      // Asked for again, it comes to the front.
      waiting.delete(from);
      if (pages.length > 0) waiting.set(from, pages);
      const [oldest] = waiting.keys();
      if (waiting.size > MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
    },
    take: () => {
      const newest = [...waiting].at(-1);
      if (newest === undefined) return null;
      const [from, pages] = newest;
      const page = pages.shift() ?? null;
      if (pages.length === 0) waiting.delete(from);
      return page;
    },
    clear: () => waiting.clear(),
  };
}
