import { describe, expect, it } from 'vitest';
import type { Aggregate } from '#lib/domain/aggregate.ts';
import { instantOfWib } from '#lib/domain/instant.ts';
import { rollUp } from '#lib/domain/roll-up.ts';
import { aggregateParser } from '#lib/sirekap/parse-aggregate.ts';
import { candidatesParser } from '#lib/sirekap/parse-candidates.ts';
import { regionsParser } from '#lib/sirekap/parse-regions.ts';
import { parseVoteEvent } from '#lib/sirekap/parse-vote-event.ts';
import { aCode } from '#tests/support/builders.ts';
import { parsedOrFail, problemOrFail } from './parsed-or-fail.ts';
import { paslon, pemiluAggregate, pilkadaAggregate, wilayah } from './wire-documents.ts';

const jakarta = aggregateParser('pilkada2024', aCode('31'), 'provinsi');
const ROW = { votes: { 1000023: 120, 1000024: 80 }, counted: 5, total: 10 };

describe('quirk 4: mode and psu', () => {
  it('may be missing', () => {
    const { mode: _mode, psu: _psu, ...older } = pemiluAggregate();
    const { value } = parsedOrFail(aggregateParser('pemilu2024', aCode('0'), 'nasional'), older);
    expect(value.event).toEqual({ kind: 'regular' });
  });

  it.each([
    ['Reguler', 'regular'],
    [null, 'regular'],
    ['', 'regular'],
    ['Penghitungan Suara Ulang', 'recount'],
    ['Penghitungan Suara Susulan', 'postponedCount'],
    ['Pemungutan Suara Ulang', 'psu'],
    ['PSSU', 'recount'],
    ['PSS', 'postponedVote'],
    ['PSL', 'continuedVote'],
    ['PEMUNGUTAN SUARA ULANG ', 'psu'],
    ['Pemungutan Suara Susulan', 'postponedVote'],
    ['Pemungutan Suara Lanjutan', 'continuedVote'],
    ['Penghitungan Suara Lanjutan', 'continuedCount'],
    ['Regular', 'regular'],
    [' REGULER\n', 'regular'],
    ['PSU', 'psu'],
    ['Pemungutan  Suara\tUlang (PSU)', 'psu'],
    ['Pemu\u00ADngutan\u200B Suara Ul\u2060ang', 'psu'],
    ['Pemungutan_Suara_Susulan.', 'postponedVote'],
    ['Penghitungan-Suara\u0000-Lanjutan', 'continuedCount'],
    ['\u3164\u115F', 'regular'],
    [undefined, 'regular'],
    [true, 'regular'],
  ])('%j means %s', (psu, kind) => {
    expect(parseVoteEvent(psu)).toEqual({ kind });
  });

  it('keep an unknown word as it is, and not without end', () => {
    expect(parseVoteEvent(' Kata Baru ')).toEqual({ kind: 'other', label: 'Kata Baru' });
    expect(parseVoteEvent('constructor')).toEqual({ kind: 'other', label: 'constructor' });
    expect(parseVoteEvent('x'.repeat(5_000))).toEqual({ kind: 'other', label: 'x'.repeat(80) });
    expect(parseVoteEvent(`A${'\u0301'.repeat(50)}`)).toEqual({
      kind: 'other',
      label: `A${'\u0301'.repeat(4)}`,
    });
  });
});

