import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { aCode, aTally } from '#tests/support/builders.ts';
import { okValue, type Queries, type SiteUnderTest } from '../queries/site-under-test.ts';
import { TPS, TPS_PATH, VILLAGE, withholdJakarta } from '../queries/small-country.ts';
import { closeSmallCountry, openSmallCountry, START } from '../queries/small-country-site.ts';
import { pilkadaAggregate, pilkadaTps } from '../sirekap/wire-documents.ts';

const NATION_LIST = /wilayah\/pilkada\/pkwkp\/0\.json$/;
const JAKARTA = /hhcw\/pkwkp\/31\.json$/;
const GONE = { kind: 'status', status: 404 } as const;
const BROKEN = { kind: 'status', status: 500 } as const;

let site: SiteUnderTest;
let queries: Queries;

beforeEach(async () => {
  site = await openSmallCountry();
  queries = await site.start();
});

afterEach(() => closeSmallCountry(site));

const gubernur = () => queries.contest('gubernur');

async function resultOf(code: string): Promise<RegionResult> {
  return okValue(await queries.getRegionResult(gubernur(), aCode(code)));
}

describe('a document that the source had and no longer has', () => {
  it('stays as it was, with the time since which it is missing', async () => {
    await resultOf('31');
    site.sirekap.fail(GONE, JAKARTA);
    vi.setSystemTime(START + 11_000);
    const { state, failingSince } = await resultOf('31');
    const votes = expect.arrayContaining([...aTally({ 1000023: 120, 1000024: 80 }).votes]);
    expect(state).toMatchObject({ kind: 'published', tally: { kind: 'counted', votes } });
    expect(failingSince).toBe('2024-11-28T03:20:11.000Z');
  });

  it('is recalled after a restart, as what the source said before', async () => {
    await resultOf('31');
    site.sirekap.fail(GONE, JAKARTA);
    queries = await site.start();
    expect((await resultOf('31')).state).toMatchObject({
      kind: 'notPublished',
      elsewhere: null,
      lastGood: { votes: aTally({ 1000023: 120, 1000024: 80 }).votes },
    });
  });
});

describe('a document that stays gone for fifteen minutes', () => {
  const later = (minutes: number) => vi.setSystemTime(START + minutes * 60_000);

  /** What a query says before the document goes, and sixteen minutes after. */
  async function overTime<T>(pattern: RegExp, ask: () => Promise<T>): Promise<T> {
    await ask();
    site.sirekap.fail(GONE, pattern);
    later(11);
    await ask();
    later(26.5);
    return ask();
  }

  it('is believed to be withdrawn, since when it was found gone, with its last total apart', async () => {
    const { state, failingSince } = await overTime(JAKARTA, () => resultOf('31'));
    expect(failingSince).toBeNull();
    expect(state).toMatchObject({
      kind: 'notPublished',
      withdrawnSince: '2024-11-28T03:31:00.000Z',
      elsewhere: null,
      lastGood: { votes: aTally({ 1000023: 120, 1000024: 80 }).votes },
    });
  });

  it('is known over a restart to be withdrawn', async () => {
    await overTime(JAKARTA, () => resultOf('31'));
    queries = await site.start();
    expect((await resultOf('31')).state).toMatchObject({
      kind: 'notPublished',
      withdrawnSince: '2024-11-28T03:31:00.000Z',
      lastGood: { votes: aTally({ 1000023: 120, 1000024: 80 }).votes },
    });
  });

  it('is believed of a TPS, with what its document said last', async () => {
    const ask = async () => okValue(await queries.getTpsResult(gubernur(), aCode(TPS)));
    const { state, failingSince, options } = await overTime(/\d{13}\.json$/, ask);
    expect(failingSince).toBeNull();
    expect(options.length).toBeGreaterThan(0);
    expect(state).toMatchObject({
      kind: 'notPublished',
      withdrawn: { since: '2024-11-28T03:31:00.000Z', last: { value: { votes: { kind: 'read' } } } },
    });
  });

  it('leaves names where it was a list: neither the ballot nor the children go with it', async () => {
    const before = await resultOf('31');
    const after = await overTime(/paslon|wilayah\/pilkada\/pkwkp\/31\.json/, () => resultOf('31'));
    expect(after.failingSince).toBeNull();
    expect(after.options).toEqual(before.options);
    expect(after.rows.map(({ name }) => name)).toEqual(before.rows.map(({ name }) => name));
  });

  it('is shown as soon as it is back', async () => {
    await overTime(JAKARTA, () => resultOf('31'));
    await site.sirekap.recover();
    later(28);
    expect((await resultOf('31')).state).toMatchObject({ kind: 'published' });
  });
});

