import { describe, expect, it, vi } from 'vitest';
import { aCode } from '#tests/support/builders.ts';
import { captureLog } from '#tests/support/captured-log.ts';
import { waitUntil } from '#tests/support/wait-until.ts';
import { pilkadaAggregate } from '../sirekap/wire-documents.ts';
import {
  BETWEEN_WALKS,
  DESA,
  FIRST,
  gatheredCountry,
  LONGER,
  ofLike,
  SECOND,
  START,
  TPS,
} from './gathered-country.ts';
import { okValue } from './site-under-test.ts';
import { ANY_TPS, KECAMATAN, serveTable, serveTps, tpsIn, tpsPath } from './tps-country.ts';

const world = gatheredCountry();

describe('gathering', () => {
  it('reads nothing again that has not changed', async () => {
    await world.gather();
    await world.gatherAgain();
    await world.clock.untilWaitedFor(LONGER);
    expect(world.site.sirekap.countOf(/hhcw.*\/\d{6}\.json$/)).toBe(KECAMATAN.length);
    expect(world.site.sirekap.requests).toHaveLength(KECAMATAN.length);
  });

  it('reads a desa again whose row in its kecamatan’s table changed, and no other', async () => {
    await world.gather();
    serveTps(world.site.sirekap, TPS, { suara_tidak_sah: 8, suara_total: 255 });
    serveTable(world.site.sirekap, FIRST, 421);
    await world.gatherAgain();
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(3);
    expect(world.site.sirekap.countOf(new RegExp(`/${DESA}/\\d{13}`))).toBe(3);
    expect(world.digestOf('0')?.ballots).toEqual({ tps: 24, valid: 24 * 247, invalid: 24 * 6 + 2 });
  });

  it('asks again for a form that was not read whole after ten minutes, and for that one only', async () => {
    serveTps(world.site.sirekap, TPS, null);
    await world.gather();
    expect(world.digestOf(DESA)).toMatchObject({ read: 3, turnout: { tps: 2 } });
    serveTps(world.site.sirekap, TPS);
    await world.gatherAgain();
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(0);
    await world.gatherAgain(600_000);
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(1);
    expect(world.digestOf(DESA)).toEqual(ofLike(3));
  });

  it('does not believe that documents it has read are gone', async () => {
    await world.gather();
    world.site.sirekap.fail({ kind: 'status', status: 404 }, ANY_TPS);
    serveTable(world.site.sirekap, FIRST, 421);
    await world.gatherAgain();
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(3);
    expect(world.digestOf(DESA)).toEqual(ofLike(3));
  });

  it('believes after fifteen minutes that a document it has read is gone, and reads its desa no oftener for it', async () => {
    await world.gather();
    world.site.sirekap.fail({ kind: 'status', status: 404 }, new RegExp(`/${TPS}\\.json`));
    const [, other = ''] = tpsIn(DESA);
    serveTps(world.site.sirekap, other, { suara_tidak_sah: 8, suara_total: 255 });
    serveTable(world.site.sirekap, FIRST, 421);
    await world.gatherAgain();
    expect(world.digestOf(DESA)).toEqual(ofLike(3));
    for (let walk = 0; walk < 5; walk += 1) {
      await world.gatherAgain();
      expect(world.site.sirekap.countOf(ANY_TPS)).toBe(0);
    }
    await world.gatherAgain(600_000);
    expect(world.digestOf(DESA)).toMatchObject({ read: 2, ballots: { tps: 2, invalid: 6 + 8 } });
    expect(world.digestOf('0')?.read).toBe(23);
    await world.gatherAgain();
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(0);
    await world.gatherAgain(600_000);
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(1);
  });

  it('has a document back that was gone for a while, counted once', async () => {
    await world.gather();
    world.site.sirekap.fail({ kind: 'status', status: 404 }, new RegExp(`/${TPS}\\.json`));
    serveTable(world.site.sirekap, FIRST, 421);
    await world.gatherAgain();
    await world.site.sirekap.recover();
    await world.gatherAgain(900_000);
    expect(world.digestOf(DESA)).toEqual(ofLike(3));
  });

  it.each([
    ['fails for good', { kind: 'status', status: 500 }],
    ['is a page for people', { kind: 'html' }],
  ] as const)('takes up news of a desa of which one document %s', async (_, fault) => {
    captureLog();
    world.site.sirekap.fail(fault, new RegExp(`/${TPS}\\.json`));
    world.startGatherer();
    await waitUntil('all but one are read', () => {
      world.clock.pass(5_000);
      return world.digestOf('0')?.read === 23 ? true : null;
    });
    serveTps(world.site.sirekap, tpsIn(DESA)[1] ?? '', { suara_tidak_sah: 8, suara_total: 255 });
    serveTable(world.site.sirekap, FIRST, 421);
    await waitUntil('the news is read', () => {
      world.clock.pass(5_000);
      return world.digestOf(DESA)?.ballots.invalid === 6 + 8 ? true : null;
    });
    expect(world.digestOf(DESA)).toMatchObject({ read: 2 });
  });

  it('reads a desa for which the tree has no list, by its own table', async () => {
    const row = { votes: { 1000023: 140, 1000024: 107 }, counted: 1, total: 1 };
    const rows = Object.fromEntries(tpsIn(DESA).map((tps) => [tps, row]));
    world.site.sirekap.fail({ kind: 'status', status: 404 }, new RegExp(`wilayah/.*/${DESA}\\.json`));
    world.site.sirekap.override(`/pilkada/hhcw/pkwkp/31/3171/${FIRST}/${DESA}.json`, pilkadaAggregate(rows));
    await world.gather();
    expect(world.digestOf(DESA)).toEqual(ofLike(3));
  });

  it('asks for a desa whose TPS are listed nowhere no oftener than every fifteen minutes', async () => {
    world.site.sirekap.fail({ kind: 'status', status: 404 }, new RegExp(`/${DESA}\\.json`));
    await world.gather();
    await world.gatherAgain();
    expect(world.site.sirekap.countOf(new RegExp(`/${DESA}\\.json`))).toBe(0);
    expect(world.digestOf('0')?.read).toBe(21);
    await world.site.sirekap.recover();
    await world.gatherAgain(900_000);
    expect(world.digestOf(DESA)).toEqual(ofLike(3));
  });

  it('keeps none of its answers where readers’ are, and asks for none of theirs to be kept longer', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: START });
    const other = tpsPath(tpsIn(DESA)[1] ?? '');
    const read = (code: string) => world.queries.getTpsResult(world.queries.contest('gubernur'), aCode(code));
    await read(TPS);
    await world.gather();
    world.site.sirekap.forgetRequests();
    await read(TPS);
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(0);
    await read(tpsIn(DESA)[1] ?? '');
    expect(world.site.sirekap.countOf(other)).toBe(1);
    vi.useRealTimers();
  });

  it('leaves a document out that is not what it should be', async () => {
    world.site.sirekap.fail({ kind: 'wrongShape', body: [] }, new RegExp(TPS));
    await world.gather();
    expect(world.digestOf(DESA)).toEqual(ofLike(2));
  });

  it('never asks where the rate is 0', async () => {
    await world.startSite('0');
    world.startGatherer();
    const result = okValue(
      await world.queries.getRegionResult(world.queries.contest('gubernur'), aCode(FIRST)),
    );
    expect(result.digest).toBeNull();
    await world.stopAll();
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(0);
  });
});

