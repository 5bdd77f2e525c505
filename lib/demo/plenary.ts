import { at } from './at.ts';
import { below, type Country } from './country.ts';
import type { ElectionCode } from './election-code.ts';
import { stream } from './random.ts';
import { FULL_COUNT, type Reporting } from './reporting.ts';

/** Tiers that sign a D.Hasil here; the nation signs none for these elections. */
export type PlenaryTier = 'kecamatan' | 'kabkota' | 'provinsi';

/** When the D.Hasil of each region is published, as a share of the count; some come after its end. */
export type Plenaries = Readonly<Record<PlenaryTier, Float64Array>>;

/**
 * Plenaries go up the tiers: a kecamatan meets once most of its TPS are in, a kab/kota after its last
 * kecamatan,
 * a province after its last kab/kota.
 */
export function drawPlenaries(
  country: Country,
  election: ElectionCode,
  { votesAt }: Reporting,
  seed: number,
): Plenaries {
  const { tiers, tps: map } = country;
  const dice = stream(seed, `plenaries of ${election}`);
  const kecamatan = Float64Array.from(tiers.kecamatan.codes, (_, index) => {
    const desa = below(tiers, { tier: 'kecamatan', index }, 'desa');
    const from = at(map.first, desa.from);
    const to = at(map.first, desa.to);
    let sum = 0;
    for (let tps = from; tps < to; tps += 1) sum += Math.min(FULL_COUNT, at(votesAt, tps));
    const usual = to === from ? FULL_COUNT : sum / (to - from);
    return 0.4 + 0.3 * usual + 0.22 * dice.unit(index, 0);
  });
  const kabkota = afterChildren(
    tiers.kabkota.firstChild,
    kecamatan,
    (index) => 0.005 + 0.04 * dice.unit(index, 1),
  );
  const provinsi = afterChildren(
    tiers.provinsi.firstChild,
    kabkota,
    (index) => 0.005 + 0.03 * dice.unit(index, 2),
  );
  return { kecamatan, kabkota, provinsi };
}

function afterChildren(
  firstChild: Uint32Array,
  children: Float64Array,
  delay: (index: number) => number,
): Float64Array {
  return Float64Array.from({ length: firstChild.length - 1 }, (_, index) => {
    const last = children
      .subarray(at(firstChild, index), at(firstChild, index + 1))
      .reduce((a, b) => Math.max(a, b), 0);
    return last + delay(index);
  });
}
