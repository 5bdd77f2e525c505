import type { CandidateId } from './candidate.ts';
import { coverageOfRead, coverageOfVotes } from './coverage.ts';
import type { MapStatistic } from './map-view.ts';
import { hasProgress, isAboutAll, progressShare } from './progress.ts';
import type { ResultRow } from './region-result.ts';
import { type NoValue, progressState, votesState } from './row-state.ts';
import { type Hundredths, shareOf } from './share.ts';
import type { OptionVotes } from './tally.ts';
import { inconsistentShareOf, invalidShareOf, type TpsDigest, turnoutOf } from './tps-digest.ts';
import { leaderOf, marginOf, validVotesOf, voteShare } from './vote-table.ts';

/**
 * Least share of a region's TPS that a colour rests on without a mark: half. What is in is never lightness, which is
 * the value's; below this a neutral mark says that much may still come.
 */
export const MARKED_BELOW: Hundredths = 5_000;

/** What a map shows of one region. A reason for no value has a look or a word of its own, and none is zero. */
export type MapValue =
  | { readonly kind: 'share'; readonly share: Hundredths; readonly isPartial: boolean }
  /** A percentage of TPS that the source rounded to all or nothing, which neither need be. */
  | { readonly kind: 'about'; readonly share: Hundredths }
  /** The option with most votes so far, or null where several have the same. */
  | {
      readonly kind: 'most';
      readonly option: CandidateId | null;
      readonly share: Hundredths;
      /** Distance to the second, as a share of valid votes; null where there is no second. */
      readonly margin: Hundredths | null;
      readonly isPartial: boolean;
    }
  | { readonly kind: 'none'; readonly why: NoValue };

/** The value of a child under a statistic. `isPartial` says that it rests on less than half of its TPS. */
export function mapValue(row: ResultRow, statistic: MapStatistic): MapValue {
  if (!row.isContested) return none('notContested');
  switch (statistic.kind) {
    case 'progress':
      return progressValue(row);
    case 'turnout':
    case 'invalidShare':
    case 'inconsistent':
      return digestValue(row, statistic.kind);
    case 'votes':
    case 'mostVotes':
    case 'margin':
      return votesValue(row, statistic);
  }
}

function none(why: NoValue): MapValue {
  return { kind: 'none', why };
}

function share(value: Hundredths | null, isPartial: boolean): MapValue {
  return value === null ? none('notReported') : { kind: 'share', share: value, isPartial };
}

function progressValue(row: ResultRow): MapValue {
  if (row.tally.kind === 'unreachable') return none('unreachable');
  const state = progressState(row);
  if (state !== 'known') return none(state === 'none' ? 'notReported' : state);
  const value = progressShare(row.progress);
  return isAboutAll(row.progress) || (row.progress.kind === 'percentOnly' && value === 0)
    ? { kind: 'about', share: value ?? 0 }
    : share(value, false);
}

function votesValue(
  row: ResultRow,
  statistic: Extract<MapStatistic, { kind: 'votes' | 'mostVotes' | 'margin' }>,
): MapValue {
  const { tally } = row;
  const state = votesState(row);
  if (tally.kind !== 'counted' || state !== 'counted')
    return none(state === 'counted' ? 'notReported' : state);
  if (coverageOfVotes(row) === 'tooLittle') return none('tooFewIn');
  const isPartial = isLittle(progressShare(row.progress));
  if (statistic.kind === 'votes') return share(voteShare(tally.votes, statistic.option), isPartial);
  if (statistic.kind === 'margin') return share(marginOf(tally.votes), isPartial);
  return mostOf(tally.votes, isPartial);
}

function mostOf(votes: readonly OptionVotes[], isPartial: boolean): MapValue {
  const leader = leaderOf(votes);
  return leader === null
    ? none('notReported')
    : { kind: 'most', ...leader, margin: marginOf(votes), isPartial };
}

/** Where nobody can tell of how many TPS, nothing is said of the part. */
function isLittle(share: Hundredths | null): boolean {
  return share !== null && share < MARKED_BELOW;
}

const SHARES = {
  turnout: turnoutOf,
  invalidShare: invalidShareOf,
  inconsistent: inconsistentShareOf,
} as const;

function digestValue(row: ResultRow, kind: keyof typeof SHARES): MapValue {
  const { digest, progress } = row;
  const value = digest === null ? null : SHARES[kind](digest);
  if (digest === null || value === null) {
    const state = progressState(row);
    if (hasProgress(progress)) return none('notRead');
    return none(state === 'none' || state === 'known' ? 'notReported' : state);
  }
  const tps = countedIn(digest, kind);
  if (coverageOfRead(tps, row, digest) !== 'enough') return none('tooFewRead');
  return share(value, isLittle(progress.kind === 'fraction' ? shareOf(tps, progress.total) : null));
}

function countedIn(digest: TpsDigest, kind: keyof typeof SHARES): number {
  if (kind === 'inconsistent') return digest.checked;
  return kind === 'turnout' ? digest.turnout.tps : digest.ballots.tps;
}

/** The share by which values of one statistic are sorted; null for none. Of the option with most votes, its own. */
export function shareOfValue(value: MapValue): Hundredths | null {
  return value.kind === 'none' ? null : value.share;
}

/** Valid votes of a row, by which a bubble is sized; null where they are not known. */
export function bubbleVotesOf({ tally }: ResultRow): number | null {
  return tally.kind === 'counted' ? validVotesOf(tally.votes) : null;
}
