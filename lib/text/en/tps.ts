import type { ElectionEvent } from '../../domain/contest.ts';
import type { SexColumn, SexRow } from '../../domain/figure.ts';
import type { tpsText as id } from '../id/tps.ts';
import type { Words } from '../in-each-language.ts';

// The two middle rows are called differently in Pilkada and Pemilu (DOMAIN, "ten things", 3).
const VOTER_ROWS: Readonly<Record<ElectionEvent, Readonly<Record<SexRow, string>>>> = {
  pilkada: {
    registeredDpt: 'Registered voters (DPT)',
    votedDpt: 'DPT voters who voted',
    votedTransferred: 'Transferred voters who voted (DPPh)',
    votedByIdCard: 'ID-card (KTP-el) voters who voted (DPTb)',
    votedTotal: 'Total who voted',
  },
  pemilu: {
    registeredDpt: 'Registered voters (DPT)',
    votedDpt: 'DPT voters who voted',
    votedTransferred: 'Transferred voters who voted (DPTb)',
    votedByIdCard: 'ID-card (KTP-el) voters who voted (DPK)',
    votedTotal: 'Total who voted',
  },
};

// For formulas, where the whole name would bury the numbers.
const SHORT_VOTER_ROWS: Readonly<Record<ElectionEvent, Readonly<Record<SexRow, string>>>> = {
  pilkada: {
    registeredDpt: 'DPT',
    votedDpt: 'voted from DPT',
    votedTransferred: 'voted from DPPh',
    votedByIdCard: 'voted from DPTb',
    votedTotal: 'total who voted',
  },
  pemilu: {
    registeredDpt: 'DPT',
    votedDpt: 'voted from DPT',
    votedTransferred: 'voted from DPTb',
    votedByIdCard: 'voted from DPK',
    votedTotal: 'total who voted',
  },
};

const SEX: Readonly<Record<SexColumn, string>> = { male: 'M', female: 'F', total: 'Total' };

/** Words of a TPS page. */
export const tpsText = {
  voterRow: (event: ElectionEvent, row: SexRow) => VOTER_ROWS[event][row],
  shortVoterRow: (event: ElectionEvent, row: SexRow) => SHORT_VOTER_ROWS[event][row],
  sex: SEX,
  sexLong: { male: 'Male', female: 'Female', total: 'Total' } satisfies Record<SexColumn, string>,
  validVotes: 'Valid votes',
  invalidVotes: 'Invalid votes',
  totalVotes: 'Valid + invalid votes',
  notRead: 'not read yet',
  votesCaption: (place) => `Votes in ${place} according to the source`,
  votersCaption: (place) => `Voters and voters who voted in ${place} according to the source`,
  votesHeading: 'Figures according to the source',
  pressNumber: 'Tap a number to see it on the photo of the form.',
  neighbours: 'TPS before and after',
  votersHeading: 'Voters and voters who voted',
  noVotes: 'The source does not have the votes of this TPS yet.',
  noAdministration: 'The source does not have the part on voters and ballots of this TPS yet.',
  option: 'Option',
  votesOfNumber: (number) => `no. ${number}`,
  row: 'Row',
  votesColumn: 'Votes',
  forms: {
    heading: 'Photos of the C.Hasil form',
    original:
      'Original photos from the polling-station committee (KPPS), unaltered. Names and signatures are shown as published by the source.',
    simulated: 'Image of a simulated form, not a document of the election commission (KPU).',
    page: (page, total) => `Page ${page} of ${total}`,
    kind: (page) => PAGE_KINDS[page] ?? 'further sheet',
    alt: (place, page, total) =>
      `Photo of the C.Hasil form of ${place}, page ${page} of ${total}: ${PAGE_KINDS[page] ?? 'further sheet'}`,
    open: 'Open full size',
    uploaded: 'Uploaded',
    uploadUnknown: 'Upload time unknown',
    missing: 'No photo of this page yet.',
    refused: (host) =>
      `The photo address given by the source is not shown because it is not on an allowed site (${host || 'invalid address'}).`,
    none: 'No photos of the form of this TPS yet.',
    otherTps: (code) => `Note: the file name of this photo names another TPS (${code}).`,
  },
  source: 'Source document of this TPS',
} satisfies Words<typeof id>;

// Order of the pages of the presidential form (RECAP_API §2, `images`); the demo's form follows it.
const PAGE_KINDS: Readonly<Record<number, string>> = {
  1: 'voters and voters who voted',
  2: 'votes',
  3: 'certification and signatures',
};
