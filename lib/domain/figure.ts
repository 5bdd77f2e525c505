import type { CandidateId } from './candidate.ts';

/** Rows of the form that count men, women and both. */
export const SEX_ROWS = [
  'registeredDpt',
  'votedDpt',
  'votedTransferred',
  'votedByIdCard',
  'votedTotal',
] as const;
export type SexRow = (typeof SEX_ROWS)[number];

export const SEX_COLUMNS = ['male', 'female', 'total'] as const;
export type SexColumn = (typeof SEX_COLUMNS)[number];

/** A figure written on C.Hasil, or a limit that the rules compare it with. */
export type Figure =
  | { readonly kind: 'voters'; readonly row: SexRow; readonly column: SexColumn }
  | { readonly kind: 'votes'; readonly option: CandidateId }
  | { readonly kind: 'validVotes' }
  | { readonly kind: 'invalidVotes' }
  | { readonly kind: 'totalVotes' }
  /** On the paper, but not published by the API (DOMAIN §2.1). */
  | { readonly kind: 'ballotsReceived' }
  | { readonly kind: 'tpsCap' };

/** True when two figures are the same place on the form. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (a.kind === 'voters') return b.kind === 'voters' && a.row === b.row && a.column === b.column;
  if (a.kind === 'votes') return b.kind === 'votes' && a.option === b.option;
  return a.kind === b.kind;
}
