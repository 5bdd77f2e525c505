import { describe, expect, it } from 'vitest';
import { terbilang } from '#lib/demo/form/terbilang.ts';

describe('numbers in Indonesian words', () => {
  it.each([
    [0, 'NOL'],
    [8, 'DELAPAN'],
    [10, 'SEPULUH'],
    [11, 'SEBELAS'],
    [12, 'DUA BELAS'],
    [20, 'DUA PULUH'],
    [45, 'EMPAT PULUH LIMA'],
    [100, 'SERATUS'],
    [111, 'SERATUS SEBELAS'],
    [213, 'DUA RATUS TIGA BELAS'],
    [999, 'SEMBILAN RATUS SEMBILAN PULUH SEMBILAN'],
    [1_000, 'SERIBU'],
    [2_017, 'DUA RIBU TUJUH BELAS'],
    [1_100_000, 'SATU JUTA SERATUS RIBU'],
  ])('%i is %s', (value, words) => {
    expect(terbilang(value)).toBe(words);
  });
});
