const PREFIX = 'sirekap-';

/** Set by the build (scripts/build-service-worker.ts): another one for each. */
declare const BUILD: string;

/** Caches of this program. A name ends in the version of what is in it: whoever changes that, counts up. */
export const CACHES = {
  visited: `${PREFIX}visited-1`,
  pinned: `${PREFIX}pinned-1`,
  /** What every build brings along. */
  own: `${PREFIX}own-${BUILD}`,
} as const;

/** True for a cache that an earlier version of this program left behind. */
export function isOutdated(cacheName: string): boolean {
  return cacheName.startsWith(PREFIX) && !Object.values<string>(CACHES).includes(cacheName);
}
