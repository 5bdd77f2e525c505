/** Which vote a result belongs to (DOMAIN §1.3, RECAP_API §2 and §9 `psu`). */
export type VoteEvent =
  | { readonly kind: 'regular' }
  /** The same ballots counted again: an earlier form no longer counts. */
  | { readonly kind: 'recount' }
  | { readonly kind: 'postponedCount' }
  | { readonly kind: 'continuedCount' }
  /** Voters voted again (PSU): an earlier form no longer counts. */
  | { readonly kind: 'psu' }
  | { readonly kind: 'postponedVote' }
  | { readonly kind: 'continuedVote' }
  /** A word of the source that is not in the list we know. */
  | { readonly kind: 'other'; readonly label: string };

/** Any vote but the ordinary one on the day, which needs no mark. */
export type MarkedEvent = Exclude<VoteEvent, { readonly kind: 'regular' }>;

export const REGULAR_VOTE = { kind: 'regular' } as const satisfies VoteEvent;

/** As the field of a row among hundreds, which has none where the vote was an ordinary one. */
export function markOf(event: VoteEvent): { readonly event?: MarkedEvent } {
  return event.kind === 'regular' ? {} : { event };
}
