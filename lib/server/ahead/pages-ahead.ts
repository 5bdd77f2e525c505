import { leadsToTps, linkedTps } from './linked-tps.ts';
import { createWantedPages } from './wanted-pages.ts';

export interface AheadOptions {
  /** Most pages a second; above 0. */
  readonly perSecond: number;
  /** Makes the page at an address, which readers know by the same; false where it could not be made. Never rejects. */
  readonly make: (path: string) => Promise<boolean>;
  /** True while nobody waits for anything, and nothing is short. */
  readonly isSpare: () => boolean;
}

/** Makes pages in spare time, before anybody asks for them. */
export interface PagesAhead {
  /** A reader was shown a page as Next.js made it. */
  readonly noteShown: (path: string, html: () => string) => void;
  /** Called so often as a page may be made; makes one if there is time and one is wanted. */
  readonly takeTurn: () => Promise<void>;
  /** Takes its turns by itself; the clock holds no process open. */
  readonly start: () => void;
}

/**
 * TPS pages of the desa that were asked for last: who reads a desa goes on to its TPS. One at a time and so many a second; a
 * reader who comes meanwhile waits for the rest of one page at most. What cannot be made is a sign that the source has other
 * troubles: everything wanted is forgotten, until a reader asks for a desa again.
 */
export function pagesAhead({ perSecond, make, isSpare }: AheadOptions): PagesAhead {
  const wanted = createWantedPages();
  const takeTurn = async (): Promise<void> => {
    if (!isSpare()) return;
    const path = wanted.take();
    if (path !== null && !(await make(path))) wanted.clear();
  };
  const start = (): void => {
    setTimeout(() => void takeTurn().finally(start), 1_000 / perSecond).unref();
  };
  return {
    noteShown: (path, html) => {
      if (leadsToTps(path)) wanted.want(path, () => linkedTps(path, html()));
    },
    takeTurn,
    start,
  };
}
