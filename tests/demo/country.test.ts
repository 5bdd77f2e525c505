import { beforeAll, describe, expect, it } from 'vitest';
import { type Country, loadCountry, tpsIn } from '#lib/demo/country.ts';
import { findPlace } from '#lib/demo/places.ts';
import { FIRST_SPECIAL_NUMBER, findTps, tpsCode, tpsNumber } from '#lib/demo/tps-map.ts';
import { isRegionCode } from '#lib/domain/region-code.ts';

let country: Country;

beforeAll(async () => {
  country = await loadCountry(1);
});

describe('the simulated country', () => {
  it('has every region of Indonesia under its real name and code', () => {
    const { tiers } = country;
    expect(tiers.provinsi.codes).toHaveLength(38);
    expect(tiers.kabkota.codes).toHaveLength(514);
    expect(tiers.kecamatan.codes.length).toBeGreaterThan(7_000);
    expect(tiers.desa.codes.length).toBeGreaterThan(80_000);
    expect(nameOf('31')).toBe('DKI JAKARTA');
    expect(nameOf('3173')).toBe('KOTA JAKARTA BARAT');
    expect(nameOf('3101')).toBe('KEPULAUAN SERIBU');
    expect(nameOf('7306')).toBe('GOWA');
  });

  it('has 435,296 TPS, as many in each kab/kota as in 2024', () => {
    expect(country.tps.total).toBe(435_296);
    for (const [code, count] of [
      ['3212', 2_780],
      ['7306', 1_186],
      ['5102', 850],
      ['1807', 1_621],
    ] as const) {
      const { tiers } = country;
      const firstDesa = tiers.desa.codes.findIndex((desa) => desa.startsWith(code));
      const nextDesa = tiers.desa.codes.findLastIndex((desa) => desa.startsWith(code)) + 1;
      expect(tpsIn(country.tps, { from: firstDesa, to: nextDesa })).toBe(count);
    }
  });

  it('gives every desa a TPS', () => {
    const { first } = country.tps;
    for (let desa = 0; desa + 1 < first.length; desa += 1) {
      expect((first[desa + 1] ?? 0) > (first[desa] ?? 0)).toBe(true);
    }
  });

  it('numbers special locations from 901, in a few desa', () => {
    const { special, first } = country.tps;
    const total = special.reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(100);
    expect(total).toBeLessThan(2_000);
    const desa = special.findIndex((count) => count > 0);
    const last = (first[desa + 1] ?? 0) - 1;
    expect(Number(tpsNumber(country.tps, desa, last))).toBe(FIRST_SPECIAL_NUMBER + (special[desa] ?? 0) - 1);
  });

  it('finds each TPS of a desa by the number in its code, and no other', () => {
    const desa = country.tps.special.findIndex((count) => count > 0);
    const from = country.tps.first[desa] ?? 0;
    const to = country.tps.first[desa + 1] ?? 0;
    for (let tps = from; tps < to; tps += 1) {
      expect(findTps(country.tps, desa, tpsCode(country.tiers, country.tps, desa, tps).slice(10))).toBe(tps);
    }
    for (const number of ['000', '900', '999', '450']) expect(findTps(country.tps, desa, number)).toBeNull();
  });
});

function nameOf(code: string): string | undefined {
  const place = isRegionCode(code) ? findPlace(country.tiers, code) : null;
  return place === null ? undefined : country.tiers[place.tier].names[place.index];
}