describe('rows that are not of an ordinary vote', () => {
  const kindsOf = ({ rows }: Aggregate) => rows.map(({ event }) => event?.kind ?? 'none');

  it('keep their word, at every tier and in both dialects; an ordinary vote has none', () => {
    const json = pilkadaAggregate({ 3171: ROW, 3172: ROW, 3173: ROW });
    const { table } = json.tungsura;
    const words = {
      3171: { ...table[3171], psu: 'Pemungutan Suara Ulang' },
      3172: { ...table[3172], psu: 'Regular' },
      3173: { ...table[3173], psu: 5 },
    };
    const { value } = parsedOrFail(jakarta, { ...json, tungsura: { ...json.tungsura, table: words } });
    expect(kindsOf(value)).toEqual(['psu', 'none', 'none']);

    const pemilu = pemiluAggregate();
    const marked = { ...pemilu.table, 12: { ...pemilu.table[12], psu: 'Pemungutan Suara Susulan' } };
    const nation = aggregateParser('pemilu2024', aCode('0'), 'nasional');
    expect(kindsOf(parsedOrFail(nation, { ...pemilu, table: marked }).value)).toEqual([
      'none',
      'postponedVote',
      'none',
    ]);
  });

  it('lose nothing by a word that is no text', () => {
    const { value } = parsedOrFail(jakarta, { ...pilkadaAggregate({ 3171: ROW }), psu: { a: 1 } });
    expect(value.event).toEqual({ kind: 'regular' });
    expect(value.rows).toHaveLength(1);
  });
});

describe('quirk 7: votes may go down', () => {
  it('and the lower number is read like any other', () => {
    const before = parsedOrFail(jakarta, pilkadaAggregate({ 3171: { ...ROW, votes: { 1000023: 318_976 } } }));
    const after = parsedOrFail(jakarta, pilkadaAggregate({ 3171: { ...ROW, votes: { 1000023: 318_731 } } }));
    expect(before.value.tally).toMatchObject({ kind: 'counted', votes: [{ votes: 318_976 }] });
    expect(after.value.tally).toMatchObject({ kind: 'counted', votes: [{ votes: 318_731 }] });
  });
});

describe('quirk 8: every document has its own time', () => {
  it('read as western Indonesian time', () => {
    const { sourceTime } = parsedOrFail(jakarta, pilkadaAggregate({ 3171: ROW }, '2024-11-28 05:00:00'));
    expect(sourceTime).toBe('2024-11-28T05:00:00+07:00');
  });

  it('which may be missing or odd without costing the document', () => {
    const { ts: _ts, ...rest } = pilkadaAggregate({ 3171: ROW });
    expect(parsedOrFail(jakarta, rest).sourceTime).toBeNull();
    expect(parsedOrFail(jakarta, { ...rest, ts: 'kemarin' }).sourceTime).toBeNull();
    expect(instantOfWib('kemarin')).toBeNull();
  });

  it('so that a row that is ahead of the total shows as a difference, not as an error', () => {
    const json = pilkadaAggregate({ 3171: ROW });
    const table = { 3171: { ...json.tungsura.table[3171], 1000023: 125 } };
    const { value } = parsedOrFail(jakarta, { ...json, tungsura: { ...json.tungsura, table } });
    expect(rollUp(value)).toMatchObject({ kind: 'compared', agrees: false });
  });
});

describe('quirk 12: overseas', () => {
  it('codes have letters, KSK and POS stand beside TPS', () => {
    const village = aCode('99AA010001');
    const json = wilayah({
      '99AA010001001': 'TPS 001',
      '99AA010001002': 'KSK 001',
      '99AA010001003': 'POS 001',
    });
    expect(parsedOrFail(regionsParser(village), json).value).toEqual([
      { code: '99AA010001001', name: 'TPS 001' },
      { code: '99AA010001002', name: 'KSK 001' },
      { code: '99AA010001003', name: 'POS 001' },
    ]);
  });

  it('rows with letters are rows', () => {
    const json = pilkadaAggregate({ '99AA': ROW, 9962: ROW });
    const { value } = parsedOrFail(aggregateParser('pilkada2024', aCode('99'), 'nasional'), json);
    expect(value.rows.map(({ code }) => code)).toEqual(['9962', '99AA']);
  });
});