describe('a failing source', () => {
  const TABLES = /hhcw.*\/\d{6}\.json$/;

  it('is left alone, longer each time, and what was read stays', async () => {
    const log = captureLog();
    await world.gather();
    world.site.sirekap.fail({ kind: 'status', status: 403 }, TABLES);
    world.site.sirekap.forgetRequests();
    world.clock.pass(BETWEEN_WALKS);
    for (const pause of [5_000, 10_000, 20_000]) {
      await world.clock.untilWaitedFor(pause);
      world.clock.pass(pause);
    }
    await world.clock.untilWaitedFor(LONGER);
    expect(world.site.sirekap.requests).toHaveLength(4);
    expect(log.lines().filter(({ msg }) => msg === 'reading of TPS pauses')).toHaveLength(4);
    expect(world.digestOf('0')).toEqual(ofLike(24));
  });

  it('is read on when it answers again', async () => {
    captureLog();
    world.site.sirekap.fail({ kind: 'html' }, ANY_TPS);
    world.startGatherer();
    await world.clock.untilWaitedFor(5_000);
    expect(world.digestOf('0')).toBeNull();
    await world.site.sirekap.recover();
    await waitUntil('everything is read', () => {
      world.clock.pass(BETWEEN_WALKS);
      return world.digestOf('0')?.read === 24 ? true : null;
    });
    expect(world.digestOf('0')).toEqual(ofLike(24));
  });
});

describe('a region that a reader looks at', () => {
  const LAST = `${KECAMATAN[3]}1002`;

  it('is read without waiting for the walk to come to it', async () => {
    await world.startSite('20');
    world.queries.wantDigests(world.queries.contest('gubernur'), aCode(LAST));
    await world.gather();
    const tps = world.site.sirekap.requests.map(({ path }) => path).filter((path) => ANY_TPS.test(path));
    const lastWanted = tps.findLastIndex((path) => path.includes(LAST));
    const second = tps.findIndex((path) => path.includes(`/${SECOND}/`));
    expect(lastWanted).toBeGreaterThan(-1);
    expect(lastWanted).toBeLessThan(second);
    expect(tps).toHaveLength(24);
  });

  it('is wanted by its page', async () => {
    await world.gather();
    serveTable(world.site.sirekap, FIRST, 421);
    world.site.sirekap.forgetRequests();
    const contest = world.queries.contest('gubernur');
    okValue(await world.queries.getRegionResult(contest, aCode('3171')));
    await waitUntil('the changed desa is read', () =>
      world.site.sirekap.countOf(ANY_TPS) === 3 ? true : null,
    );
  });

  it('is looked through once a minute, however often its page is made', async () => {
    await world.gather();
    world.site.sirekap.forgetRequests();
    const contest = world.queries.contest('gubernur');
    for (const region of [FIRST, FIRST, SECOND]) {
      world.queries.wantDigests(contest, aCode(region));
      await waitUntil('looked through', () =>
        world.site.sirekap.countOf(new RegExp(`hhcw.*/${region}\\.json$`)) > 0 ? true : null,
      );
    }
    expect(world.site.sirekap.requests).toHaveLength(2);
  });

  it.each(['0', '31', TPS])('is not wanted as a whole when it is %s', async (code) => {
    await world.gather();
    world.site.sirekap.forgetRequests();
    world.queries.wantDigests(world.queries.contest('gubernur'), aCode(code));
    world.queries.wantDigests(world.queries.contest('gubernur'), aCode(SECOND));
    await waitUntil('the other one is looked through', () =>
      world.site.sirekap.requests.length > 0 ? true : null,
    );
    expect(world.site.sirekap.requests).toHaveLength(1);
  });
});
