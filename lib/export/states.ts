import type { DataRow, TpsDataRow } from '../domain/data-file.ts';
import type { Region } from '../domain/region.ts';
import { NATION } from '../domain/region-code.ts';
import { type RowCheck, rowCheck } from '../domain/row-check.ts';
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
] as const;

const REGION_STATE: Readonly<Record<DataRow['tally']['kind'], (typeof REGION_STATES)[number]>> = {
  counted: 'counted',
  notReported: 'not_reported',
  withheld: 'withheld',
  unreachable: 'unreachable',
  noTotals: 'no_totals',
  notContested: 'not_contested',
};

export function regionState({ tally, options }: DataRow): (typeof REGION_STATES)[number] {
  const isIncomplete = tally.kind === 'counted' && voteTable(options, tally.votes).unknown > 0;
  return isIncomplete ? 'votes_incomplete' : REGION_STATE[tally.kind];
}

/** Whether a region's numbers can be at all (R15); null where nothing says that they cannot. */
export function regionCheck({ region, tally, progress }: DataRow): RowCheck['severity'] | null {
  return tally.kind === 'notContested'
    ? null
    : (rowCheck({ code: region.code, tally, progress })?.severity ?? null);
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
