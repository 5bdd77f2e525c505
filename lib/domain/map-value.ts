import type { CandidateId } from './candidate.ts';
import type { MapStatistic } from './map-view.ts';
import { hasProgress, isComplete, progressShare } from './progress.ts';
import type { ResultRow } from './region-result.ts';
import type { Hundredths } from './share.ts';
import type { OptionVotes } from './tally.ts';
import { inconsistentShareOf, invalidShareOf, type TpsDigest, turnoutOf } from './tps-digest.ts';
import { isPartlyKnown, leaderOf, marginOf, validVotesOf, voteShare } from './vote-table.ts';

/** Why a region has no value on a map: each reason has a look or a word of its own, and none is zero. */
export type NoValue =
  | 'notReported'
  | 'withheld'
  | 'unreachable'
  | 'notContested'
  /** Its candidates are others than those the map is about. */
  | 'perChild'
  /** The source leaves out the votes of some option: no share, margin or leader is known. */
  | 'votesIncomplete'
  /** The site has read none of its TPS documents that say. */
  | 'notRead';

/** What a map shows of one region. */
export type MapValue =
  | { readonly kind: 'share'; readonly share: Hundredths; readonly isPartial: boolean }
  /** The option with most votes so far, or null where several have the same. */
  | {
      readonly kind: 'most';
      readonly option: CandidateId | null;
      readonly share: Hundredths;
      readonly isPartial: boolean;
    }
  | { readonly kind: 'none'; readonly why: NoValue };

/** The value of a child under a statistic. `isPartial` says that TPS of it are still missing from the value. */
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
  return hasProgress(row.progress) ? share(progressShare(row.progress), false) : none('notReported');
}

function votesValue(
  row: ResultRow,
  statistic: Extract<MapStatistic, { kind: 'votes' | 'mostVotes' | 'margin' }>,
): MapValue {
  const { tally } = row;
  if (tally.kind === 'noTotals') return none('perChild');
  if (tally.kind !== 'counted') return none(tally.kind);
  if (isPartlyKnown(tally.votes)) return none('votesIncomplete');
  const isPartial = !isComplete(row.progress);
  if (statistic.kind === 'votes') return share(voteShare(tally.votes, statistic.option), isPartial);
  if (statistic.kind === 'margin') return share(marginOf(tally.votes), isPartial);
  return mostOf(tally.votes, isPartial);
}

function mostOf(votes: readonly OptionVotes[], isPartial: boolean): MapValue {
  const leader = leaderOf(votes);
  return leader === null ? none('notReported') : { kind: 'most', ...leader, isPartial };
}

const SHARES = {
  turnout: turnoutOf,
  invalidShare: invalidShareOf,
  inconsistent: inconsistentShareOf,
} as const;

function digestValue({ digest, progress }: ResultRow, kind: keyof typeof SHARES): MapValue {
  const value = digest === null ? null : SHARES[kind](digest);
  if (digest === null || value === null) return none(hasProgress(progress) ? 'notRead' : 'notReported');
  return share(value, progress.kind !== 'fraction' || countedIn(digest, kind) < progress.total);
}

function countedIn(digest: TpsDigest, kind: keyof typeof SHARES): number {
  if (kind === 'inconsistent') return digest.checked;
  return kind === 'turnout' ? digest.turnout.tps : digest.ballots.tps;
}

/** Valid votes of a row, by which a bubble is sized; null where they are not known. */
export function bubbleVotesOf({ tally }: ResultRow): number | null {
  return tally.kind === 'counted' ? validVotesOf(tally.votes) : null;
}
