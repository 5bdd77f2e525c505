import type { Instant } from '../instant.ts';
import { millisOf } from '../instant.ts';
import { type Progress, UNKNOWN_PROGRESS } from '../progress.ts';
import type { Provenance } from '../provenance.ts';
import type { Region } from '../region.ts';
import type { RecapState, RegionResult } from '../region-result.ts';
import type { Tally } from '../tally.ts';
import type { MarkedEvent, VoteEvent } from '../vote-event.ts';

/** What a region said at one moment, as far as someone who follows it is told of. */
export interface RegionFigures {
  readonly tally: Exclude<Tally, { kind: 'unreachable' }>;
  readonly progress: Progress;
  readonly event: VoteEvent;
  /** Its rows that are not of an ordinary vote; absent where its table is not known. */
  readonly marks?: readonly MarkedPlace[] | undefined;
  /** Whether the source has a D.Hasil of the region; unknown while it does not answer. */
  readonly recap: 'published' | 'none' | 'unknown';
  /** The document of the count that said it. */
  readonly source: Provenance;
}

/** A row of the region's table that its source marks. */
export interface MarkedPlace extends Region {
  readonly event: MarkedEvent;
}

/** More re-votes than any region's table had; further ones stand in the table itself. */
const MOST_MARKS = 40;

/** A region's figures and when the site saw them. */
export interface Sighting {
  readonly figures: RegionFigures;
  readonly seenAt: Instant;
}

/**
 * Reads a result as it can be followed. Null where nothing new was seen (the source fails, so the result is an old one)
 * and where there is nothing to follow: no such contest here.
 */
export function sightingOf({ state, rows, recap, failingSince }: RegionResult): Sighting | null {
  if (state.kind === 'noContest' || failingSince !== null) return null;
  const regular = { kind: 'regular' } as const;
  const plenary = recapKind(recap);
  const recapAt = recapTime(recap);
  const make = (figures: Omit<RegionFigures, 'recap'>): Sighting => ({
    figures: { ...figures, recap: plenary },
    seenAt: later(figures.source.fetchedAt, recapAt),
  });
  const own = state.kind === 'published' ? state : state.elsewhere;
  if (own === null) {
    const source = { url: urlOf(state), sourceTime: null, fetchedAt: askedAt(state) };
    return make({ tally: { kind: 'notReported' }, progress: UNKNOWN_PROGRESS, event: regular, source });
  }
  if (own.tally.kind === 'unreachable') return null;
  const { tally, progress, event = regular, provenance: source } = own;
  const hasTable = state.kind === 'published' || state.elsewhere?.origin === 'provinces';
  return make({ tally, progress, event, ...(hasTable && { marks: marksOf(rows) }), source });
}

const NO_MARKS: readonly MarkedPlace[] = [];

function marksOf(rows: RegionResult['rows']): readonly MarkedPlace[] {
  const marks = rows.flatMap(({ code, name, event }) => (event ? [{ code, name, event }] : []));
  return marks.length === 0 ? NO_MARKS : marks.slice(0, MOST_MARKS);
}

type Followed = Exclude<RegionResult['state'], { kind: 'noContest' }>;

function urlOf(state: Followed): string {
  return state.kind === 'published' ? state.provenance.url : state.url;
}

function askedAt(state: Followed): Instant {
  return state.kind === 'published' ? state.provenance.fetchedAt : state.checkedAt;
}

/** A D.Hasil is there once it has votes or a scan: before that its document only says how far the plenary is. */
function recapKind(recap: RecapState): RegionFigures['recap'] {
  switch (recap.kind) {
    case 'unreachable':
      return 'unknown';
    case 'noDocument':
      return 'none';
    case 'parentRow':
      return recap.votes === null ? 'none' : 'published';
    case 'asked': {
      if (recap.answer.kind === 'notPublished') return 'none';
      const { votes, documents } = recap.answer.value;
      return votes !== null || documents.length > 0 ? 'published' : 'none';
    }
  }
}

function recapTime(recap: RecapState): Instant | null {
  if (recap.kind === 'parentRow') return recap.provenance.fetchedAt;
  return recap.kind === 'asked' && recap.answer.kind === 'published'
    ? recap.answer.provenance.fetchedAt
    : null;
}

function later(one: Instant, other: Instant | null): Instant {
  return other !== null && millisOf(other) > millisOf(one) ? other : one;
}
