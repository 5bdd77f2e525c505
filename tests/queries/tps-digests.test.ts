import { describe, expect, it } from 'vitest';
import { EMPTY_DIGEST } from '#lib/domain/tps-digest.ts';
import { aCode } from '#tests/support/builders.ts';
import { pilkadaAggregate } from '../sirekap/wire-documents.ts';
import { DESA, FIRST, gatheredCountry, ofLike, SECOND, TPS } from './gathered-country.ts';
import { okValue } from './site-under-test.ts';
import { ANY_TPS, desaIn, KECAMATAN, serveTable, serveTps, tpsIn } from './tps-country.ts';

const world = gatheredCountry();

describe('the digests of a contest', () => {
  it('are the sums over its TPS documents, at every tier', async () => {
    await world.gather();
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(24);
    expect(['0', '31', '3171'].map(world.digestOf)).toEqual([ofLike(24), ofLike(24), ofLike(24)]);
    expect([world.digestOf(FIRST), world.digestOf(DESA), world.digestOf(TPS)]).toEqual([
      ofLike(6),
      ofLike(3),
      null,
    ]);
    expect(world.childrenOf('0')).toEqual(new Map([['31', ofLike(24)]]));
    expect(world.childrenOf('31')).toEqual(new Map([['3171', ofLike(24)]]));
    expect(world.childrenOf('3171')).toEqual(new Map(KECAMATAN.map((code) => [code, ofLike(6)])));
    expect(world.childrenOf(FIRST)).toEqual(new Map(desaIn(FIRST).map((code) => [code, ofLike(3)])));
    expect(world.childrenOf(DESA)).toEqual(new Map());
  });

  it('count what contradicts itself and leave it out of the sums', async () => {
    const [first = '', second = '', third = ''] = tpsIn(DESA);
    serveTps(world.site.sirekap, first, { pengguna_total_l: 121 });
    serveTps(world.site.sirekap, second, { suara_total: 254 });
    serveTps(world.site.sirekap, third, {}, { 1000023: 641, 1000024: 107 });
    await world.gather();
    expect(world.digestOf(DESA)).toEqual({
      read: 3,
      turnout: { tps: 2, voted: 2 * 253, entitled: 2 * 297 },
      ballots: { tps: 2, valid: 2 * 247, invalid: 2 * 6 },
      votes: {
        tps: 3,
        byOption: [
          { option: '1000023', votes: 140 + 140 + 641 },
          { option: '1000024', votes: 3 * 107 },
        ],
      },
      checked: 3,
      inconsistent: 3,
    });
  });

  it('are absent where nothing was read: unknown is never zero', async () => {
    serveTable(world.site.sirekap, FIRST, 0, 0);
    world.site.sirekap.fail({ kind: 'status', status: 404 }, new RegExp(`/${SECOND}/.*/\\d{13}\\.json$`));
    expect([world.digestOf('0'), world.childrenOf('0').size]).toEqual([null, 0]);
    await world.gather();
    expect([world.digestOf(DESA), world.digestOf(SECOND)]).toEqual([null, null]);
    expect([...world.childrenOf('3171').keys()]).toEqual([FIRST, ...KECAMATAN.slice(2)]);
    expect(world.site.sirekap.countOf(new RegExp(`/${DESA}/`))).toBe(0);
  });

  it('of a withheld desa have voters and ballots, and no votes to check', async () => {
    for (const tps of tpsIn(DESA)) serveTps(world.site.sirekap, tps, {}, { 1000023: 0, 1000024: 0 });
    const zeros = { votes: { 1000023: 0, 1000024: 0 }, counted: 1, total: 1 };
    world.site.sirekap.override(
      `/pilkada/hhcw/pkwkp/31/3171/${FIRST}/${DESA}.json`,
      pilkadaAggregate(Object.fromEntries(tpsIn(DESA).map((tps) => [tps, zeros]))),
    );
    await world.gather();
    expect(world.digestOf(DESA)).toEqual({ ...ofLike(3), votes: EMPTY_DIGEST.votes, checked: 0 });
  });

  it('stand in the page of a region and in its rows', async () => {
    await world.gather();
    const result = okValue(
      await world.queries.getRegionResult(world.queries.contest('gubernur'), aCode('3171')),
    );
    expect(result.digest).toEqual(ofLike(24));
    const ofRow = { ...ofLike(6), votes: EMPTY_DIGEST.votes };
    expect(result.rows.map(({ digest }) => digest)).toEqual(KECAMATAN.map(() => ofRow));
    const desa = okValue(await world.queries.getRegionResult(world.queries.contest('gubernur'), aCode(DESA)));
    expect(desa).toMatchObject({ digest: ofLike(3) });
    expect(desa.rows.map(({ digest }) => digest)).toEqual([null, null, null]);
  });
});
