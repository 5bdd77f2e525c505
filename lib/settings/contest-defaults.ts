import type { Contest, SirekapDialect } from '../domain/contest.ts';

type Defaults = Omit<Contest, 'slug' | 'sirekap' | 'simulated'>;

const PILKADA_2024 = {
  event: 'pilkada',
  votingDate: '2024-11-27',
  // Pilkada 2024: 600; the law's own limit is 800 (R12).
  tpsCap: 600,
  statutoryCap: 800,
  reserveRate: 0.025,
  // The printed form was not seen (DOMAIN §2.1).
  formModel: null,
  imageHosts: ['.kpu.go.id'],
  source: {
    name: 'Komisi Pemilihan Umum (Sirekap)',
    url: 'https://pilkada2024.kpu.go.id',
    licence: 'Data publik Komisi Pemilihan Umum',
  },
} as const;

/** What a dialect and election code say of a contest, so that a row of settings can be four fields long. */
const DEFAULTS: Readonly<Record<SirekapDialect, Readonly<Record<string, Defaults>>>> = {
  pilkada2024: {
    pkwkp: {
      ...PILKADA_2024,
      title: 'Pemilihan Gubernur dan Wakil Gubernur 2024',
      shortTitle: 'Gubernur 2024',
      office: 'gubernur',
      slateLevel: 'provinsi',
    },
    pkwkk: {
      ...PILKADA_2024,
      title: 'Pemilihan Bupati/Wali Kota dan Wakilnya 2024',
      shortTitle: 'Bupati/Wali Kota 2024',
      office: 'bupatiWalikota',
      slateLevel: 'kabkota',
    },
  },
  pemilu2024: {
    ppwp: {
      event: 'pemilu',
      votingDate: '2024-02-14',
      title: 'Pemilihan Presiden dan Wakil Presiden 2024',
      shortTitle: 'Presiden 2024',
      office: 'presiden',
      slateLevel: 'nasional',
      tpsCap: 300,
      statutoryCap: null,
      reserveRate: 0.02,
      formModel: 'ppwp-2024',
      imageHosts: ['.kpu.go.id'],
      source: {
        name: 'Komisi Pemilihan Umum (Sirekap)',
        url: 'https://pemilu2024.kpu.go.id',
        licence: 'Data publik Komisi Pemilihan Umum',
      },
    },
  },
};

/** Defaults of an election, or null when the dialect has no such code. */
export function contestDefaults(dialect: SirekapDialect, election: string): Defaults | null {
  const elections = DEFAULTS[dialect];
  return Object.hasOwn(elections, election) ? (elections[election] ?? null) : null;
}

/** Election codes a dialect knows, for messages. */
export function knownElections(dialect: SirekapDialect): readonly string[] {
  return Object.keys(DEFAULTS[dialect]);
}
