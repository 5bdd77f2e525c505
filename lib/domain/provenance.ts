import type { Instant } from './instant.ts';

/** Where a number comes from, so that anyone can look it up. */
export interface Provenance {
  /** Address of the source document. */
  readonly url: string;
  /** When the source wrote it, by its own clock; null when it does not say, or says what cannot be. */
  readonly sourceTime: Instant | null;
  /** When this site received it. */
  readonly fetchedAt: Instant;
  /** What the document gives as its time where that cannot be (`provenanceOf`); empty for words. Absent else. */
  readonly refusedTime?: string;
  /** Only of numbers put together from several documents, of which `url` and the times above are the oldest's. */
  readonly together?: Together;
}

/** Several documents that numbers were put together from. */
export interface Together {
  readonly documents: number;
  /** When the source wrote the newest of those whose time it says; null where it says none. */
  readonly newestSourceTime: Instant | null;
  /** When this site received the last of them. */
  readonly newestFetchedAt: Instant;
}

/** A document of the source that may not exist yet for a region that does, or not any more. */
export type Published<T> =
  | { readonly kind: 'published'; readonly value: T; readonly provenance: Provenance }
  | {
      readonly kind: 'notPublished';
      readonly url: string;
      readonly checkedAt: Instant;
      /** Null where the source is not known to have had it. */
      readonly withdrawn: Withdrawn<T> | null;
    };

/** What is known of a document that the source had and has no more. */
export interface Withdrawn<T> {
  /** When this site first found it gone. */
  readonly since: Instant;
  /** As the source last sent it; null where this site has forgotten. */
  readonly last: { readonly value: T; readonly provenance: Provenance } | null;
}

/** A list as the source has it, or last had it: names stay true when their list is taken away. Null where none is known. */
export function lastKnown<T>(document: Published<T>): T | null {
  return document.kind === 'published' ? document.value : (document.withdrawn?.last?.value ?? null);
}
