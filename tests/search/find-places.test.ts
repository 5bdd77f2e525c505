import { describe, expect, it } from 'vitest';
import { findCodes, positionsAbove } from '#lib/search/find-codes.ts';
import { findPlaces } from '#lib/search/find-places.ts';
import { buildPlaceIndex } from '#lib/search/place-index.ts';
import { readQuery } from '#lib/search/read-query.ts';
import { firstCodes } from './national-index.ts';
import { region, SMALL_PLACES, smallIndex } from './small-places.ts';

const index = await smallIndex();

describe('places for a query', () => {
  it.each([
    ['sukamaju bandung', ['3204012001', '3273011001']],
    ['sukamaju kota bandung', ['3273011001']],
    ['suka maju ciwidey', ['3204012001']],
    ['sukamaju ii', ['3204012002']],
    ['sukamaju 2', ['3204012002']],
    ['sukamaju ciwidey kab bandung jabar', ['3204012001']],
    ['jumat kerto', ['3273011002']],
    ['JUM’AT', ['3273011002']],
    ['kampung baru', ['3204012003', '3204012004']],
    ['baru', ['3204012004', '3204012003']],
    ['bandung', ['3204', '3273']],
    ['kota bandung', ['3273', '3204']],
    ['kel pulau harapan', ['3101011003', '3273011003']],
    ['pulau harapan jakarta', ['3101011003']],
    ['kep seribu', ['3101', '310101']],
    ['pulua harpan', ['3101011003', '3273011003']],
    ['DKI', ['31']],
    ['ciwi', ['320401']],
  ])('%s', (query, codes) => {
    expect(firstCodes(index, { query }).slice(0, codes.length)).toEqual(codes);
  });

  it('come nearest first among equals', () => {
    expect(firstCodes(index, { query: 'sukamaju', near: '3273' })[0]).toBe('3273011001');
    expect(firstCodes(index, { query: 'sukamaju', near: '3204' })[0]).toBe('3204012001');
  });

  it('are not everything below a place that was named', () => {
    expect(firstCodes(index, { query: 'ciwidey' })).toEqual(['320401']);
  });

  it('are counted by province where several answer alike', () => {
    const read = readQuery('pulau harapan');
    if (read.kind !== 'words') throw new Error(read.kind);
    const found = findPlaces(index, read, { trees: -1, near: null, limit: 1 });
    expect(found.positions).toHaveLength(1);
    expect(found.total).toBe(2);
    expect(Object.fromEntries(found.provinces)).toEqual({ '31': 1, '32': 1 });
  });

  it('that only resemble what was typed never follow one that has it to the letter', async () => {
    const alike = await buildPlaceIndex([
      {
        name: 'a',
        regions: [...SMALL_PLACES, region('3273011004', 'KARANGSONG'), region('3273011005', 'KARANGSANG')],
      },
    ]);
    expect(firstCodes(alike, { query: 'karangsong' })).toEqual(['3273011004']);
    expect(firstCodes(alike, { query: 'karangsxng' })).toEqual(['3273011004', '3273011005']);
  });

  it('that lack a word come only when none has all, and are marked', () => {
    const read = readQuery('pulau harapan mars');
    if (read.kind !== 'words') throw new Error(read.kind);
    const found = findPlaces(index, read, { trees: -1, near: null, limit: 5 });
    expect(found.isPartial).toBe(true);
    expect(found.positions.map((at) => index.codes[at])).toEqual(['3101011003', '3273011003']);
  });

  it('are none for words that no name resembles', () => {
    expect(firstCodes(index, { query: 'xqzwv' })).toEqual([]);
  });

  it('of a TPS are desa', () => {
    expect(firstCodes(index, { query: 'TPS 1 bandung' })).toEqual([]);
    expect(firstCodes(index, { query: 'TPS 1 sukamaju kota bandung' })[0]).toBe('3273011001');
  });
});

describe('codes', () => {
  it('are found whole, with everything above', () => {
    const { exact } = findCodes(index, '3273011001', -1, 5);
    if (exact === null) throw new Error('not found');
    expect(positionsAbove(index, exact).map((at) => index.codes[at])).toEqual(['32', '3273', '327301']);
  });

  it('that have only begun give what they may become, one tier of it', () => {
    const { exact, beginning, total } = findCodes(index, '320401200', -1, 2);
    expect(exact).toBeNull();
    expect(beginning.map((at) => index.codes[at])).toEqual(['3204012001', '3204012002']);
    expect(total).toBe(5);
  });

  it('of nothing give nothing', () => {
    expect(findCodes(index, '99', -1, 5)).toEqual({ exact: null, beginning: [], total: 0 });
  });
});

describe('an index of several lists', () => {
  it('knows each region once, and in which lists it is', async () => {
    const without = SMALL_PLACES.filter(({ code }) => !code.startsWith('31'));
    const both = await smallIndex([{ name: 'b', regions: without }]);
    expect(both.codes).toEqual(SMALL_PLACES.map(({ code }) => code));
    const read = readQuery('pulau harapan');
    if (read.kind !== 'words') throw new Error(read.kind);
    const inSecond = findPlaces(both, read, { trees: 0b10, near: null, limit: 5 });
    expect(inSecond.positions.map((at) => both.codes[at])).toEqual(['3273011003']);
  });

  it('gives a place once though two lists call it differently', async () => {
    const other = SMALL_PLACES.map(({ code, name }) =>
      region(code, code === '320401' ? 'CIWIDEY BARAT' : name),
    );
    const both = await smallIndex([{ name: 'b', regions: other }]);
    expect(firstCodes(both, { query: 'ciwidey' })).toEqual(['320401']);
  });

  it('leaves out a region without its parent', async () => {
    const torn = await buildPlaceIndex([{ name: 'a', regions: [region('31', 'A'), region('310101', 'B')] }]);
    expect(torn.codes).toEqual(['31']);
  });
});
