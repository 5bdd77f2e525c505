import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, LONGEST, withinBounds } from '#lib/sirekap/bounds.ts';
import { aggregateParser } from '#lib/sirekap/parse-aggregate.ts';
import { candidatesParser } from '#lib/sirekap/parse-candidates.ts';
import { formalRecapParser } from '#lib/sirekap/parse-formal-recap.ts';
import { regionsParser } from '#lib/sirekap/parse-regions.ts';
import { tpsParser } from '#lib/sirekap/parse-tps.ts';
import type { Parser } from '#lib/sirekap/parsed.ts';
import { createSirekapClient } from '#lib/sirekap/sirekap-client.ts';
import { aCode, aContest, anInstant, aPresidentialContest } from '#tests/support/builders.ts';
import { parsedOrFail, problemOrFail } from './parsed-or-fail.ts';
import * as wire from './wire-documents.ts';

const TPS = aCode('1101012001003');
const readTps = tpsParser(aPresidentialContest(), TPS);
const readPilkadaTps = tpsParser(aContest(), aCode('3101011003008'));
const readRegions = regionsParser(aCode('31'));
const readCandidates = candidatesParser('pilkada2024');
const readRecap = formalRecapParser(aCode('31'));
const readProvince = aggregateParser('pilkada2024', aCode('31'), 'provinsi');

function numbered<T>(count: number, keyOf: (index: number) => string, value: T): Readonly<Record<string, T>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [keyOf(index), value]));
}

const optionKey = (index: number): string => String(100_000 + index);

describe('words of a document', () => {
  const nameOf = (nama: string): string | null | undefined =>
    parsedOrFail(readRegions, [{ nama, kode: '3171' }]).value[0]?.name;
  const optionOf = (nama: string) =>
    parsedOrFail(readCandidates, wire.paslon({ 31: { 1000023: { nama, nomor_urut: 1 } } })).value[0]
      ?.options[0];
  const eventOf = (psu: string) => parsedOrFail(readTps, { ...wire.pemiluTps(), psu }).value.event;

  it.each([' ', '.', '. ', '-', ' - ', '(', '7', '\u0301', 'A ', '\u202e', '\u0000', 'X'])(
    'of a million letters (%j) are read at once and come short',
    { timeout: 15_000 },
    (part) => {
      const long = `A${part.repeat(1_000_000 / part.length)}`;
      expect((nameOf(`${long}x`) ?? '').length).toBeLessThanOrEqual(LONGEST.regionName);
      expect((nameOf(long) ?? '').length).toBeLessThanOrEqual(LONGEST.regionName);
      expect(JSON.stringify(optionOf(long)).length).toBeLessThanOrEqual(LONGEST.candidateName + 100);
      expect(JSON.stringify(eventOf(long)).length).toBeLessThanOrEqual(LONGEST.voteEvent + 100);
      expect(parsedOrFail(readTps, { ...wire.pemiluTps(), ts: long }).sourceTime).toBeNull();
      expect(readRegions([{ nama: 'A', kode: long }]).ok).toBe(false);
      expect(problemOrFail(readTps, { ...wire.pemiluTps(), mode: long }).length).toBeLessThanOrEqual(200);
    },
  );

  it('hold nothing that nobody sees, whatever the source wrote', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        ...'\u0000\u001b\u0085\u202e\u2066\u2069\u200e\u061c\u2028\ufeff\u200b',
        '\ud800',
        'A',
        ' ',
        '-',
        '.',
      ),
      maxLength: 30,
    });
    const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF\u200B]/u;
    fc.assert(
      fc.property(hostile, (text) => {
        const all = [nameOf(text), ...Object.values(optionOf(text) ?? {}), ...Object.values(eventOf(text))];
        for (const word of all) expect(String(word)).not.toMatch(unseen);
      }),
    );
  });

  it('that are cut say so, and those of real length are not cut', () => {
    expect(nameOf('KAMPUANG TANJUANG KOTO MAMBANG SUNGAI DURIAN.')).toBe(
      'KAMPUANG TANJUANG KOTO MAMBANG SUNGAI DURIAN',
    );
    expect(nameOf('X'.repeat(200))).toMatch(/^X{119}…$/);
    expect(optionOf('Dr. A\u0000BAS - H. \u202eBUDI, S.H. ')).toMatchObject({
      headName: 'Dr. ABAS',
      deputyName: 'H. BUDI, S.H.',
    });
    expect(optionOf('A - ')).toMatchObject({ headName: 'A', deputyName: null });
    expect(optionOf('\u200eKOLOM KOSONG - ')).toMatchObject({ kind: 'kolomKosong' });
  });

  it('are no address of a page when they are longer than one', () => {
    const images = [`https://sirekap-obj-formc.kpu.go.id/${'a'.repeat(100_000)}.jpg`];
    const { pages } = parsedOrFail(readTps, { ...wire.pemiluTps(), images }).value;
    expect(pages).toEqual([{ kind: 'refused', page: 1, host: '' }]);
  });

  it('that are the address of a D.Hasil come as a browser reads them', () => {
    const url_formd = ['https://kpu.go.id/a\n\u202eb.pdf', `https://kpu.go.id/${'a'.repeat(3_000)}`];
    const { documents } = parsedOrFail(readRecap, { ...wire.formalRecap(), url_formd }).value;
    expect(documents).toEqual(['https://kpu.go.id/a%E2%80%AEb.pdf']);
  });
});

