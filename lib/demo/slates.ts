import type { RegionCode } from '../domain/region-code.ts';
import { at } from './at.ts';
import type { ElectionCode } from './election-code.ts';
import { inventedName } from './invented-names.ts';
import type { Tiers } from './places.ts';
import { stream } from './random.ts';
import {
  NO_GOVERNOR_CONTEST,
  NO_REGENT_CONTEST,
  SET_PAIR_COUNTS,
  SINGLE_PAIR_REGIONS,
} from './set-contests.ts';

/** One option on a ballot. */
export interface SlateOption {
  readonly kind: 'paslon' | 'kolomKosong';
  /** Opaque; its order says nothing about the ballot order. */
  readonly id: string;
  readonly ballotNumber: number;
  /** As the API writes it: head and deputy joined by " - ". */
  readonly name: string;
  /** As the API gives it: by ballot number, the same in every region. */
  readonly colour: string;
}

/** The ballot of one region, by ballot number from 1. */
export interface Slate {
  readonly region: RegionCode;
  readonly options: readonly SlateOption[];
}

/** Most options on one ballot, by election. */
export const MOST_OPTIONS: Readonly<Record<ElectionCode, number>> = { pkwkp: 5, pkwkk: 6 };

export interface Slates {
  readonly byRegion: ReadonlyMap<string, Slate>;
  /** The slate that the voters of each kab/kota choose from; null where the election is not held. */
  readonly ofKabkota: readonly (Slate | null)[];
}

const COLOURS = ['#B67352', '#8CB9BD', '#C7B7A3', '#F4CBCC', '#A37E4B', '#F4F0CB'] as const;
const EMPTY_COLUMN = 'KOLOM KOSONG - ';
const FIRST_ID: Readonly<Record<ElectionCode, number>> = { pkwkp: 7_100_001, pkwkk: 7_200_001 };
// The two elections draw from the same names: governors take the first hundreds.
const FIRST_NAME: Readonly<Record<ElectionCode, number>> = { pkwkp: 0, pkwkk: 400 };

/** Invents the candidates of an election. */
export function drawSlates(tiers: Tiers, election: ElectionCode, seed: number): Slates {
  const dice = stream(seed, `slates of ${election}`);
  const byRegion = new Map<string, Slate>();
  let nextId = FIRST_ID[election];
  let nextName = FIRST_NAME[election];
  regionsOf(tiers, election).forEach((region, r) => {
    const isSingle = SINGLE_PAIR_REGIONS.has(region);
    const count = isSingle ? 2 : (SET_PAIR_COUNTS.get(region) ?? drawCount(election, dice.unit(r, 0)));
    const emptyNumber = isSingle ? (dice.unit(r, 1) < 0.35 ? 1 : 2) : 0;
    // In some contests ids were given before the ballot numbers were drawn.
    const isDrawnLater = dice.unit(r, 2) < 0.12;
    const options = Array.from({ length: count }, (_, i): SlateOption => {
      const isEmpty = i + 1 === emptyNumber;
      const name = isEmpty
        ? EMPTY_COLUMN
        : `${inventedName(nextName, seed)} - ${inventedName(nextName + 1, seed)}`;
      if (!isEmpty) nextName += 2;
      return {
        kind: isEmpty ? 'kolomKosong' : 'paslon',
        id: String(nextId + (isDrawnLater ? count - 1 - i : i)),
        ballotNumber: i + 1,
        name,
        colour: at(COLOURS, i),
      };
    });
    nextId += count;
    byRegion.set(region, { region, options });
  });
  const length = election === 'pkwkp' ? 2 : 4;
  return {
    byRegion,
    ofKabkota: tiers.kabkota.codes.map((code) => byRegion.get(code.slice(0, length)) ?? null),
  };
}

function regionsOf(tiers: Tiers, election: ElectionCode): readonly RegionCode[] {
  if (election === 'pkwkp') return tiers.provinsi.codes.filter((code) => code !== NO_GOVERNOR_CONTEST);
  return tiers.kabkota.codes.filter((code) => !code.startsWith(NO_REGENT_CONTEST));
}

// Chances near those of 2024: mostly two or three pairs, seldom the most that a ballot held.
function drawCount(election: ElectionCode, roll: number): number {
  const chances = election === 'pkwkp' ? [0.46, 0.82, 0.95, 1] : [0.42, 0.75, 0.91, 0.975, 1];
  return 2 + chances.findIndex((chance) => roll < chance);
}
