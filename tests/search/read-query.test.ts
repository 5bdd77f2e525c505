import { describe, expect, it } from 'vitest';
import { readAsTps, readQuery } from '#lib/search/read-query.ts';

function wordsOf(query: string): readonly string[] {
  const read = readQuery(query);
  return read.kind === 'words'
    ? read.terms.map(({ word, hint }) => (hint === null ? word : `${hint}:${word}`))
    : [];
}

describe('a query', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['a', 'tooShort'],
    ['7', 'tooShort'],
    ['?!.,;', 'noWords'],
    ['北京', 'noWords'],
    ['TPS 8', 'onlyTps'],
    ['tps', 'onlyTps'],
    ['x'.repeat(500), 'tooLong'],
    ['aa bb cc ee ff gg hh jj kk ll mm nn oo', 'tooLong'],
  ])('%j cannot be looked for: %s', (query, problem) => {
    expect(readQuery(query)).toEqual({ kind: 'problem', problem });
  });

  it.each([
    ['3276', '3276', null],
    ['32.76.08.1001', '3276081001', null],
    [' 3276 08 1001 ', '3276081001', null],
    ['32-76-08', '327608', null],
    ['3276081001008', '3276081001008', null],
    ['99aa 01 0001', '99AA010001', null],
    ['3276081001 TPS 8', '3276081001', '008'],
  ])('%j is a code', (query, code, tpsNumber) => {
    expect(readQuery(query)).toEqual({ kind: 'code', code, tpsNumber });
  });

  it.each([
    ['TPS 8 Pulau Harapan', '008'],
    ['tps008 pulau harapan', '008'],
    ['pulau harapan TPS no. 12', '012'],
    ['TPS-901, pulau harapan', '901'],
    ['tps pulau harapan', null],
  ])('%j asks for a TPS in Pulau Harapan', (query, tpsNumber) => {
    expect(readQuery(query)).toMatchObject({ kind: 'words', tpsNumber, isAboutTps: true });
    expect(wordsOf(query)).toEqual(['pulau', 'harapan']);
  });

  it('with a zero before its last number asks for a TPS', () => {
    expect(readQuery('PULAU HARAPAN 05')).toMatchObject({
      kind: 'words',
      tpsNumber: '005',
      isAboutTps: true,
    });
    expect(wordsOf('PULAU HARAPAN 05')).toEqual(['pulau', 'harapan']);
  });

  it.each([
    ['pulau harapan 5', '005'],
    ['pulau harapan', null],
    ['TPS 8 pulau harapan 2', null],
    ['harapan 1000', null],
  ])('%j may ask for the TPS %j of what goes before', (query, number) => {
    const read = readQuery(query);
    expect(read.kind === 'words' ? (readAsTps(read)?.tpsNumber ?? null) : 'no words').toBe(number);
  });

  it('has no TPS in a word that only begins like one', () => {
    expect(readQuery('tpsari 8')).toMatchObject({ kind: 'words', tpsNumber: null });
  });

  it.each([
    ['Ds. Sukamaju Kec. Cilodong', ['desa:sukamaju', 'kecamatan:cilodong']],
    ['kel sukamaju kota depok prov jabar', ['kelurahan:sukamaju', 'kota:depok', 'provinsi:jabar']],
    ['bandung kota', ['kota:bandung']],
    ['kampung', ['kampung']],
    ['Kab. Adm. Kep. Seribu', ['kabupaten:kepulauan', 'kabupaten:seribu']],
    ['Sei Rampah III', ['sungai', 'rampah', '3']],
  ])('%j says which tier its words are of', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });
});
