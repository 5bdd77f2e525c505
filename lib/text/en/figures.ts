import type { ElectionEvent } from '../../domain/contest.ts';
import type { Figure, PaperRow, SharedRow } from '../../domain/figure.ts';
import { tpsText } from './tps.ts';

// What the two lists besides DPT are called differs (DOMAIN, "ten things", 3).
const LISTS: Readonly<Record<ElectionEvent, Readonly<Record<'moved' | 'byIdCard', string>>>> = {
  pilkada: { moved: 'DPPh', byIdCard: 'DPTb' },
  pemilu: { moved: 'DPTb', byIdCard: 'DPK' },
};

function paperRow(event: ElectionEvent, row: PaperRow): string {
  switch (row) {
    case 'registeredTransferred':
      return `transferred voters on the list (${LISTS[event].moved})`;
    case 'registeredByIdCard':
      return `ID-card voters on the list (${LISTS[event].byIdCard})`;
    case 'registeredTotal':
      return 'total voters on all lists';
    case 'ballotsSpoiled':
      return 'ballots spoiled or wrongly punched';
    case 'ballotsUnused':
      return 'ballots unused';
    case 'ballotsUsed':
      return 'ballots used';
    case 'disabledRegistered':
      return 'voters with disabilities';
    case 'disabledVoted':
      return 'voters with disabilities who voted';
  }
}

function sharedRow(event: ElectionEvent, row: SharedRow, contest: string): string {
  return `${tpsText.shortVoterRow(event, row)} in ${contest === '' ? 'the other contest at this TPS' : contest}`;
}

/** A figure in few words, for formulas and lists; votes are named by whoever knows the ballot. */
export function figureWords(event: ElectionEvent, figure: Exclude<Figure, { kind: 'votes' }>): string {
  switch (figure.kind) {
    case 'voters': {
      const row = tpsText.shortVoterRow(event, figure.row);
      return figure.column === 'total' ? row : `${row}, ${tpsText.sexLong[figure.column].toLowerCase()}`;
    }
    case 'validVotes':
    case 'invalidVotes':
      return tpsText[figure.kind].toLowerCase();
    case 'totalVotes':
      return 'total valid and invalid votes';
    case 'ballotsReceived':
      return 'ballots received (not published by the source)';
    case 'paper':
      return paperRow(event, figure.row);
    case 'tpsCap':
      return 'limit of voters per TPS';
    case 'reserveBallots':
      return 'reserve ballots';
    case 'largestWritable':
      return 'largest number in three boxes';
    case 'largestOverseas':
      return 'largest number to be expected abroad';
    case 'dptReference':
      return 'DPT set for this TPS';
    case 'otherContest':
      return sharedRow(event, figure.row, figure.contest);
  }
}
