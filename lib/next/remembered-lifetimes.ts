import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js';

/**
 * Makes Next.js forget the lifetime of every page that it has seen. It notes one for each address and drops none, which a
 * crawler of the country would fill with some 700 MB. A page brings its own lifetime from the page cache, so nothing is missed.
 */
export function forgetLifetimes(): void {
  new SharedCacheControls({ routes: {}, dynamicRoutes: {} }).clear();
}
