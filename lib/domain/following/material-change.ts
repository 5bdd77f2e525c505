import { millisOf } from '../instant.ts';
import { contradictionIn, isComplete, isKnownIncomplete, type Progress, progressShare } from '../progress.ts';
import type { OptionVotes, Tally } from '../tally.ts';
import { isPartlyKnown, votesOf } from '../vote-table.ts';
import type { RegionFigures, Sighting } from './region-figures.ts';

/**
 * Why a change is worth telling those who follow a region. Never who has more votes: the order is no event of a count
 * that is still going on (DOMAIN §8).
 */
export const CHANGE_REASONS = [
  /** The site begins to keep this region's changes. */
  'first',
  'withheld',
  'shownAgain',
  'votesShown',
  /** There were votes; now the source has none, or no total of them. */
  'votesGone',
  /** Votes of some option are no longer given, those of others are. */
  'votesMissing',
  /** Votes of every option again, after some were not given. */
  'votesComplete',
  'recapPublished',
  'recapGone',
  /** The result is now of another kind of vote, e.g. a re-vote (PSU). */
  'event',
  /** A number fell: of an option, or of TPS. A count only grows, so a correction or a fault is behind it. */
  'down',
  'complete',
  'incompleteAgain',
  /** The source now states of progress what cannot all be true. */
  'contradiction',
  'progress',
  /** Votes changed while no TPS came in. */
  'corrected',
] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** Shares of TPS at which progress is news, in hundredths of a percent; all of them is a reason of its own. */
const PROGRESS_MARKS = [100, 500, 1_000, 2_500, 5_000, 7_500, 9_000, 9_900] as const;

/** Plain progress is told at most this often: a count night is watched in quarters of an hour, not in seconds. */
const PLAIN_PAUSE_MS = 15 * 60_000;

/** Whatever is new is told at least this often, mark or no mark: the long tail between 90 and 100% takes days. */
const PLAIN_AT_LATEST_MS = 60 * 60_000;

/**
 * Why the newest sighting should be told, after `told`, what followers know, and `last`, what the site saw last (often
 * a later moment than `told`). Empty when it should not. What changes the meaning of the numbers is told at once.
 */
export function materialReasons(told: Sighting, last: RegionFigures, now: Sighting): readonly ChangeReason[] {
  const before = told.figures;
  const after = now.figures;
  const atOnce = [
    ...tallyReasons(before.tally, after.tally),
    ...recapReasons(before, after),
    ...(isSame(before.event, after.event) && newMarks(before, after).length === 0
      ? []
      : (['event'] as const)),
    ...(hasFallen(last, after) ? (['down'] as const) : []),
    ...completeReasons(before.progress, after.progress),
  ];
  if (atOnce.length > 0) return atOnce;
  // Less than nothing: the clock was set back, and how long it has been is not known.
  const elapsed = millisOf(now.seenAt) - millisOf(told.seenAt);
  const waited = elapsed < 0 ? PLAIN_AT_LATEST_MS : elapsed;
  return waited < PLAIN_PAUSE_MS ? [] : plainReasons(before, after, waited >= PLAIN_AT_LATEST_MS);
}

function tallyReasons(before: Tally, after: Tally): readonly ChangeReason[] {
  if (before.kind === 'counted' && after.kind === 'counted') return knownReasons(before.votes, after.votes);
  if (before.kind === after.kind) return [];
  if (after.kind === 'withheld') return ['withheld'];
  if (after.kind === 'counted') return [before.kind === 'withheld' ? 'shownAgain' : 'votesShown'];
  return before.kind === 'counted' ? ['votesGone'] : [];
}

function knownReasons(
  before: readonly OptionVotes[],
  after: readonly OptionVotes[],
): readonly ChangeReason[] {
  const isMissing = before.some(({ option, votes }) => votes !== null && votesOf(after, option) === null);
  if (isMissing) return ['votesMissing'];
  return isPartlyKnown(before) && !isPartlyKnown(after) ? ['votesComplete'] : [];
}

function recapReasons(before: RegionFigures, after: RegionFigures): readonly ChangeReason[] {
  if (after.recap === 'published' && before.recap !== 'published') return ['recapPublished'];
  return after.recap === 'none' && before.recap === 'published' ? ['recapGone'] : [];
}

/** Places that are marked now and were not, or otherwise; none where the earlier table is not known. */
function newMarks(
  { marks: before }: Pick<RegionFigures, 'marks'>,
  { marks: after = [] }: Pick<RegionFigures, 'marks'>,
): NonNullable<RegionFigures['marks']> {
  if (before === undefined) return [];
  return after.filter(({ code, event }) =>
    before.every((known) => known.code !== code || !isSame(known.event, event)),
  );
}

function completeReasons(before: Progress, after: Progress): readonly ChangeReason[] {
  if (contradictionIn(after) !== null) return contradictionIn(before) === null ? ['contradiction'] : [];
  if (isComplete(after)) return isComplete(before) ? [] : ['complete'];
  return isComplete(before) && isKnownIncomplete(after) ? ['incompleteAgain'] : [];
}

/** Only within one document: two tiers' documents are written at different times and differ without a correction. */
function hasFallen(before: RegionFigures, after: RegionFigures): boolean {
  if (before.source.url !== after.source.url) return false;
  return hasProgressFallen(before.progress, after.progress) || hasVoteFallen(before.tally, after.tally);
}

function hasProgressFallen(before: Progress, after: Progress): boolean {
  if (before.kind === 'fraction' && after.kind === 'fraction') return after.counted < before.counted;
  return (
    before.kind === 'percentOnly' && after.kind === 'percentOnly' && after.hundredths < before.hundredths
  );
}

function hasVoteFallen(before: Tally, after: Tally): boolean {
  if (before.kind !== 'counted' || after.kind !== 'counted') return false;
  return before.votes.some(({ option, votes }) => {
    const own = votesOf(after.votes, option);
    return votes !== null && own !== null && own < votes;
  });
}

function plainReasons(before: RegionFigures, after: RegionFigures, isLate: boolean): readonly ChangeReason[] {
  if (marksPassed(after.progress) > marksPassed(before.progress)) return ['progress'];
  const hasMoved = !isSame(before.progress, after.progress);
  if (hasMoved && isLate) return [contradictionIn(after.progress) === null ? 'progress' : 'contradiction'];
  if (hasMoved) return [];
  if (isSameTally(before.tally, after.tally)) return [];
  // Where the source does not say how many TPS are in, votes that rise are no correction.
  return after.progress.kind === 'unknown' ? (isLate ? ['progress'] : []) : ['corrected'];
}

function marksPassed(progress: Progress): number {
  const share = progressShare(progress) ?? 0;
  return PROGRESS_MARKS.filter((mark) => share >= mark).length;
}

/** In whatever order two documents name the options. */
function isSameTally(one: Tally, other: Tally): boolean {
  if (one.kind !== 'counted' || other.kind !== 'counted') return one.kind === other.kind;
  const options = [...one.votes, ...other.votes].map(({ option }) => option);
  return options.every((option) => votesOf(one.votes, option) === votesOf(other.votes, option));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
