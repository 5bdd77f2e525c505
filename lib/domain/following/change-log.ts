import { isEarlier, toldOf } from '../answer-order.ts';
import { type Instant, millisOf } from '../instant.ts';
import { type ChangeReason, materialReasons } from './material-change.ts';
import type { RegionFigures, Sighting } from './region-figures.ts';

/** One thing that followers of a region were told. */
export interface ChangeEntry {
  /** Names the entry for good among those of its region. */
  readonly key: string;
  /** When the site saw it; the source's own time is among the figures. */
  readonly at: Instant;
  readonly reasons: readonly ChangeReason[];
  readonly figures: RegionFigures;
  /** What the entry compares with: for a number that fell what was seen last, else what was told before. */
  readonly before: Pick<RegionFigures, 'tally' | 'progress'> | null;
}

/** What is kept of a region: what it was told of, oldest first, and what was seen last. */
export interface ChangeLog {
  readonly entries: readonly [ChangeEntry, ...ChangeEntry[]];
  readonly last: RegionFigures;
}

/** Entries kept of a region; the oldest go first. */
export const MOST_ENTRIES = 50;

/** The log after a sighting; the same log when it holds nothing newer. */
export function withSighting(log: ChangeLog | null, seen: Sighting): ChangeLog {
  if (log === null) {
    return { entries: [entryOf(seen, ['first'], null)], last: seen.figures };
  }
  if (isOlder(seen.figures, log.last)) return log;
  const figures = withKnownRecap(seen.figures, log.last);
  const now = { figures, seenAt: seen.seenAt };
  const told = newest(log);
  const reasons = materialReasons({ figures: told.figures, seenAt: told.at }, log.last, now);
  if (reasons.length === 0) return { entries: log.entries, last: figures };
  const { tally, progress } = reasons.includes('down') ? log.last : told.figures;
  return { entries: withEntry(log, entryOf(now, reasons, { tally, progress })), last: figures };
}

/** The newest entry of a log. */
export function newest({ entries }: ChangeLog): ChangeEntry {
  return entries.at(-1) ?? entries[0];
}

function entryOf(
  { figures, seenAt }: Sighting,
  reasons: readonly ChangeReason[],
  before: ChangeEntry['before'],
): ChangeEntry {
  return { key: `${millisOf(seenAt)}-${reasons.join('-')}`, at: seenAt, reasons, figures, before };
}

function withEntry(log: ChangeLog, entry: ChangeEntry): ChangeLog['entries'] {
  const [first, ...rest] = [...log.entries, entry].slice(-MOST_ENTRIES);
  return [first ?? entry, ...rest];
}

/**
 * Answers overtake each other, and a shared cache of the source may give an older edition of a document once more: what
 * lies behind what was seen is no news, until the source has stood by it for as long as pages doubt it.
 */
function isOlder(seen: RegionFigures, last: RegionFigures): boolean {
  return isEarlier(toldOf(seen.source), toldOf(last.source));
}

/** A plenary's document that cannot be asked for now has not gone. */
function withKnownRecap(seen: RegionFigures, last: RegionFigures): RegionFigures {
  return seen.recap === 'unknown' ? { ...seen, recap: last.recap } : seen;
}

/**
 * One log of what two instances of the site kept of a region: the entries of both, in the order of their times, and the
 * later of what was seen last. What both told under the same name is told once.
 */
export function mergedLog(one: ChangeLog | null, other: ChangeLog | null): ChangeLog | null {
  if (one === null || other === null) return one ?? other;
  const byKey = new Map([...other.entries, ...one.entries].map((entry) => [entry.key, entry]));
  const [first = one.entries[0], ...rest] = [...byKey.values()]
    .sort((a, b) => millisOf(a.at) - millisOf(b.at))
    .slice(-MOST_ENTRIES);
  return { entries: [first, ...rest], last: isOlder(other.last, one.last) ? one.last : other.last };
}
