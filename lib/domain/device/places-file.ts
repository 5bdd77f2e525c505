import { boundedLine } from '../bounded-text.ts';
import { isCandidateId } from '../candidate.ts';
import { jsonOrNull } from '../json.ts';
import type { Progress } from '../progress.ts';
import { isRegionOrNation, type RegionCode } from '../region-code.ts';
import { isCount } from '../share.ts';
import { bounded, type Look, type OwnPlace } from './own-place.ts';
import { SEEN_STATES, type SeenFigures, type SeenVotes } from './seen-figures.ts';

// Written out by hand: a schema library would be many times the rest of what a page loads for this.

/** Lists instead of names: two hundred places share a few megabytes with everything else a browser keeps for the site. */
type KeptPlace = readonly [
  contest: string,
  code: string,
  name: string,
  isPinned: 0 | 1,
  seen: KeptLook | null,
  before: KeptLook | null,
];

type KeptLook = readonly [
  at: number,
  state: number,
  votes: readonly (readonly [option: string, votes: number | null])[],
  progress: readonly number[],
  recap: boolean | null,
  pages: number | null,
  heardAt: number | null,
];

const LONGEST_NAME = 160;

/** The end of the year 9999, in Unix milliseconds: later moments cannot be written. */
const LAST_MOMENT = 253_402_300_799_999;

/** Of a longer list, only so many entries are read, whatever they are. */
const MOST_ENTRIES = 1_000;

/** The places as text to keep. */
export function writePlaces(places: readonly OwnPlace[]): string {
  return JSON.stringify(
    places.map(
      ({ contest, code, name, isPinned, seen, before }): KeptPlace => [
        contest,
        code,
        boundedLine(name, LONGEST_NAME),
        isPinned ? 1 : 0,
        seen && keptLook(seen),
        before && keptLook(before),
      ],
    ),
  );
}

/** Reads what was kept. Other scripts, other versions and people write there too: what is no place is left out. */
export function readPlaces(text: string | null): readonly OwnPlace[] {
  const json = jsonOrNull(text);
  if (!Array.isArray(json)) return [];
  const seen = new Set<string>();
  return bounded(
    json.slice(0, MOST_ENTRIES).flatMap((item: unknown) => {
      const place = placeOf(item);
      const key = place === null ? '' : `${place.contest}/${place.code}`;
      if (place === null || seen.has(key)) return [];
      seen.add(key);
      return [place];
    }),
  );
}

function placeOf(item: unknown): OwnPlace | null {
  if (!Array.isArray(item)) return null;
  const [contest, code, name, pin, seen, before]: readonly unknown[] = item;
  if (!isSlug(contest) || !isCode(code) || typeof name !== 'string') return null;
  const isPinned = pin === 1;
  const look = lookOf(seen);
  if (!isPinned && look === null) return null;
  return {
    contest,
    code,
    name: boundedLine(name, LONGEST_NAME),
    isPinned,
    seen: look,
    before: lookOf(before),
  };
}

function isSlug(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);
}

function isCode(value: unknown): value is RegionCode {
  return typeof value === 'string' && isRegionOrNation(value);
}

function keptLook({ at, heardAt, figures }: Look): KeptLook {
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

function lookOf(kept: unknown): Look | null {
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
