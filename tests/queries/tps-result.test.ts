import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { aCode } from '#tests/support/builders.ts';
import { pilkadaAggregate, pilkadaTps } from '../sirekap/wire-documents.ts';
import { okValue, type Queries, type SiteUnderTest, setUpSite } from './site-under-test.ts';
import { serveSmallCountry, TPS, TPS_PATH, VILLAGE } from './small-country.ts';

let site: SiteUnderTest;
let queries: Queries;

beforeEach(async () => {
  site = await setUpSite(['gubernur']);
  serveSmallCountry(site.sirekap);
  queries = await site.start();
});

afterEach(async () => {
  await site.close();
});

async function resultOf(code: string): Promise<TpsResult> {
  return okValue(await queries.getTpsResult(queries.contest('gubernur'), aCode(code)));
}

async function published() {
  const { state, options } = await resultOf(TPS);
  if (state.kind !== 'published') throw new Error(state.kind);
  return { ...state, options };
}

describe('the result of a TPS', () => {
  it('has its votes in ballot order, every check and the verdict', async () => {
    const { document, checks, verdict, provenance } = await published();
    expect(document.votes).toEqual({
      kind: 'read',
      votes: [
        { option: '1000024', votes: 107 },
        { option: '1000023', votes: 140 },
      ],
    });
    expect(checks.find(({ rule }) => rule === 'R08')).toMatchObject({ outcome: 'holds' });
    expect(verdict.kind).toBe('passes');
    expect(provenance).toMatchObject({
      url: expect.stringContaining(TPS_PATH),
      sourceTime: '2024-11-27T20:15:00+07:00',
    });
  });

  it('has the word of its row in the table of the desa where its document lacks one', async () => {
    const wire = pilkadaAggregate({ [TPS]: { votes: { 1000023: 140, 1000024: 107 }, counted: 1, total: 1 } });
    const { table } = wire.tungsura;
    site.sirekap.override(`/pilkada/hhcw/pkwkp/31/3171/317101/${VILLAGE}.json`, {
      ...wire,
      tungsura: { ...wire.tungsura, table: { [TPS]: { ...table[TPS], psu: 'Pemungutan Suara Ulang' } } },
    });
    expect((await published()).document.event).toEqual({ kind: 'psu' });
    site.sirekap.override(TPS_PATH, { ...pilkadaTps(), psu: 'Penghitungan Suara Ulang' });
    queries = await site.start();
    expect((await published()).document.event).toEqual({ kind: 'recount' });
  });

  it('shows an option that stands on no list, and adds its votes', async () => {
    site.sirekap.override(TPS_PATH, pilkadaTps({ 1000023: 140, 1000024: 100, 1000099: 7 }));
    const { options, verdict } = await published();
    expect(options.at(-1)).toEqual({ kind: 'unlisted', id: '1000099', ballotNumber: null });
    expect(verdict.kind).toBe('passes');
  });

  it('has an unknown number for an option that the document leaves out, and no sum to test', async () => {
    site.sirekap.override(TPS_PATH, pilkadaTps({ 1000023: 140 }));
    const { document, checks } = await published();
    expect(document.votes).toMatchObject({ votes: [{ option: '1000024', votes: null }, { votes: 140 }] });
    expect(checks.find(({ rule }) => rule === 'R08')).toMatchObject({ outcome: 'untestable' });
  });

  it('is partly read, beside a complete administration, while an option has no number', async () => {
    site.sirekap.override(TPS_PATH, pilkadaTps({ 1000023: 199, 1000024: null }));
    const { document, verdict } = await published();
    expect(document.votes).toMatchObject({ votes: [{ votes: null }, { votes: 199 }] });
    expect(document.administration).not.toBeNull();
    expect(verdict).toEqual({ kind: 'partlyRead', missing: 'someVotes' });
  });

  it.each<Record<string, number | null>>([
    { 1000023: 0, 1000024: 0 },
    { 1000023: 0, 1000024: null },
    { 1000023: 0 },
  ])('shows no zero of a desa that is withheld, where its votes are %j', async (votes) => {
    const zeros = { votes: { 1000023: 0, 1000024: 0 }, counted: 1, total: 1 };
    site.sirekap.override(
      `/pilkada/hhcw/pkwkp/31/3171/317101/${VILLAGE}.json`,
      pilkadaAggregate({ [TPS]: zeros }),
    );
    site.sirekap.override(TPS_PATH, pilkadaTps(votes));
    expect((await published()).verdict).toEqual({ kind: 'withheld' });
  });

  it('says which sum does not hold', async () => {
    site.sirekap.override(TPS_PATH, pilkadaTps({ 1000023: 641, 1000024: 107 }));
    expect((await published()).verdict).toMatchObject({ kind: 'inconsistent', reason: { rule: 'R08' } });
  });

  it('without a document is not published, with its ballot and when that was seen', async () => {
    const { state, options } = await resultOf('3171011003009');
    expect(state).toMatchObject({ kind: 'notPublished', url: expect.stringContaining('3171011003009') });
    expect(options).toHaveLength(2);
  });

  it('in a province that elects no governor has no contest', async () => {
    expect((await resultOf('3471011001001')).state).toEqual({ kind: 'noContest' });
  });

  it('is an error where the source fails and nothing is kept', async () => {
    site.sirekap.fail({ kind: 'cut' }, /3171011003008/);
    const result = await queries.getTpsResult(queries.contest('gubernur'), aCode(TPS));
    expect(result).toMatchObject({ ok: false, error: { kind: 'interrupted' } });
  });

  it('points at the digit that explains what does not hold', async () => {
    site.sirekap.override(TPS_PATH, pilkadaTps({ 1000023: 140, 1000024: 907 }));
    expect((await published()).hints).toMatchObject([
      {
        isClear: true,
        digits: [{ figure: { kind: 'votes', option: '1000024' }, read: 9, fits: 1, fitting: 107 }],
      },
    ]);
  });
});

