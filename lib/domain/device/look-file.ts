import { isCandidateId } from '../candidate.ts';
import type { Progress } from '../progress.ts';
import { isCount } from '../share.ts';
import type { Look } from './own-place.ts';
import { SEEN_STATES, type SeenFigures, type SeenVotes } from './seen-figures.ts';

/** A look as it is kept, and as a page says what it shows: lists instead of names. */
export type KeptLook = readonly [
  at: number,
  state: number,
  votes: readonly (readonly [option: string, votes: number | null])[],
  progress: readonly number[],
  recap: boolean | null,
  pages: number | null,
  heardAt: number | null,
];

/** The end of the year 9999, in Unix milliseconds: later moments cannot be written. */
const LAST_MOMENT = 253_402_300_799_999;

/** A look as lists. */
export function keptLook({ at, heardAt, figures }: Look): KeptLook {
  const { state, votes, progress, recap, pages } = figures;
  return [
    at,
    SEEN_STATES.indexOf(state),
    votes.map(({ option, votes: own }) => [option, own]),
    progress.kind === 'fraction'
      ? [progress.counted, progress.total]
      : progress.kind === 'percentOnly'
        ? [progress.hundredths]
        : [],
    recap,
    pages,
    heardAt ?? null,
  ];
}

/** Reads a look that was kept; null for anything else. */
export function lookOf(kept: unknown): Look | null {
  if (!Array.isArray(kept)) return null;
  const [at, stateAt, votes, progress, recap, pages, heardAt]: readonly unknown[] = kept;
  const figures = figuresOf(stateAt, votes, progress, recap, pages);
  if (figures === null || !isNumber(at) || at > LAST_MOMENT) return null;
  return isNumber(heardAt) && heardAt <= LAST_MOMENT ? { at, heardAt, figures } : { at, figures };
}

function figuresOf(
  stateAt: unknown,
  votes: unknown,
  progress: unknown,
  recap: unknown,
  pages: unknown,
): SeenFigures | null {
  const state = isNumber(stateAt) ? SEEN_STATES[stateAt] : undefined;
  if (state === undefined || !Array.isArray(votes) || votes.length > 50) return null;
  const read = votes.map(voteOf);
  const known = read.filter((vote) => vote !== null);
  if (known.length < read.length) return null;
  return {
    state,
    votes: known,
    progress: progressOf(progress),
    recap: typeof recap === 'boolean' ? recap : null,
    pages: isNumber(pages) ? pages : null,
  };
}

function voteOf(kept: unknown): SeenVotes | null {
  if (!Array.isArray(kept)) return null;
  const [option, votes]: readonly unknown[] = kept;
  if (typeof option !== 'string' || !isCandidateId(option)) return null;
  return votes === null || isNumber(votes) ? { option, votes } : null;
}

function progressOf(kept: unknown): Progress {
  const [first, second]: readonly unknown[] = Array.isArray(kept) ? kept : [];
  if (!isNumber(first)) return { kind: 'unknown' };
  return isNumber(second)
    ? { kind: 'fraction', counted: first, total: second }
    : { kind: 'percentOnly', hundredths: first };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && isCount(value);
}