describe('quirk 14: candidate lists are keyed by region', () => {
  const lists = paslon({
    1971: {
      1000700: { nama: 'MAULAN AKLIL, S.IP., M.Si. - Dr. MASAGUS M. HAKIM', nomor_urut: 2 },
      1000701: { nama: 'KOLOM KOSONG - ', nomor_urut: 1 },
    },
    7306: {
      1000900: { nama: 'TANPA WAKIL', nomor_urut: null },
      1000901: { nama: 'kolom kosong', nomor_urut: null },
    },
  });
  const read = () => parsedOrFail(candidatesParser('pilkada2024'), lists).value;

  it('the empty column may be number 1, with the higher id', () => {
    expect(read().find(({ region }) => region === '1971')?.options).toEqual([
      { kind: 'kolomKosong', id: '1000701', ballotNumber: 1 },
      {
        kind: 'pair',
        id: '1000700',
        ballotNumber: 2,
        headName: 'MAULAN AKLIL, S.IP., M.Si.',
        deputyName: 'Dr. MASAGUS M. HAKIM',
      },
    ]);
  });

  it('a number may be missing, and a name may have no deputy', () => {
    expect(read().find(({ region }) => region === '7306')?.options).toEqual([
      { kind: 'pair', id: '1000900', ballotNumber: null, headName: 'TANPA WAKIL', deputyName: null },
      { kind: 'kolomKosong', id: '1000901', ballotNumber: null },
    ]);
  });

  it('names with hyphens are not split inside a word', () => {
    const json = paslon({ 31: { 1: { nama: 'AL-AMIN - SRI - WAHYUNI', nomor_urut: 1 } } });
    expect(parsedOrFail(candidatesParser('pilkada2024'), json).value[0]?.options[0]).toMatchObject({
      headName: 'AL-AMIN',
      deputyName: 'SRI - WAHYUNI',
    });
  });

  it('keys that are no region, or no candidate, are left out', () => {
    const json = paslon({ total: {}, 31: { null: { nama: 'X', nomor_urut: 1 } } });
    expect(parsedOrFail(candidatesParser('pilkada2024'), json).value).toEqual([
      { region: '31', options: [] },
    ]);
  });

  it('a list of another shape is not read', () => {
    expect(problemOrFail(candidatesParser('pilkada2024'), { a: 1 })).toContain('a');
    expect(problemOrFail(candidatesParser('pilkada2024'), [])).not.toBe('');
  });
});

describe('tables', () => {
  it('keep only direct children of their region', () => {
    const json = pilkadaAggregate({ 3171: ROW, 3201: ROW, 317101: ROW, total: ROW });
    expect(parsedOrFail(jakarta, json).value.rows.map(({ code }) => code)).toEqual(['3171']);
  });

  it('of another region are not read for this one', () => {
    expect(problemOrFail(jakarta, pilkadaAggregate({ 3201: ROW, 3202: ROW }))).toContain('31');
  });
});

describe('lists of regions', () => {
  const parser = regionsParser(aCode('310101'));

  it('are read in code order, without stray dots and spaces', () => {
    const json = wilayah({ 3101011003: ' PULAU  HARAPAN. ', 3101011001: 'PULAU PANGGANG' });
    expect(parsedOrFail(parser, json).value).toEqual([
      { code: '3101011001', name: 'PULAU PANGGANG' },
      { code: '3101011003', name: 'PULAU HARAPAN' },
    ]);
  });

  it('hold a region once, have no empty name, and leave out what belongs elsewhere', () => {
    const json = [...wilayah({ 3101011003: ' . ', 3201011003: 'LAIN' }), ...wilayah({ 3101011003: '.' })];
    expect(parsedOrFail(parser, json).value).toEqual([{ code: '3101011003', name: null }]);
  });

  it('may be empty, but not of another region alone', () => {
    expect(parsedOrFail(parser, []).value).toEqual([]);
    expect(problemOrFail(parser, wilayah({ 3201011003: 'LAIN' }))).toContain('310101');
  });

  it('with a code that is a number are not read: a code is text', () => {
    expect(problemOrFail(parser, [{ nama: 'A', kode: 3101011003 }])).toContain('kode');
  });
});
