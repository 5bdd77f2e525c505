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

/**
 * Rows that stand on C.Hasil but that the API does not publish (DOMAIN §2.1), of those with men and women the total.
 * `registeredTransferred` and `registeredByIdCard` are the lists of which `votedTransferred` and `votedByIdCard` came.
 */
export const PAPER_ROWS = [
  'registeredTransferred',
  'registeredByIdCard',
  'registeredTotal',
  'ballotsSpoiled',
  'ballotsUnused',
  'ballotsUsed',
  'disabledRegistered',
  'disabledVoted',
] as const;
export type PaperRow = (typeof PAPER_ROWS)[number];

/** Rows that must be the same on the forms of two contests at one TPS (R17). */
export type SharedRow = Extract<SexRow, 'votedDpt' | 'votedByIdCard'>;

/** A figure written on C.Hasil, or something that the rules compare it with. */
export type Figure =
  | { readonly kind: 'voters'; readonly row: SexRow; readonly column: SexColumn }
  | { readonly kind: 'votes'; readonly option: CandidateId }
  | { readonly kind: 'validVotes' }
  | { readonly kind: 'invalidVotes' }
  | { readonly kind: 'totalVotes' }
  /** On the paper, but not published by the API (DOMAIN §2.1). */
  | { readonly kind: 'ballotsReceived' }
  | { readonly kind: 'paper'; readonly row: PaperRow }
  | { readonly kind: 'tpsCap' }
  /** Reserve ballots that the list entitles the TPS to (R11). */
  | { readonly kind: 'reserveBallots' }
  /** The largest number that fits three digit boxes (R15). */
  | { readonly kind: 'largestWritable' }
  /** The largest number that was ever thought likely of one place to vote abroad (R15). */
  | { readonly kind: 'largestOverseas' }
  /** Voters on the list of this TPS as the list itself was decreed (R16). */
  | { readonly kind: 'dptReference' }
  /** The same row, men and women, on the form of another contest at this TPS (R17). */
  | { readonly kind: 'otherContest'; readonly contest: string; readonly row: SharedRow };

/** True when two figures are the same place on the form. */
export function sameFigure(a: Figure, b: Figure): boolean {
  switch (a.kind) {
    case 'voters':
      return b.kind === 'voters' && a.row === b.row && a.column === b.column;
    case 'votes':
      return b.kind === 'votes' && a.option === b.option;
    case 'paper':
      return b.kind === 'paper' && a.row === b.row;
    case 'otherContest':
      return b.kind === 'otherContest' && a.contest === b.contest && a.row === b.row;
    default:
      return a.kind === b.kind;
  }
}
