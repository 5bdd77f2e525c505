import { type PageValue, pathOfPageKey } from '../next/next-internals.ts';

export type { PageValue } from '../next/next-internals.ts';

/**
 * What is kept of a page: its HTML, with what is said of it. Its data for the router, which are as long again, are for questions that
 * never reach Next.js (lib/server/request-filter.ts); those that React may need stand in the HTML.
 */
export function asKept(value: PageValue): PageValue {
  return value.kind === 'APP_PAGE' ? { ...value, rscData: undefined, segmentData: undefined } : value;
}

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
 * What a page tells of, as `{contest}/{kode}`, from Next.js's key for it: a change
 * of that region makes the page due. Null for pages that are of no region.
 */
export function regionOfPage(key: string): string | null {
  const [, region] = /^\/[a-z]{2}\/([a-z0-9-]+\/[0-9A-Z]{1,13})(?:\/|$)/.exec(pathOfPageKey(key)) ?? [];
  return region ?? null;
}
