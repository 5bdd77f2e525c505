import type { AttentionTps } from './attention-tps.ts';
import type { BallotOption } from './candidate.ts';
import type { FormDifference } from './form-sums.ts';
import type { FormalRecap, RecapStage } from './formal-recap.ts';
import type { Instant } from './instant.ts';
import type { LastGood } from './last-good.ts';
import { isComplete, type Progress } from './progress.ts';
import type { Provenance, Published } from './provenance.ts';
import type { NameSource } from './region.ts';
import type { RegionCode } from './region-code.ts';
import type { OptionVotes, Tally } from './tally.ts';
import type { TpsDigest } from './tps-digest.ts';
import type { MarkedEvent, VoteEvent } from './vote-event.ts';
import { isPartlyKnown } from './vote-table.ts';

/** One child in a region's table, whether the source's table has it or only its tree. */
export interface ResultRow {
  readonly code: RegionCode;
  readonly name: string | null;
  /** Absent for a name of the source's own list. */
  readonly nameFrom?: NameSource;
  readonly tally: Tally;
  readonly progress: Progress;
  /** Absent for an ordinary vote. Above the TPS it says that such a vote was held somewhere within. */
  readonly event?: MarkedEvent;
  /** False where the source's table has no line of the child: its own document may still say something. */
  readonly isListed: boolean;
  /** False where the child does not vote in this contest at all: nothing is missing there. */
  readonly isContested: boolean;
  /** The child's own ballot, where children have different ones; else null. */
  readonly ownOptions: readonly BallotOption[] | null;
  /** What the site read in the child's TPS documents, votes left out; null where it has read none. */
  readonly digest: TpsDigest | null;
  /**
   * The document that says all this where it is the child's own and not that of the region: then null is none. Absent
   * for a row of the region's table.
   */
  readonly ownSource?: Provenance | null;
}

/** Everything a region page says that can change during the count; also what the refresh route answers. */
export interface RegionResult {
  readonly region: RegionCode;
  /** The ballot, in ballot order; empty above the tier that elects, and where the list is not known. */
  readonly options: readonly BallotOption[];
  readonly state: RegionState;
  readonly rows: readonly ResultRow[];
  /** How many rows are named by what the site has besides the source; absent where none is. */
  readonly lentNames?: { readonly count: number; readonly from: readonly NameSource[] };
  /** What the site read in the region's TPS documents, the sum over its rows; null where it has read none. */
  readonly digest: TpsDigest | null;
  /** Of a desa: its TPS in which a rule fails, as far as their documents were read; absent elsewhere. */
  readonly doubted?: readonly DoubtedTps[];
  /** The site reads the contest's TPS documents: what is not known of them yet may come. */
  readonly isGathered: boolean;
  /** Children whose forms, all read, do not add up to their total. */
  readonly formDifferences: readonly FormDifference[];
  readonly recap: RecapState;
  /** Since when the source could not be asked again; null while it answers. */
  readonly failingSince: Instant | null;
}

/** A TPS that someone should look at. */
export type DoubtedTps = Pick<AttentionTps, 'code' | 'kind'>;

/** A region in which the contest is not held. */
export function withoutContest(region: RegionCode, failingSince: Instant | null): RegionResult {
  return {
    region,
    options: [],
    state: { kind: 'noContest' },
    rows: [],
    digest: null,
    isGathered: false,
    formDifferences: [],
    recap: { kind: 'noDocument' },
    failingSince,
  };
}

export type RegionState =
  | {
      readonly kind: 'published';
      readonly tally: Tally;
      readonly progress: Progress;
      readonly event: VoteEvent;
      readonly provenance: Provenance;
      /** Only for a withheld tally: what the source said before. */
      readonly lastGood: LastGood | null;
    }
  /** The region exists, the source has no document for it; other documents may still say something of it. */
  | {
      readonly kind: 'notPublished';
      readonly url: string;
      readonly checkedAt: Instant;
      /** Since when the document has been gone, where the source had one. */
      readonly withdrawnSince: Instant | null;
      readonly elsewhere: NumbersElsewhere | null;
      /** Where nothing else says anything now: what the source said before. */
      readonly lastGood: LastGood | null;
    }
  /** This region does not vote in this contest (DOMAIN §3: Yogyakarta elects no governor, Jakarta no mayors). */
  | { readonly kind: 'noContest' };

/** Numbers of a region taken from a document of another one. */
export interface NumbersElsewhere {
  /** Its row in the table of the tier above, or the provinces' own documents added up. */
  readonly origin: 'parentRow' | 'provinces';
  readonly tally: Tally;
  readonly progress: Progress;
  /** Absent where the document says nothing of it, as for an ordinary vote. */
  readonly event?: VoteEvent;
  readonly provenance: Provenance;
}

/** Layer "Rekapitulasi" as far as the source has it. */
export type RecapState =
  | { readonly kind: 'asked'; readonly answer: Published<FormalRecap> }
  /** No document of its own, but the D.Hasil of the tier above has its votes, or says how far its tiers are. */
  | {
      readonly kind: 'parentRow';
      readonly votes: readonly OptionVotes[] | null;
      readonly stages: readonly RecapStage[];
      readonly provenance: Provenance;
    }
  /** The API has no D.Hasil document at this tier, and the tier above has no row of it. */
  | { readonly kind: 'noDocument' }
  | { readonly kind: 'unreachable' };

/** The numbers a region's page shows, from its own document or another one; null where there are none. */
export function numbersOf(
  state: RegionState,
): Pick<NumbersElsewhere, 'tally' | 'progress' | 'provenance'> | null {
  switch (state.kind) {
    case 'published':
      return state;
    case 'notPublished':
      return state.elsewhere;
    case 'noContest':
      return null;
  }
}

/** What the source says of a region's vote, where it was not an ordinary one. */
export function eventOf(state: RegionState): MarkedEvent | null {
  const event = state.kind === 'published' ? state.event : numbersElsewhere(state)?.event;
  return event === undefined || event.kind === 'regular' ? null : event;
}

function numbersElsewhere(state: Exclude<RegionState, { kind: 'published' }>): NumbersElsewhere | null {
  return state.kind === 'notPublished' ? state.elsewhere : null;
}

/** True while numbers of a region can still be expected to change. */
export function isCounting(result: RegionResult): boolean {
  const { state } = result;
  if (state.kind === 'noContest') return false;
  if (result.failingSince !== null) return true;
  if (state.kind === 'notPublished' || state.tally.kind === 'withheld' || !isComplete(state.progress))
    return true;
  if (state.tally.kind === 'counted' && isPartlyKnown(state.tally.votes)) return true;
  // The count is in; what is still to come is the plenary's D.Hasil.
  return (
    result.recap.kind === 'unreachable' ||
    (result.recap.kind === 'asked' && result.recap.answer.kind === 'notPublished')
  );
}
