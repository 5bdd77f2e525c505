import { expect, it } from 'vitest';
import type { Region } from '#lib/domain/region.ts';
import { regionsParser } from '#lib/sirekap/parse-regions.ts';
import { aCode } from '#tests/support/builders.ts';
import { readCaptured } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { capturedAt, documentsOf } from './captured-answers.ts';
import { parsedOrFail } from './parsed-or-fail.ts';

type State = '1015' | 'pemilu';

function read(state: State, path: string, parent: string): readonly Region[] {
  return parsedOrFail(regionsParser(aCode(parent)), readCaptured(capturedAt(state, path))).value;
}

/** Children of every captured list whose parent has a code of this length, in one election. */
function below(state: State, election: string, length: number): readonly Region[] {
  return documentsOf(state)
    .filter((document) => document.kind === 'tree' && document.election === election)
    .filter(({ code }) => code.length === length)
    .flatMap((document) => parsedOrFail(regionsParser(aCode(document.code)), readCaptured(document)).value);
}

describeWithCaptured('the captured trees', () => {
  it('of Pilkada hold 38 provinces and their 514 kabupaten/kota, Yogyakarta and Jakarta among them', () => {
    const provinces = read('1015', '/wilayah/pilkada/pkwkp/0.json', '0');
    expect(provinces).toHaveLength(38);
    expect(provinces.map(({ name }) => name)).toContain('DAERAH ISTIMEWA YOGYAKARTA');
    expect(below('1015', 'pkwkp', 2)).toHaveLength(514);
  });

  it('are read in code order, though the source sorts by name', () => {
    const codes = read('1015', '/wilayah/pilkada/pkwkp/0.json', '0').map(({ code }): string => code);
    expect(codes).toEqual([...codes].sort());
    expect(codes[0]).toBe('11');
  });

  it('go down to the 14,835 TPS of Jakarta and the 17,231 of Banten', () => {
    const tps = below('1015', 'pkwkp', 10).map(({ code }) => code.slice(0, 2));
    expect(tps.filter((province) => province === '31')).toHaveLength(14_835);
    expect(tps.filter((province) => province === '36')).toHaveLength(17_231);
  });

  it('number special locations from 901 (RECAP_API §0)', () => {
    const special = below('1015', 'pkwkp', 10).filter(({ code }) => code.charAt(10) === '9');
    expect(special.filter(({ code }) => code.startsWith('31'))).toHaveLength(31);
    expect(special.filter(({ code }) => code.startsWith('36'))).toHaveLength(18);
  });

  it('have letters in overseas codes (RECAP_API §5.12)', () => {
    const overseas = read('pemilu', '/wilayah/pemilu/ppwp/99.json', '99').map(({ code }): string => code);
    const lettered = overseas.filter((code) => /[A-Z]/.test(code));
    expect(lettered.length).toBeGreaterThan(10);
    expect(lettered).toContain('99AA');
    expect(overseas).toContain('9962');
  });

  it('have names without stray dots and spaces', () => {
    const names = [...below('1015', 'pkwkp', 4), ...below('1015', 'pkwkp', 6)].map(({ name }) => name);
    expect(names).toContain('KEPULAUAN SERIBU SELATAN');
    expect(names.filter((name) => name === null || /^\s|\s{2}|[.\s]$/.test(name))).toEqual([]);
  });

  it('of Pemilu hold 38 provinces and overseas', () => {
    const provinces = read('pemilu', '/wilayah/pemilu/ppwp/0.json', '0').map(({ code }): string => code);
    expect(provinces).toHaveLength(39);
    expect(provinces.at(-1)).toBe('99');
  });
});
