import type { DataRow, TpsDataRow } from '../domain/data-file.ts';
import { type Contradiction, contradictionIn, isAboutAll, progressShare } from '../domain/progress.ts';
import type { Region } from '../domain/region.ts';
import { NATION } from '../domain/region-code.ts';
import { type RowCheck, rowCheck } from '../domain/row-check.ts';
import type { Hundredths } from '../domain/share.ts';
import type { Verdict } from '../domain/verdict.ts';
import { REGULAR_VOTE, type VoteEvent } from '../domain/vote-event.ts';
import { voteTable } from '../domain/vote-table.ts';

/** Words of data files for the states of a region. Never changed, only added to. */
export const REGION_STATES = [
  'counted',
  'not_reported',
  'withheld',
  'unreachable',
  'no_totals',
  'not_contested',
  /** There are votes, but not of every option. */
  'votes_incomplete',
  /** The source's table has no line of it. */
  'not_listed',
] as const;

const REGION_STATE: Readonly<Record<DataRow['tally']['kind'], (typeof REGION_STATES)[number]>> = {
  counted: 'counted',
  notReported: 'not_reported',
  withheld: 'withheld',
  unreachable: 'unreachable',
  noTotals: 'no_totals',
  notContested: 'not_contested',
  notListed: 'not_listed',
};

export function regionState({ tally, options }: DataRow): (typeof REGION_STATES)[number] {
  const isIncomplete = tally.kind === 'counted' && voteTable(options, tally.votes).unknown > 0;
  return isIncomplete ? 'votes_incomplete' : REGION_STATE[tally.kind];
}

/** Whether a region's numbers can be at all (R15); null where nothing says that they cannot. */
export function regionCheck({ region, tally, progress, doubt }: DataRow): RowCheck['severity'] | null {
  if (doubt !== undefined) return doubt;
  return tally.kind === 'notContested' || tally.kind === 'notListed'
    ? null
    : (rowCheck({ code: region.code, tally, progress })?.severity ?? null);
}

/** What must be known beside the numbers of TPS that are in. */
export const TPS_NOTES = [
  /** `tps_share` is the source's own percentage, and rounded. */
  'rounded',
  /** The source's percentage is 100, rounded: whether every TPS is in is not known, so `tps_share` is empty. */
  'about_100',
  'votes_without_tps',
  'more_than_all',
  'percent_out_of_range',
  'contradiction_in_parts',
] as const;

const CONTRADICTION: Readonly<Record<Contradiction, (typeof TPS_NOTES)[number]>> = {
  votesWithoutTps: 'votes_without_tps',
  moreThanAll: 'more_than_all',
  percentOutOfRange: 'percent_out_of_range',
  inParts: 'contradiction_in_parts',
};

export function tpsNote({ progress }: Pick<DataRow, 'progress'>): (typeof TPS_NOTES)[number] | null {
  const contradiction = contradictionIn(progress);
  if (contradiction !== null) return CONTRADICTION[contradiction];
  if (isAboutAll(progress)) return 'about_100';
  return progress.kind === 'percentOnly' ? 'rounded' : null;
}

/** Share of TPS that are in, as far as it is known: 100 is never a rounded one. */
export function tpsShare({ progress }: Pick<DataRow, 'progress'>): Hundredths | null {
  return isAboutAll(progress) ? null : progressShare(progress);
}

/** The same for a TPS. */
export const TPS_STATES = [
  'read',
  'not_read',
  'withheld',
  'not_published',
  'unreachable',
  'not_contested',
  /** Votes of some options were read, not of all. */
  'partly_read',
] as const;

export function tpsState({ result }: TpsDataRow): (typeof TPS_STATES)[number] {
  if (result === null) return 'unreachable';
  if (result.state.kind === 'noContest') return 'not_contested';
  if (result.state.kind === 'notPublished') return 'not_published';
  const { votes } = result.state.document;
  if (votes.kind !== 'read') return votes.kind === 'notRead' ? 'not_read' : votes.kind;
  return voteTable(result.options, votes.votes).unknown > 0 ? 'partly_read' : 'read';
}

/** What the checks of a TPS come to. */
export const CHECK_STATES = [
  'passes',
  'inconsistent',
  'attention',
  'partly_read',
  'scan_not_read',
  'no_data',
  'withheld',
] as const;

const CHECK_STATE: Readonly<Record<Verdict['kind'], (typeof CHECK_STATES)[number]>> = {
  passes: 'passes',
  inconsistent: 'inconsistent',
  attention: 'attention',
  partlyRead: 'partly_read',
  scanNotRead: 'scan_not_read',
  noData: 'no_data',
  withheld: 'withheld',
};

export function checkState({ kind }: Verdict): (typeof CHECK_STATES)[number] {
  return CHECK_STATE[kind];
}

const EVENTS: Readonly<Record<Exclude<VoteEvent['kind'], 'other'>, string>> = {
  regular: 'regular',
  recount: 'recount',
  postponedCount: 'postponed_count',
  continuedCount: 'continued_count',
  psu: 'psu',
  postponedVote: 'postponed_vote',
  continuedVote: 'continued_vote',
};

/** The vote of a region: an ordinary one, unless its document says otherwise; null where none speaks of it. */
export function regionEvent({ event, provenance }: DataRow): string | null {
  if (event !== undefined) return eventWord(event);
  return provenance === null ? null : eventWord(REGULAR_VOTE);
}

/** The vote that a result belongs to; a word of the source that is not known stands as it is. */
export function eventWord(event: VoteEvent): string {
  return event.kind === 'other' ? event.label : EVENTS[event.kind];
}

/** Where a region's name is from. */
export const NAME_SOURCES = ['source', 'search_index', 'boundaries'] as const;

/** Null where a region has no name but its code. */
export function nameSource({ code, name, nameFrom }: Region): (typeof NAME_SOURCES)[number] | null {
  if (nameFrom !== undefined) return nameFrom === 'searchIndex' ? 'search_index' : 'boundaries';
  return name === null && code !== NATION ? null : 'source';
}
