import type { IncrementalCacheValue } from 'next/dist/server/response-cache/index.js';

/** What Next.js hands over for a page it made, or for the answer of a route. */
export type PageValue = IncrementalCacheValue;

/** A page's lifetime as Next.js tells it, in seconds; `false` for as long as there is one. */
export interface PageLifetime {
  readonly revalidate: number | false;
  readonly expire: number | undefined;
}

export interface StoredPage {
  readonly value: PageValue;
  /** Unix ms. */
  readonly lastModified: number;
  /** Undefined where Next.js told none. */
  readonly cacheControl?: PageLifetime | undefined;
}

/** Milliseconds for which a page is shown without a thought of making it anew; null for pages that say nothing of it. */
export function lifetimeOf({ cacheControl }: StoredPage): number | null {
  return typeof cacheControl?.revalidate === 'number' ? cacheControl.revalidate * 1000 : null;
}

/**
 * What a page tells of, as `{contest}/{kode}`, from Next.js's key for it (`…/$/{language}/{contest}/{kode}/…`): a change
 * of that region makes the page due. Null for pages that are of no region.
 */
export function regionOfPage(key: string): string | null {
  const path = key.slice(key.lastIndexOf('$') + 1);
  const [, region] = /^\/[a-z]{2}\/([a-z0-9-]+\/[0-9A-Z]{1,13})(?:\/|$)/.exec(path) ?? [];
  return region ?? null;
}