describe('what is wrong beside good votes', () => {
  const votes = [
    { option: '100025', votes: 202 },
    { option: '100026', votes: 38 },
    { option: '100027', votes: 7 },
  ];
  const image = 'https://sirekap-obj-formc.kpu.go.id/a.jpg';

  it.each([
    ['more images than a form has pages', Array(100_000).fill(image), BOUNDS.images],
    ['images that are no list', 'abc', 0],
    ['an image that is no address', [7, image], 2],
    ['no images', null, 0],
  ])('costs nothing but itself: %s', (_, images, pages) => {
    const read = parsedOrFail(readTps, { ...wire.pemiluTps(), images }).value;
    expect(read.votes).toEqual({ kind: 'read', votes });
    expect(read.pages).toHaveLength(pages);
  });

  it('leaves a region without a name its code, and a pair without one its key', () => {
    const regions = [{ nama: null, kode: '3171' }, { kode: '3172' }, { nama: 7, kode: '3173' }];
    expect(parsedOrFail(readRegions, regions).value.map(({ name }) => name)).toEqual([null, null, null]);
    const slate = { 31: { 1000023: { nama: null, nomor_urut: 1 }, 1000024: { nama: ' - ', nomor_urut: 2 } } };
    expect(parsedOrFail(readCandidates, slate).value[0]?.options).toMatchObject([
      { kind: 'pair', headName: '1000023', ballotNumber: 1 },
      { kind: 'pair', headName: '1000024', ballotNumber: 2 },
    ]);
  });
});

describe('a list that is longer than any can be', () => {
  const refused: readonly (readonly [string, Parser<unknown>, unknown, RegExp])[] = [
    [
      'options of a TPS',
      readTps,
      { ...wire.pemiluTps(), chart: numbered(101, optionKey, 1) },
      /^chart: more/,
    ],
    [
      'options of a TPS of Pilkada',
      readPilkadaTps,
      { ...wire.pilkadaTps(), tungsura: { chart: numbered(101, optionKey, 1), administrasi: null } },
      /^chart: more/,
    ],
    [
      'options of a chart',
      readProvince,
      { tungsura: { chart: numbered(101, optionKey, 1), table: {} }, progres: { total: 1, progres: 1 } },
      /^chart: more than 100 options$/,
    ],
    [
      'options of a ballot',
      readCandidates,
      { 31: numbered(101, optionKey, { nama: 'A - B', nomor_urut: 1 }) },
      /^more than 100 options$/,
    ],
    [
      'documents of a plenary',
      readRecap,
      { ...wire.formalRecap(), url_formd: Array(201).fill('https://kpu.go.id/a.pdf') },
      /^url_formd: more than 200$/,
    ],
  ];

  it.each(refused)('(%s) is no document of this address', (_, parse, json, problem) => {
    expect(problemOrFail(parse, json)).toMatch(problem);
  });

  it('is told of children and of all their votes together too', () => {
    const children = Array.from({ length: 2_001 }, (_, index) => ({
      nama: 'TPS',
      kode: `110101${String(index).padStart(4, '0')}`,
    }));
    expect(problemOrFail(regionsParser(aCode('110101')), children)).toBe('more than 2000 regions');
    const table = (rows: number, options: number) => ({
      ...wire.pemiluAggregate(),
      table: numbered(rows, (index) => `110101${String(index).padStart(4, '0')}`, {
        persen: 100,
        ...numbered(options, optionKey, 1),
      }),
    });
    const readKecamatan = aggregateParser('pemilu2024', aCode('110101'), 'nasional');
    expect(problemOrFail(readKecamatan, table(2_001, 1))).toBe('table: more than 2000 rows');
    expect(problemOrFail(readKecamatan, table(500, 100))).toBe('table: more than 40000 votes');
    expect(parsedOrFail(readKecamatan, table(700, 24)).value.rows).toHaveLength(700);
  });
});

describe('a document as a whole', () => {
  const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
  const read = (json: unknown) =>
    createSirekapClient(aContest(), async () => ({
      ok: true,
      value: { kind: 'found', json, fetchedAt: anInstant('2024-11-28T10:15:00+07:00') },
    })).regions(aCode('31'));

  it('is bounded in depth and in number of values before anything else looks at it', async () => {
    expect(withinBounds(nested(BOUNDS.depth - 1))).toEqual({ ok: true, value: null });
    expect(await read(nested(1_000_000))).toMatchObject({
      ok: false,
      error: { kind: 'wrongShape', problem: 'document: nested deeper than 20' },
    });
    expect(await read(Array(1_000_000).fill(0))).toMatchObject({
      ok: false,
      error: { kind: 'wrongShape', problem: 'document: more than 200000 values' },
    });
  });
});
