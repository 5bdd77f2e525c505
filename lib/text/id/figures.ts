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
      return `pemilih pindahan dalam daftar (${LISTS[event].moved})`;
    case 'registeredByIdCard':
      return `pemilih dengan KTP-el dalam daftar (${LISTS[event].byIdCard})`;
    case 'registeredTotal':
      return 'jumlah pemilih dari semua daftar';
    case 'ballotsSpoiled':
      return 'surat suara rusak atau keliru dicoblos';
    case 'ballotsUnused':
      return 'surat suara tidak digunakan';
    case 'ballotsUsed':
      return 'surat suara digunakan';
    case 'disabledRegistered':
      return 'pemilih disabilitas';
    case 'disabledVoted':
      return 'pemilih disabilitas yang memilih';
  }
}

function sharedRow(event: ElectionEvent, row: SharedRow, contest: string): string {
  return `${tpsText.shortVoterRow(event, row)} pada ${contest === '' ? 'pemilihan lain di TPS ini' : contest}`;
}

/** A figure in few words, for formulas and lists; votes are named by whoever knows the ballot. */
export function figureWords(event: ElectionEvent, figure: Exclude<Figure, { kind: 'votes' }>): string {
  switch (figure.kind) {
    case 'voters': {
      const row = tpsText.shortVoterRow(event, figure.row);
      return figure.column === 'total' ? row : `${row} ${tpsText.sex[figure.column]}`;
    }
    case 'validVotes':
    case 'invalidVotes':
      return tpsText[figure.kind].toLowerCase();
    case 'totalVotes':
      return 'jumlah suara sah dan tidak sah';
    case 'ballotsReceived':
      return 'surat suara diterima (tidak diterbitkan sumber)';
    case 'paper':
      return paperRow(event, figure.row);
    case 'tpsCap':
      return 'batas pemilih per TPS';
    case 'reserveBallots':
      return 'surat suara cadangan';
    case 'largestWritable':
      return 'angka terbesar dalam tiga kotak';
    case 'largestOverseas':
      return 'angka terbesar yang wajar di luar negeri';
    case 'dptReference':
      return 'DPT yang ditetapkan untuk TPS ini';
    case 'otherContest':
      return sharedRow(event, figure.row, figure.contest);
  }
}