describe('the same TPS in another contest of the day (R17)', () => {
  const OTHER_PATH = TPS_PATH.replace('pkwkp', 'pkwkk');

  beforeEach(async () => {
    await site.close();
    site = await setUpSite(['gubernur', 'bupati']);
    serveSmallCountry(site.sirekap);
    site.sirekap.override('/pilkada/paslon/pkwkk.json', {});
    site.sirekap.override(OTHER_PATH, pilkadaTps());
    queries = await site.start();
  });

  const DIFFERS = pilkadaTps({ 1000023: 140, 1000024: 107 }, { pengguna_dpt_l: 110, pengguna_dpt_j: 230 });

  async function shown() {
    const page = okValue(await queries.loadResultPage('gubernur', TPS));
    if (page.kind !== 'tps' || page.result.state.kind !== 'published') throw new Error(page.kind);
    return page.result.state;
  }

  async function outcomes() {
    const { checks } = await shown();
    return checks.filter(({ rule }) => rule === 'R17').map(({ outcome }) => outcome);
  }

  it('is asked for by its page, for whoever comes first', async () => {
    expect(await outcomes()).toEqual(['holds', 'holds']);
    site.sirekap.override(OTHER_PATH, DIFFERS);
    queries = await site.start();
    expect(await outcomes()).toEqual(['fails', 'holds']);
  });

  it('changes no verdict, whoever has looked at what before', async () => {
    site.sirekap.override(OTHER_PATH, DIFFERS);
    queries = await site.start();
    const first = await shown();
    okValue(await queries.getTpsResult(queries.contest('bupati'), aCode(TPS)));
    const second = await shown();
    const listed = okValue(await queries.getTpsResult(queries.contest('gubernur'), aCode(TPS)));
    expect(first.verdict.kind).toBe('passes');
    expect(second.verdict).toEqual(first.verdict);
    expect(listed.state).toMatchObject({ verdict: first.verdict });
  });

  it('that cannot be had leaves the rule untested and the verdict as it is', async () => {
    site.sirekap.override(OTHER_PATH, DIFFERS);
    queries = await site.start();
    const { verdict } = await shown();
    queries = await site.start();
    site.sirekap.fail({ kind: 'status', status: 500 }, /pkwkk.*3171011003008/);
    expect(await outcomes()).toEqual(['untestable', 'untestable']);
    expect((await shown()).verdict).toEqual(verdict);
  });

  it('is not asked for by lists, files and sums', async () => {
    await queries.getTpsResult(queries.contest('gubernur'), aCode(TPS));
    expect(site.sirekap.requests.map(({ path }) => path)).not.toContain(OTHER_PATH);
  });

  it('is not asked for where no part on voters is read', async () => {
    site.sirekap.override(TPS_PATH, pilkadaTps({ 1000023: 140, 1000024: 107 }, null));
    queries = await site.start();
    expect(await outcomes()).toEqual(['untestable', 'untestable']);
    expect(site.sirekap.requests.map(({ path }) => path)).not.toContain(OTHER_PATH);
  });
});
