/** Which vote a result belongs to (DOMAIN §1.3, RECAP_API §2 `psu`). */
export type VoteEvent =
  | { readonly kind: 'regular' }
  | { readonly kind: 'recount' }
  | { readonly kind: 'postponedCount' }
  | { readonly kind: 'psu' }
  | { readonly kind: 'postponedVote' }
  | { readonly kind: 'continuedVote' }
  /** A word of the source that is not in the list we know. */
  | { readonly kind: 'other'; readonly label: string };