describe('the list of provinces', () => {
  it('that is missing is a failure of the source, not an unknown region', async () => {
    site.sirekap.fail(GONE, NATION_LIST);
    expect(await queries.findRegion(gubernur(), aCode('31'))).toMatchObject({ ok: false });
  });
});

describe('a list below the provinces that is missing', () => {
  it('is asked for again after a minute', async () => {
    site.sirekap.fail(GONE, /wilayah\/pilkada\/pkwkp\/31\/3171\.json$/);
    expect(okValue(await queries.findRegion(gubernur(), aCode('317101'))).kind).toBe('unknown');
    await site.sirekap.recover();
    vi.setSystemTime(START + 61_000);
    expect(okValue(await queries.findRegion(gubernur(), aCode('317101'))).kind).toBe('found');
  });
});

describe('a national sum over provinces', () => {
  it('has no progress while a province that votes has no document', async () => {
    site.sirekap.fail(GONE, /pilkada\/hhcw\/pkwkp\/32\.json$/);
    const { state, rows } = await resultOf('0');
    expect(state).toMatchObject({ elsewhere: { origin: 'provinces', progress: { kind: 'unknown' } } });
    expect(rows.find(({ code }) => code === '32')?.tally).toEqual({ kind: 'notReported' });
  });

  it('calls a province that cannot be asked unreachable, not without data', async () => {
    site.sirekap.fail(BROKEN, /pilkada\/hhcw\/pkwkp\/32\.json$/);
    const { rows } = await resultOf('0');
    expect(rows.find(({ code }) => code === '32')?.tally).toEqual({ kind: 'unreachable' });
  });

  it('leaves out a province that does not vote', async () => {
    const { state } = await resultOf('0');
    expect(state).toMatchObject({ elsewhere: { progress: { kind: 'fraction' } } });
  });
});

describe('a TPS of zeros', () => {
  const zeros = () => site.sirekap.override(TPS_PATH, pilkadaTps({ 1000023: 0, 1000024: 0 }));
  const desa = `/pilkada/hhcw/pkwkp/31/3171/317101/${VILLAGE}.json`;

  async function votesOfTps() {
    const { state } = okValue(await queries.getTpsResult(gubernur(), aCode(TPS)));
    return state.kind === 'published' ? state.document.votes : null;
  }

  it('has zero votes', async () => {
    zeros();
    expect(await votesOfTps()).toMatchObject({ kind: 'read', votes: [{ votes: 0 }, { votes: 0 }] });
  });

  it('is withheld where its whole desa is', async () => {
    zeros();
    const row = { votes: { 1000023: 0, 1000024: 0 }, counted: 1, total: 1 };
    site.sirekap.override(desa, pilkadaAggregate({ [TPS]: row }));
    expect(await votesOfTps()).toEqual({ kind: 'withheld' });
  });
});

describe('a source that does not answer at all', () => {
  it('is not asked for anything else until the failure is five seconds old', async () => {
    await site.sirekap.disappear();
    expect(await queries.findRegion(gubernur(), aCode('31'))).toMatchObject({ ok: false });
    await site.sirekap.recover();
    expect(await queries.getRegionResult(gubernur(), aCode('32'))).toMatchObject({ ok: false });
    vi.setSystemTime(START + 5_001);
    expect(await queries.getRegionResult(gubernur(), aCode('32'))).toMatchObject({ ok: true });
  });
});

describe('a kabupaten in the governor’s election', () => {
  it('has its D.Hasil out of the province’s document', async () => {
    site.sirekap.override('/pilkada/hr/pkwkp/31.json', {
      ts: '2024-12-08 10:00:00',
      chart: { 1000023: 121, 1000024: 80 },
      table: { 3171: { 1000023: 121, 1000024: 80 } },
    });
    withholdJakarta(site.sirekap);
    expect((await resultOf('3171')).recap).toMatchObject({
      kind: 'parentRow',
      votes: aTally({ 1000023: 121, 1000024: 80 }).votes,
    });
  });
});
