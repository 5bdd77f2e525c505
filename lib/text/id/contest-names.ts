import type { Office } from '../../domain/contest.ts';

/** What the contests of an office are called where an operator gives no name; a year or a note may follow. */
export const contestNamesText = {
  title: {
    gubernur: 'Pemilihan Gubernur dan Wakil Gubernur',
    bupatiWalikota: 'Pemilihan Bupati/Wali Kota dan Wakilnya',
    presiden: 'Pemilihan Presiden dan Wakil Presiden',
  } satisfies Record<Office, string>,
  shortTitle: {
    gubernur: 'Gubernur',
    bupatiWalikota: 'Bupati/Wali Kota',
    presiden: 'Presiden',
  } satisfies Record<Office, string>,
  simulated: '(simulasi)',
} as const;
