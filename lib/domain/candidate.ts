import type { RegionCode } from './region-code.ts';

declare const brand: unique symbol;

/** The API's opaque key of a ballot option. Says nothing about its ballot number (RECAP_API §0). */
export type CandidateId = string & { readonly [brand]: 'CandidateId' };

// Keys are digits in every captured document; the bound keeps hostile keys out.
const ID = /^\d{1,12}$/;

export function isCandidateId(text: string): text is CandidateId {
  return ID.test(text);
}

/** What a voter can choose: a pair, or in a single-pair contest the empty column (DOMAIN §3). */
export type BallotOption =
  | {
      readonly kind: 'pair';
      readonly id: CandidateId;
      /** Null where none was drawn (Gowa 2020). */
      readonly ballotNumber: number | null;
      readonly headName: string;
      readonly deputyName: string | null;
    }
  | { readonly kind: 'kolomKosong'; readonly id: CandidateId; readonly ballotNumber: number | null }
  /** Has votes in the source, but stands on no candidate list: shown, since its votes count. */
  | { readonly kind: 'unlisted'; readonly id: CandidateId; readonly ballotNumber: null };

/** The ballot of one region: its options in ballot order. */
export interface Slate {
  /** The region that elects: nation, province or kabupaten/kota. */
  readonly region: RegionCode;
  readonly options: readonly BallotOption[];
}

/** Ballot order: by number, never by id or votes; without numbers the pair comes before the empty column (DOMAIN §8). */
export function inBallotOrder(options: readonly BallotOption[]): readonly BallotOption[] {
  return [...options].sort((a, b) => rank(a) - rank(b));
}

function rank(option: BallotOption): number {
  if (option.ballotNumber !== null) return option.ballotNumber;
  return ['pair', 'kolomKosong', 'unlisted'].indexOf(option.kind) + 1_000;
}

/** True when one pair stands against the empty column: it needs more than half of the valid votes (Art. 54D UU 10/2016). */
export function isSinglePair(options: readonly BallotOption[]): boolean {
  const pairs = options.filter((option) => option.kind === 'pair');
  return pairs.length === 1 && options.some((option) => option.kind === 'kolomKosong');
}
