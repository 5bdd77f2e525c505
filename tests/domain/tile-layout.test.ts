import { getProvinces } from 'idn-area-data';
import { describe, expect, it } from 'vitest';
import { PROVINCE_GRID, provinceLetters, provinceSpot } from '#lib/domain/tile-layout.ts';
import { aCode } from '#tests/support/builders.ts';

const codes = (await getProvinces()).map(({ code }) => aCode(code));

describe('the tiles of the provinces', () => {
  it('give all 38 provinces a place, a different one each, within the grid', () => {
    const spots = codes.map(provinceSpot);
    expect(codes).toHaveLength(38);
    expect(new Set(spots.map((spot) => `${spot?.column}/${spot?.row}`)).size).toBe(38);
    for (const spot of spots) {
      expect(spot?.column).toBeLessThanOrEqual(PROVINCE_GRID.columns);
      expect(spot?.row).toBeLessThanOrEqual(PROVINCE_GRID.rows);
    }
  });

  it('give each two letters of its own', () => {
    expect(new Set(codes.map(provinceLetters)).size).toBe(38);
  });

  it('keep the archipelago in order: Aceh north-west, Papua in the east, Nusa Tenggara south of Sulawesi', () => {
    const at = (code: string) => provinceSpot(aCode(code)) ?? { column: Number.NaN, row: Number.NaN };
    for (const code of codes) {
      expect(at('11').column).toBeLessThanOrEqual(at(code).column);
      expect(at('11').row).toBeLessThanOrEqual(at(code).row);
    }
    expect(at('91').column).toBe(PROVINCE_GRID.columns);
    expect(at('53').row).toBeGreaterThan(at('73').row);
    expect([at('36'), at('32'), at('33'), at('35'), at('51')].map(({ column }) => column)).toEqual([
      4, 5, 6, 7, 8,
    ]);
  });

  it('have none for overseas, which stands apart', () => {
    expect(provinceSpot(aCode('99'))).toBeNull();
    expect(provinceLetters(aCode('99'))).toBeNull();
  });
});
