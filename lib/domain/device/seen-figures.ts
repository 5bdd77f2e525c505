import type { CandidateId } from '../candidate.ts';
import { type Progress, UNKNOWN_PROGRESS } from '../progress.ts';
import { numbersOf, type RegionResult } from '../region-result.ts';
import type { Tally } from '../tally.ts';
import type { TpsResult } from '../tps-result.ts';

/** The few numbers of a page that a reader who comes back compares; kept on the reader's device. */
export interface SeenFigures {
  /** Why there are votes or none. */
  readonly state: SeenState;
  /** Null is a box that was not read. */
  readonly votes: readonly SeenVotes[];
  readonly progress: Progress;
  /** Whether a D.Hasil was there; null where it could not be asked for, and for a TPS. */
  readonly recap: boolean | null;
  /** Scanned pages of the form; null for a region. */
  readonly pages: number | null;
}

export const SEEN_STATES = ['counted', 'withheld', 'notReported', 'noTotals'] as const;
export type SeenState = (typeof SEEN_STATES)[number];

export interface SeenVotes {
  readonly option: CandidateId;
  readonly votes: number | null;
}

/** What a reader of this page sees; null where there is nothing to come back for: no such contest here. */
export function seenFiguresOf(result: RegionResult | TpsResult): SeenFigures | null {
  return 'region' in result ? seenOfRegion(result) : seenOfTps(result);
}

function seenOfRegion({ state, recap }: RegionResult): SeenFigures | null {
  if (state.kind === 'noContest') return null;
  const numbers = numbersOf(state);
  const tally: Tally = numbers?.tally ?? { kind: 'notReported' };
  return {
    state: tally.kind === 'unreachable' ? 'notReported' : tally.kind,
    votes: tally.kind === 'counted' ? tally.votes : [],
    progress: numbers?.progress ?? UNKNOWN_PROGRESS,
    recap: hasRecap(recap),
    pages: null,
  };
}

function hasRecap(recap: RegionResult['recap']): boolean | null {
  if (recap.kind === 'unreachable') return null;
  if (recap.kind !== 'asked') return recap.kind === 'parentRow' && recap.votes !== null;
  if (recap.answer.kind === 'notPublished') return false;
  return recap.answer.value.votes !== null || recap.answer.value.documents.length > 0;
}

function seenOfTps({ state }: TpsResult): SeenFigures | null {
  if (state.kind === 'noContest') return null;
  const nothing = { votes: [], progress: UNKNOWN_PROGRESS, recap: null };
  if (state.kind === 'notPublished') return { state: 'notReported', pages: 0, ...nothing };
  const { votes, pages } = state.document;
  const scanned = pages.filter(({ kind }) => kind === 'scanned').length;
  if (votes.kind !== 'read') {
    return { state: votes.kind === 'notRead' ? 'notReported' : 'withheld', pages: scanned, ...nothing };
  }
  return { state: 'counted', pages: scanned, ...nothing, votes: votes.votes };
}
