import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { aCode } from '#tests/support/builders.ts';
import { formalRecap, pilkadaAggregate } from '../sirekap/wire-documents.ts';
import { okValue, type Queries, type SiteUnderTest } from './site-under-test.ts';
import { serveJakarta } from './small-country.ts';
import { closeSmallCountry, openSmallCountry, START } from './small-country-site.ts';

let site: SiteUnderTest;
let queries: Queries;

beforeEach(async () => {
  site = await openSmallCountry();
  queries = await site.start();
});

afterEach(() => closeSmallCountry(site));

async function resultOf(code: string): Promise<RegionResult> {
  return okValue(await queries.getRegionResult(queries.contest('gubernur'), aCode(code)));
}

describe('the result of a region', () => {
  it('has its ballot in ballot order, its total, and every child of tree and table', async () => {
    const { options, state, rows } = await resultOf('31');
    expect(options.map(({ ballotNumber }) => ballotNumber)).toEqual([1, 2]);
    expect(state).toMatchObject({
      kind: 'published',
      tally: {
        votes: [
          { option: '1000024', votes: 80 },
          { option: '1000023', votes: 120 },
        ],
      },
      progress: { counted: 5, total: 10 },
      lastGood: null,
    });
    expect(rows.map(({ code, name, tally }) => [code, name, tally.kind])).toEqual([
      ['3171', 'JAKARTA PUSAT', 'counted'],
      ['3172', 'JAKARTA UTARA', 'notReported'],
    ]);
  });

  it('shows a row that only the table knows, without a name', async () => {
    site.sirekap.override(
      '/pilkada/hhcw/pkwkp/31.json',
      pilkadaAggregate({ 3179: { counted: 0, total: 4 } }),
    );
    const { rows } = await resultOf('31');
    expect(rows.map(({ code, name }) => [code, name])).toContainEqual(['3179', null]);
  });

  it('says of its rows which were not of an ordinary vote, and of itself by its row one tier up', async () => {
    const json = pilkadaAggregate({
      3171: { votes: { 1000023: 5, 1000024: 3 }, counted: 1, total: 2 },
      3172: { counted: 0, total: 4 },
    });
    const table = { ...json.tungsura.table, 3171: { ...json.tungsura.table[3171], psu: 'PSU' } };
    site.sirekap.override('/pilkada/hhcw/pkwkp/31.json', { ...json, tungsura: { ...json.tungsura, table } });
    expect((await resultOf('31')).rows.map(({ event }) => event)).toEqual([{ kind: 'psu' }, undefined]);
    expect((await resultOf('3171')).state).toMatchObject({ elsewhere: { event: { kind: 'psu' } } });
  });

  it('shows an option that stands on no list, since its votes count', async () => {
    serveJakarta(site.sirekap, { votes: { 1000023: 5, 1000024: 3, 1000099: 2 }, counted: 1, total: 2 });
    expect((await resultOf('31')).options.map(({ id, kind }) => [id, kind])).toEqual([
      ['1000024', 'pair'],
      ['1000023', 'pair'],
      ['1000099', 'unlisted'],
    ]);
  });

  it('names every option of its ballot in its total and rows, one without a key or a number as unknown', async () => {
    const json = pilkadaAggregate({
      3171: { votes: { 1000023: 120 }, counted: 5, total: 10 },
      3172: { votes: { 1000023: 30, 1000024: 4 }, counted: 5, total: 10 },
    });
    const chart = { ...json.tungsura.chart, 1000023: 150, 1000024: null };
    site.sirekap.override('/pilkada/hhcw/pkwkp/31.json', { ...json, tungsura: { ...json.tungsura, chart } });
    const { state, rows } = await resultOf('31');
    expect(state).toMatchObject({ tally: { votes: [{ votes: null }, { votes: 150 }] } });
    expect(rows.map(({ tally }) => tally)).toMatchObject([
      { votes: [{ option: '1000024', votes: null }, { votes: 120 }] },
      { votes: [{ votes: 4 }, { votes: 30 }] },
    ]);
  });

  it('has the recap that its source publishes, once it does', async () => {
    expect((await resultOf('31')).recap).toMatchObject({ kind: 'asked', answer: { kind: 'notPublished' } });
    site.sirekap.override('/pilkada/hr/pkwkp/31.json', formalRecap());
    vi.setSystemTime(START + 60_000);
    expect((await resultOf('31')).recap).toMatchObject({ kind: 'asked', answer: { kind: 'published' } });
  });

  it('has the recap of its row one tier up, and none without such a row', async () => {
    site.sirekap.override('/pilkada/hr/pkwkp/31.json', formalRecap());
    expect((await resultOf('3171')).recap).toMatchObject({
      kind: 'parentRow',
      votes: [{ votes: 700_000 }, { votes: 159_230 }, { votes: 1_000_000 }],
      provenance: { url: expect.stringContaining('/hr/pkwkp/31.json') },
    });
    expect((await resultOf('3179')).recap).toEqual({ kind: 'noDocument' });
    expect((await resultOf('317101')).recap).toEqual({ kind: 'noDocument' });
  });

  it('has the stages that the document one tier up says of it, votes or none', async () => {
    const stages = { da: { persen: 33.3, jml_wilayah: 6, jml_wilayah_publikasi: 2 } };
    const recap = { ...formalRecap(), progress_d_child: { 3171: stages, 3172: stages } };
    const { 3172: _none, ...table } = recap.table;
    site.sirekap.override('/pilkada/hr/pkwkp/31.json', { ...recap, table });
    const read = [{ tier: 'kecamatan', published: 2, total: 6 }];
    expect((await resultOf('3171')).recap).toMatchObject({ votes: [{}, {}, {}], stages: read });
    expect((await resultOf('3172')).recap).toMatchObject({ kind: 'parentRow', votes: null, stages: read });
  });

  it('stands without its recap when that alone cannot be reached', async () => {
    site.sirekap.fail({ kind: 'html' }, /\/hr\//);
    const { recap, state } = await resultOf('31');
    expect([recap.kind, state.kind]).toEqual(['unreachable', 'published']);
  });
});

describe('a region without a document of its own', () => {
  it('has the numbers of its row one tier up', async () => {
    const { state } = await resultOf('3171');
    expect(state).toMatchObject({
      kind: 'notPublished',
      elsewhere: {
        origin: 'parentRow',
        tally: { votes: [{ votes: 80 }, { votes: 120 }] },
        provenance: { url: expect.stringContaining('/pkwkp/31.json') },
      },
    });
  });

  it('and without a row has no numbers, which is not zero', async () => {
    expect((await resultOf('3172')).state).toMatchObject({ kind: 'notPublished', elsewhere: null });
  });

  it('in a province that elects no governor has no contest', async () => {
    expect((await resultOf('34')).state).toEqual({ kind: 'noContest' });
    expect((await resultOf('3471')).state).toEqual({ kind: 'noContest' });
  });
});

describe('the nation without a document of its own', () => {
  it('is composed of its provinces: their progress adds up, their votes do not', async () => {
    const { state, rows, options } = await resultOf('0');
    expect(state).toMatchObject({
      kind: 'notPublished',
      elsewhere: {
        origin: 'provinces',
        tally: { kind: 'noTotals' },
        progress: { kind: 'fraction', counted: 6, total: 14 },
      },
    });
    expect(options).toEqual([]);
    expect(rows.map(({ code, tally }) => [code, tally.kind])).toEqual([
      ['31', 'counted'],
      ['32', 'counted'],
      ['34', 'notReported'],
    ]);
  });

  it('gives each province its own ballot', async () => {
    const { rows } = await resultOf('0');
    expect(rows.map(({ ownOptions }) => ownOptions?.length ?? null)).toEqual([2, 1, null]);
  });

  it('knows which of them does not vote: nothing is missing there', async () => {
    const { rows } = await resultOf('0');
    expect(rows.map(({ code, isContested }) => [code, isContested])).toEqual([
      ['31', true],
      ['32', true],
      ['34', false],
    ]);
  });

  it('has an unknown progress while one province cannot be reached: a part is not the whole', async () => {
    site.sirekap.fail({ kind: 'html' }, /hhcw\/pkwkp\/32/);
    expect((await resultOf('0')).state).toMatchObject({ elsewhere: { progress: { kind: 'unknown' } } });
  });
});
