import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCode } from '#tests/support/builders.ts';
import { pilkadaAggregate } from '../sirekap/wire-documents.ts';
import { okValue, type Queries, type SiteUnderTest, setUpSite } from './site-under-test.ts';
import { serveSmallCountry, TPS, VILLAGE } from './small-country.ts';

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

async function find(code: string) {
  return okValue(await queries.findRegion(queries.contest('gubernur'), aCode(code)));
}

function asked(): readonly string[] {
  return site.sirekap.requests.map(({ path }) => path);
}

describe('a region', () => {
  it('is found with everything above it, from the province down', async () => {
    expect(await find(TPS)).toEqual({
      kind: 'found',
      region: { code: TPS, name: 'TPS 008' },
      above: [
        { code: '31', name: 'DKI JAKARTA' },
        { code: '3171', name: 'JAKARTA PUSAT' },
        { code: '317101', name: 'GAMBIR' },
        { code: VILLAGE, name: 'CIDENG' },
      ],
    });
  });

  it('costs one list a tier, and none the second time', async () => {
    await find(TPS);
    expect(asked()).toHaveLength(5);
    site.sirekap.forgetRequests();
    await find(VILLAGE);
    expect(asked()).toEqual([]);
  });

  it('that only the parent’s table knows is found without a name', async () => {
    // No list below 32, but its aggregate has a row for 3201.
    expect(await find('3201')).toMatchObject({ kind: 'found', region: { code: '3201', name: null } });
  });

  it('that a list lacks is found where a table at hand has it', async () => {
    const contest = queries.contest('gubernur');
    site.sirekap.override(
      '/pilkada/hhcw/pkwkp/31.json',
      pilkadaAggregate({ 3179: { counted: 1, total: 2, votes: { 1: 3 } } }),
    );
    await queries.getRegionResult(contest, aCode('31'));
    expect(await find('3179')).toMatchObject({ kind: 'found', region: { name: null } });
  });
});

describe('an invented code', () => {
  it('is unknown where its parent’s list lacks it, without a question about itself', async () => {
    expect(await find('3199')).toMatchObject({ kind: 'unknown' });
    expect(asked()).toEqual(['/wilayah/pilkada/pkwkp/0.json', '/wilayah/pilkada/pkwkp/31.json']);
  });

  it('costs nothing at all once the lists are at hand, however many are tried', async () => {
    await find(TPS);
    site.sirekap.forgetRequests();
    for (let number = 900; number < 1_000; number += 1) {
      expect(await find(`${VILLAGE}${number}`)).toMatchObject({ kind: 'unknown' });
    }
    expect(asked()).toEqual([]);
  });

  it('under an invented parent is refused at the parent', async () => {
    expect(await find('8899010001001')).toMatchObject({ kind: 'unknown' });
    expect(asked()).toEqual(['/wilayah/pilkada/pkwkp/0.json']);
  });

  it('is unknown where its parent has neither list nor table', async () => {
    expect(await find('347101')).toMatchObject({ kind: 'unknown' });
    expect(asked().filter((path) => path.includes('347101'))).toEqual([]);
  });

  it('says what exists above it', async () => {
    expect(await find(`${VILLAGE}999`)).toMatchObject({
      nearest: [{ code: '31' }, {}, {}, { code: VILLAGE }],
    });
    expect(await find('8899010001001')).toMatchObject({ nearest: [] });
  });
});

describe('a tree that cannot be read', () => {
  it('is an error, not an unknown region', async () => {
    site.sirekap.fail({ kind: 'html' }, /wilayah/);
    const found = await queries.findRegion(queries.contest('gubernur'), aCode('31'));
    expect(found).toMatchObject({ ok: false, error: { kind: 'notJson' } });
  });

  it('is bridged by the lists at hand', async () => {
    await find(TPS);
    await site.sirekap.disappear();
    expect(await find(TPS)).toMatchObject({ kind: 'found' });
  });
});

describe('a warmed tree', () => {
  it('holds every list down to kecamatan, so that no invented code above costs a question', async () => {
    await queries.warmTree();
    expect(asked()).toContain('/wilayah/pilkada/pkwkp/31/3171.json');
    site.sirekap.forgetRequests();
    expect(await find('317101')).toMatchObject({ kind: 'found' });
    expect(await find('3199')).toMatchObject({ kind: 'unknown' });
    expect(await find('317199')).toMatchObject({ kind: 'unknown' });
    expect(asked()).toEqual([]);
  });

  it('leaves a source alone that does not answer', async () => {
    await site.sirekap.disappear();
    await expect(queries.warmTree()).resolves.toBeUndefined();
  });
});
