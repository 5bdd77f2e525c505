import { describe, expect, it } from 'vitest';
import type { Administration, TpsDocument } from '#lib/domain/tps.ts';
import { tpsParser } from '#lib/sirekap/parse-tps.ts';
import {
  aCode,
  aContest,
  anAdministration,
  anOptionId,
  aPresidentialContest,
  bySex,
} from '#tests/support/builders.ts';
import { parsedOrFail, problemOrFail } from './parsed-or-fail.ts';
import { ADMINISTRASI, pemiluTps, pilkadaTps } from './wire-documents.ts';

const pilkada = tpsParser(aContest(), aCode('3101011003008'));
const pemilu = tpsParser(aPresidentialContest(), aCode('1101012001003'));

function readPilkada(json: unknown): TpsDocument {
  return parsedOrFail(pilkada, json).value;
}

const WHOLE: Administration = anAdministration({
  registeredDpt: bySex(138, 155),
  votedDpt: bySex(118, 130),
  votedTransferred: bySex(0, 1),
  votedByIdCard: bySex(2, 2),
  votedTotal: bySex(120, 133),
  validVotes: 247,
  invalidVotes: 6,
  totalVotes: 253,
});

describe('a TPS document', () => {
  it('of Pemilu is read whole', () => {
    const { value, sourceTime } = parsedOrFail(pemilu, pemiluTps());
    expect(sourceTime).toBe('2024-02-22T17:00:00+07:00');
    expect(value.votes).toEqual({
      kind: 'read',
      votes: [202, 38, 7].map((votes, index) => ({ option: anOptionId(`${100_025 + index}`), votes })),
    });
    expect(value.administration).toEqual(WHOLE);
    expect(value.event).toEqual({ kind: 'regular' });
  });

  it('of Pilkada is the same, wrapped in tungsura', () => {
    const { value } = parsedOrFail(pilkada, pilkadaTps());
    expect(value.votes).toMatchObject({ votes: [{ option: '1000023' }, { option: '1000024' }] });
    expect(value.administration).toEqual(WHOLE);
    expect(value.pages.map(({ kind }) => kind)).toEqual(['scanned', 'missing']);
  });

  it('is not read in the other dialect', () => {
    expect(problemOrFail(pilkada, pemiluTps())).toContain('tungsura');
    expect(problemOrFail(pemilu, pilkadaTps())).not.toBe('');
  });
});

describe('quirk 1: a chart of a TPS', () => {
  it.each([
    ['null', null],
    ['empty', {}],
    ['nothing but the junk key', { null: null }],
    ['nulls alone', { null: null, 1000023: null }],
  ])('that is %s was not read', (_, chart) => {
    const json = pilkadaTps();
    expect(readPilkada({ ...json, tungsura: { ...json.tungsura, chart } }).votes).toEqual({
      kind: 'notRead',
    });
  });

  it('keeps a box that was not read as unknown beside those that were', () => {
    expect(readPilkada(pilkadaTps({ 1000023: 140, 1000024: null })).votes).toEqual({
      kind: 'read',
      votes: [
        { option: '1000023', votes: 140 },
        { option: '1000024', votes: null },
      ],
    });
  });

  it('may say zero: at one TPS that can be true', () => {
    expect(readPilkada(pilkadaTps({ 1000023: 0 })).votes).toMatchObject({
      kind: 'read',
      votes: [{ votes: 0 }],
    });
  });
});

describe('quirk 10: a misread number', () => {
  it('is kept as the source gives it, above any possible number of voters', () => {
    expect(readPilkada(pilkadaTps({ 1000023: 641, 1000024: 9_511 })).votes).toMatchObject({
      votes: [{ votes: 641 }, { votes: 9_511 }],
    });
  });
});

describe('quirk 11: votes and administration', () => {
  it('come independently of each other, and of their status flags', () => {
    const json = pilkadaTps();
    const onlyVotes = readPilkada({
      ...json,
      tungsura: { ...json.tungsura, administrasi: null },
      status_adm: true,
    });
    expect([onlyVotes.votes.kind, onlyVotes.administration]).toEqual(['read', null]);
    const onlyAdministration = readPilkada({
      ...json,
      tungsura: { ...json.tungsura, chart: null },
      status_suara: true,
    });
    expect([onlyAdministration.votes.kind, onlyAdministration.administration]).toEqual(['notRead', WHOLE]);
  });
});

describe('an administration part', () => {
  const readAdministration = (administrasi: unknown) => {
    const json = pilkadaTps();
    return readPilkada({ ...json, tungsura: { ...json.tungsura, administrasi } }).administration;
  };

  it('has unknown figures where keys are missing or null', () => {
    const { suara_sah: _valid, ...rest } = ADMINISTRASI;
    expect(readAdministration({ ...rest, pemilih_dpt_l: null })).toEqual({
      ...WHOLE,
      registeredDpt: { male: null, female: 155, total: 293 },
      validVotes: null,
    });
  });

  it('that has no figure at all was not read', () => {
    expect(readAdministration({})).toBeNull();
    expect(
      readAdministration(Object.fromEntries(Object.keys(ADMINISTRASI).map((key) => [key, null]))),
    ).toBeNull();
  });

  it('may have keys that nobody knows', () => {
    expect(readAdministration({ ...ADMINISTRASI, surat_suara_diterima: 300, x: 'y' })).toEqual(WHOLE);
  });

  it.each([-1, 2.5, '247', true])('is not read with %j for a figure', (odd) => {
    const json = pilkadaTps();
    const administrasi = { ...ADMINISTRASI, suara_sah: odd };
    expect(problemOrFail(pilkada, { ...json, tungsura: { ...json.tungsura, administrasi } })).toBe(
      'administrasi.suara_sah: not a count',
    );
  });
});

describe('a Pilkada TPS that nothing has come from', () => {
  const EMPTY: TpsDocument = {
    code: aCode('3101011003008'),
    votes: { kind: 'notRead' },
    administration: null,
    pages: [],
    event: { kind: 'regular' },
  };

  it.each([
    ['tungsura null', { tungsura: null, images: [], psu: null, ts: '2024-11-27 13:00:00' }],
    ['tungsura empty, images missing', { tungsura: {}, ts: '2024-11-27 13:00:00' }],
    [
      'parts null',
      { tungsura: { chart: null, administrasi: null }, images: null, ts: '2024-11-27 13:00:00' },
    ],
  ])('is read with %s', (_, json) => {
    expect(readPilkada(json)).toEqual(EMPTY);
  });
});
