import type { Instant } from './instant.ts';

/** Where a number comes from, so that anyone can look it up. */
export interface Provenance {
  /** Address of the source document. */
  readonly url: string;
  /** When the source wrote it, by its own clock; null when it does not say. */
  readonly sourceTime: Instant | null;
  /** When this site received it. */
  readonly fetchedAt: Instant;
}

/** A document of the source that may not exist yet for a region that does. */
export type Published<T> =
  | { readonly kind: 'published'; readonly value: T; readonly provenance: Provenance }
  | { readonly kind: 'notPublished'; readonly url: string; readonly checkedAt: Instant };
