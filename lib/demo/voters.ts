import { at } from './at.ts';
import type { Country } from './country.ts';
import type { ElectionCode } from './election-code.ts';
import { stream } from './random.ts';
import { isSpecialTps } from './tps-map.ts';

/** Most voters on the list of one TPS in Pilkada 2024. */
const TPS_CAP = 600;

/** Men and women; unit people. */
export interface BySexCount {
  readonly male: number;
  readonly female: number;
}

/** Who may vote at a TPS and who did. The API's `dptb` is `transferred`, its `non_dpt` is `byIdCard`. */
export interface Voters {
  readonly registered: BySexCount;
  readonly voted: BySexCount;
  readonly transferred: BySexCount;
  readonly byIdCard: BySexCount;
}

export function sumOfSexes(count: BySexCount): number {
  return count.male + count.female;
}

/** All who voted, `pengguna_total`. */
export function usersOf({ voted, transferred, byIdCard }: Voters): BySexCount {
  return {
    male: voted.male + transferred.male + byIdCard.male,
    female: voted.female + transferred.female + byIdCard.female,
  };
}

export type VotersOf = (desa: number, tps: number, election: ElectionCode) => Voters;

/**
 * Draws the voters of any TPS. Both elections share them, but some who moved get the governor's ballot only.
 */
export function drawVoters(country: Country, seed: number): VotersOf {
  const listed = stream(seed, 'voters on the list');
  const women = stream(seed, 'women');
  const came = stream(seed, 'turnout');
  const moved = stream(seed, 'transferred voters');
  const byCard = stream(seed, 'voters by identity card');
  const { turnout, meanList } = desaHabits(country, seed);

  return (desa, tps, election) => {
    const isSpecial = isSpecialTps(country.tps, desa, tps);
    const drawn = isSpecial
      ? 150 + listed.pick(250, tps)
      : Math.round(at(meanList, desa) + 50 * listed.bell(tps));
    const registered = split(Math.min(TPS_CAP, Math.max(80, drawn)), 0.499 + 0.02 * women.bell(tps));
    const rate = at(turnout, desa) + 0.035 * came.bell(tps);
    const voted = {
      male: Math.round(registered.male * within(0.4, 0.95, rate - 0.012 + 0.012 * came.bell(tps, 1))),
      female: Math.round(registered.female * within(0.4, 0.95, rate + 0.012 + 0.012 * came.bell(tps, 2))),
    };
    const arrived = isSpecial
      ? 5 + Math.floor(0.12 * drawn * moved.unit(tps))
      : Math.floor(moved.unit(tps) ** 4 * 9);
    // Who moved to another kab/kota of the same province is given no ballot for regent or mayor.
    const barred = election === 'pkwkk' ? Math.round(arrived * 0.8 * moved.unit(tps, 1) ** 3) : 0;
    const carded = isSpecial ? 0 : Math.floor(byCard.unit(tps) ** 2 * 11);
    return {
      registered,
      voted,
      transferred: split(arrived - barred, 0.3 + 0.4 * moved.unit(tps, 2)),
      byIdCard: split(carded, 0.3 + 0.4 * byCard.unit(tps, 1)),
    };
  };
}

/** Turnout (0..1) and voters per TPS that are usual in each desa. */
function desaHabits(
  country: Country,
  seed: number,
): { readonly turnout: Float32Array; readonly meanList: Float32Array } {
  const habit = stream(seed, 'habits of regions');
  const { kabkotaOfDesa, provinsiOfKabkota, urban, tiers } = country;
  const count = tiers.desa.codes.length;
  const turnout = new Float32Array(count);
  const meanList = new Float32Array(count);
  for (let desa = 0; desa < count; desa += 1) {
    const kabkota = at(kabkotaOfDesa, desa);
    const city = at(urban, kabkota);
    const provincial = 0.055 * habit.bell(at(provinsiOfKabkota, kabkota), 0);
    const regional = 0.045 * habit.bell(kabkota, 1);
    // Cities vote less than villages, in Indonesia as elsewhere.
    turnout[desa] = 0.77 - 0.11 * city + provincial + regional + 0.035 * habit.bell(desa, 2);
    meanList[desa] = 390 + 130 * city + 20 * habit.bell(kabkota, 3) + 30 * habit.bell(desa, 4);
  }
  return { turnout, meanList };
}

function split(count: number, maleShare: number): BySexCount {
  const male = Math.round(count * maleShare);
  return { male, female: count - male };
}

function within(low: number, high: number, value: number): number {
  return Math.min(high, Math.max(low, value));
}
