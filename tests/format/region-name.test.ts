import { describe, expect, it } from 'vitest';
import { regionName, shortRegionName } from '#lib/format/region-name.ts';
import { aCode } from '#tests/support/builders.ts';

function named(code: string, name: string | null): string {
  return regionName({ code: aCode(code), name });
}

describe('the name of a region', () => {
  it.each([
    ['0', null, 'Indonesia'],
    ['31', 'DKI JAKARTA', 'DKI Jakarta'],
    ['34', 'DAERAH ISTIMEWA YOGYAKARTA', 'Daerah Istimewa Yogyakarta'],
    ['3212', 'INDRAMAYU', 'Kabupaten Indramayu'],
    ['3101', 'KEPULAUAN SERIBU', 'Kabupaten Kepulauan Seribu'],
    ['1971', 'PANGKALPINANG', 'Kota Pangkalpinang'],
    ['3273', 'KOTA BANDUNG', 'Kota Bandung'],
    ['3204', 'KABUPATEN BANDUNG', 'Kabupaten Bandung'],
    ['321201', 'HAURGEULIS', 'Kecamatan Haurgeulis'],
    ['920804', 'RAS', 'Distrik Ras'],
    ['3101011003', 'PULAU HARAPAN', 'Kelurahan Pulau Harapan'],
    ['3212012008', 'SUKAJATI', 'Desa Sukajati'],
    ['9208042001', 'AMBERBAKEN', 'Kampung Amberbaken'],
    ['9208041001', 'KOTA', 'Kelurahan Kota'],
  ])('%s %s is %s', (code, name, expected) => {
    expect(named(code, name)).toBe(expected);
  });

  it.each([
    ['3101011003008', 'TPS 008', 'TPS 008'],
    ['3175021003914', null, 'TPS 914'],
    ['9962010001002', 'KSK 002', 'KSK 002'],
    ['99AA010001001', 'POS 001', 'POS 001'],
  ])('%s of a TPS is %3$s', (code, name, expected) => {
    expect(named(code, name)).toBe(expected);
  });

  it('overseas stands as the source spells it, without a word for its tier', () => {
    expect(named('9962', 'Kuala Lumpur')).toBe('Kuala Lumpur');
    expect(named('99AA', 'Den Haag')).toBe('Den Haag');
    expect(named('996201', 'Kuala Lumpur')).toBe('Kuala Lumpur');
  });

  it.each([
    ['34', 'Provinsi 34'],
    ['3201', 'Kabupaten/Kota 3201'],
    ['320101', 'Kecamatan 320101'],
    ['3201011001', 'Desa/Kelurahan 3201011001'],
  ])('is the code where there is none: never a blank (%s)', (code, expected) => {
    expect(named(code, null)).toBe(expected);
  });

  it('in a table is without the word for its tier', () => {
    expect(shortRegionName({ code: aCode('3212'), name: 'INDRAMAYU' })).toBe('Indramayu');
    expect(shortRegionName({ code: aCode('3212'), name: null })).toBe('3212');
    expect(shortRegionName({ code: aCode('3101011003008'), name: null })).toBe('TPS 008');
  });
});

describe('a name in capitals', () => {
  it.each([
    ['KEPULAUAN BANGKA BELITUNG', 'Kepulauan Bangka Belitung'],
    ['IV KOTO', 'IV Koto'],
    ['KUTA ALAM II', 'Kuta Alam II'],
    ["MA'U", "Ma'u"],
    ['TOJO UNA-UNA', 'Tojo Una-Una'],
    ['D.I. YOGYAKARTA', 'D.I. Yogyakarta'],
    ['PANGKAJENE DAN KEPULAUAN', 'Pangkajene dan Kepulauan'],
    ['DAN MOGOT', 'Dan Mogot'],
    ['Siau Tagulandang', 'Siau Tagulandang'],
    ['RW 05', 'Rw 05'],
  ])('%s is written %s', (name, expected) => {
    expect(shortRegionName({ code: aCode('3212'), name })).toBe(expected);
  });
});
