import type { CandidateId } from './candidate.ts';
import type { Instant } from './instant.ts';
import type { RegionCode } from './region-code.ts';
import type { VoteEvent } from './vote-event.ts';

/** A row of the form with men, women and both; null where the source gives no number. */
export interface BySex {
  readonly male: number | null;
  readonly female: number | null;
  readonly total: number | null;
}

/**
 * The administration part of C.Hasil. `votedTransferred` and `votedByIdCard` are DPPh and DPTb in Pilkada, DPTb and DPK in
 * Pemilu: the words differ, the rows are the same (DOMAIN, "ten things", 3).
 */
export interface Administration {
  readonly registeredDpt: BySex;
  readonly votedDpt: BySex;
  readonly votedTransferred: BySex;
  readonly votedByIdCard: BySex;
  readonly votedTotal: BySex;
  readonly validVotes: number | null;
  readonly invalidVotes: number | null;
  readonly totalVotes: number | null;
}

/** Votes as read from the form; a null vote is a box the source has not read. */
export type TpsVotes =
  | {
      readonly kind: 'read';
      readonly votes: readonly { readonly option: CandidateId; readonly votes: number | null }[];
    }
  | { readonly kind: 'notRead' }
  /** All zero while the whole desa is withheld: not this TPS's zeros. */
  | { readonly kind: 'withheld' };

/** A page of the scanned form. */
export type FormPage =
  | {
      readonly kind: 'scanned';
      /** From 1, in the order of the form. */
      readonly page: number;
      /** Exactly as the source gives it; never derived (RECAP_API §2). */
      readonly url: string;
      /** From the file name; null when the name does not carry it. */
      readonly uploadedAt: Instant | null;
      /** The TPS code in the file name, or null; may differ from the document's, which is shown. */
      readonly codeInName: string | null;
    }
  | { readonly kind: 'missing'; readonly page: number }
  /** An address that is not shown: not https, or a host the operator does not allow. */
  | { readonly kind: 'refused'; readonly page: number; readonly host: string };

/** The source's document of one TPS. */
export interface TpsDocument {
  readonly code: RegionCode;
  readonly votes: TpsVotes;
  readonly administration: Administration | null;
  readonly pages: readonly FormPage[];
  readonly event: VoteEvent;
}
