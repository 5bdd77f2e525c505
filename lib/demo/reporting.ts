import { at } from './at.ts';
import type { Country } from './country.ts';
import type { ElectionCode } from './election-code.ts';
import { stream } from './random.ts';

/** Share of all TPS whose votes are published once nothing more comes in. */
export const FULL_COUNT = 0.97;

/** Stands for "never" where a share of the count is expected. */
export const NEVER = Number.POSITIVE_INFINITY;

/** Kecamatan from which nothing is heard at all, at most this share of all TPS. */
const LOST_AREAS = 0.012;

/**
 * When each TPS's votes are published, as the share of all TPS published by then: cities first, remote areas
 * late, some never. At share s just that share of the country's TPS is in.
 */
export interface Reporting {
  readonly votesAt: Float32Array;
  /** 1 for TPS of kecamatan from which nothing is ever heard. */
  readonly isLost: Uint8Array;
}

export function drawReporting(country: Country, election: ElectionCode, seed: number): Reporting {
  const { total } = country.tps;
  const isLost = lostAreas(country, seed);
  const lostCount = isLost.reduce((sum, flag) => sum + flag, 0);
  const silent = stream(seed, `TPS that never report in ${election}`);
  const silentShare = Math.max(0, ((1 - FULL_COUNT) * total - lostCount) / (total - lostCount));

  // Lateness in the high digits, the TPS in the low ones: one sort of numbers ranks all TPS.
  const keys = new Float64Array(total);
  let reporting = 0;
  forEachTps(
    country,
    (tps, lateness) => {
      if (isLost[tps] === 1 || silent.unit(tps) < silentShare) return;
      keys[reporting] = Math.round(lateness(election) * 1e6) * 2 ** 20 + tps;
      reporting += 1;
    },
    seed,
  );

  const votesAt = new Float32Array(total).fill(NEVER);
  keys
    .subarray(0, reporting)
    .sort()
    .forEach((key, rank) => {
      votesAt[key % 2 ** 20] = (rank + 0.5) / total;
    });
  return { votesAt, isLost };
}

type Lateness = (election: ElectionCode) => number;

function forEachTps(country: Country, visit: (tps: number, lateness: Lateness) => void, seed: number): void {
  const { tiers, tps: map, urban, kabkotaOfDesa } = country;
  const area = stream(seed, 'lateness of areas');
  const own = stream(seed, 'lateness of TPS');
  const perElection = { pkwkp: stream(seed, 'lateness of pkwkp'), pkwkk: stream(seed, 'lateness of pkwkk') };
  tiers.kecamatan.codes.forEach((_, kecamatan) => {
    const inKecamatan = 0.1 * area.bell(kecamatan, 1);
    for (
      let desa = at(tiers.kecamatan.firstChild, kecamatan);
      desa < at(tiers.kecamatan.firstChild, kecamatan + 1);
      desa += 1
    ) {
      const kabkota = at(kabkotaOfDesa, desa);
      const inDesa =
        3 - 0.42 * at(urban, kabkota) + 0.1 * area.bell(kabkota, 0) + inKecamatan + 0.07 * area.bell(desa, 2);
      for (let tps = at(map.first, desa); tps < at(map.first, desa + 1); tps += 1) {
        const spread = inDesa + 0.5 * own.unit(tps) ** 2;
        visit(tps, (election) => spread + 0.06 * perElection[election].unit(tps));
      }
    }
  });
}

/** Kecamatan without a network, most of them remote; the same for both elections. */
function lostAreas(country: Country, seed: number): Uint8Array {
  const { tiers, tps: map, urban, kabkotaOfDesa } = country;
  const dice = stream(seed, 'kecamatan that never report');
  const isLost = new Uint8Array(map.total);
  let left = Math.floor(LOST_AREAS * map.total);
  tiers.kecamatan.codes.forEach((_, kecamatan) => {
    const desa = at(tiers.kecamatan.firstChild, kecamatan);
    const nextDesa = at(tiers.kecamatan.firstChild, kecamatan + 1);
    if (desa === nextDesa) return;
    const from = at(map.first, desa);
    const to = at(map.first, nextDesa);
    const remoteness = 1 - at(urban, at(kabkotaOfDesa, desa));
    if (to - from > left || dice.unit(kecamatan) > 0.12 * remoteness ** 2) return;
    isLost.fill(1, from, to);
    left -= to - from;
  });
  return isLost;
}
