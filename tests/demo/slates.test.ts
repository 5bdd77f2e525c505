import { beforeAll, describe, expect, it } from 'vitest';
import { loadCountry } from '#lib/demo/country.ts';
import { ELECTION_CODES } from '#lib/demo/election-code.ts';
import { drawSlates, type Slate, type Slates } from '#lib/demo/slates.ts';

const slates: Record<string, Slates> = {};

beforeAll(async () => {
  const { tiers } = await loadCountry(1);
  for (const election of ELECTION_CODES) slates[election] = drawSlates(tiers, election, 1);
});

describe('the slates', () => {
  it('are held in 37 provinces and 508 kab/kota', () => {
    expect(all('pkwkp')).toHaveLength(37);
    expect(slateOf('pkwkp', '34')).toBeUndefined();
    expect(all('pkwkk')).toHaveLength(508);
    expect(all('pkwkk').filter(({ region }) => region.startsWith('31'))).toEqual([]);
  });

  it('are as set where they are set', () => {
    expect(kindsOf('7306').sort()).toEqual(['kolomKosong', 'paslon']);
    expect(kindsOf('5102')).toEqual(['paslon', 'paslon']);
    expect(kindsOf('3212')).toHaveLength(4);
    expect(kindsOf('1807')).toHaveLength(3);
    expect(kindsOf('3212')).not.toContain('kolomKosong');
  });

  it('hold two to five pairs for governor and two to six for regent', () => {
    expect(new Set(all('pkwkp').map(({ options }) => options.length))).toEqual(new Set([2, 3, 4, 5]));
    expect(new Set(all('pkwkk').map(({ options }) => options.length))).toEqual(new Set([2, 3, 4, 5, 6]));
  });

  it('have about 37 single pairs, with the empty column at either number', () => {
    const empty = everyOption().filter(({ kind }) => kind === 'kolomKosong');
    expect(empty).toHaveLength(37);
    expect(new Set(empty.map(({ ballotNumber }) => ballotNumber))).toEqual(new Set([1, 2]));
    for (const option of empty) expect(option.name).toBe('KOLOM KOSONG - ');
  });

  it('name nobody: every name says it is made up, and none comes twice', () => {
    const names = everyOption()
      .filter(({ kind }) => kind === 'paslon')
      .flatMap(({ name }) => name.split(' - '));
    for (const name of names) expect(name).toMatch(/^[A-Z]+ (CONTOH|FIKTIF|SIMULASI) [A-Z]+$/);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have ids of seven digits, each once, in an order that sometimes is not the ballot order', () => {
    const ids = everyOption().map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^\d{7}$/);
    expect(new Set(ids).size).toBe(ids.length);
    const isReversed = ({ options }: Slate) => Number(options[0]?.id) > Number(options[1]?.id);
    const reversed = all('pkwkk').filter(isReversed).length;
    expect(reversed).toBeGreaterThan(20);
    expect(reversed).toBeLessThan(200);
  });
});

function all(election: string): readonly Slate[] {
  return [...(slates[election]?.byRegion.values() ?? [])];
}

function slateOf(election: string, region: string): Slate | undefined {
  return slates[election]?.byRegion.get(region);
}

function kindsOf(region: string): string[] {
  return (slateOf('pkwkk', region)?.options ?? []).map(({ kind }) => kind);
}

function everyOption() {
  return [...all('pkwkp'), ...all('pkwkk')].flatMap(({ options }) => options);
}
