import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_DIGEST, type TpsDigest } from '#lib/domain/tps-digest.ts';
import type { Gatherer } from '#lib/queries/tps-digests/gatherer.ts';
import { aCode, anOptionId } from '#tests/support/builders.ts';
import { waitUntil } from '#tests/support/wait-until.ts';
import { pilkadaAggregate } from '../recap/wire-documents.ts';
import { type HeldClock, heldClock } from './gather-clock.ts';
import { okValue, type Queries, type SiteUnderTest, setUpSite } from './site-under-test.ts';
import {
  ANY_TPS,
  desaIn,
  KECAMATAN,
  serveTable,
  serveTps,
  serveTpsCountry,
  tpsIn,
  tpsPath,
} from './tps-country.ts';

const START = Date.parse('2024-11-28T03:20:00Z');
const BETWEEN_WALKS = 60_000;
/** After a walk that found nothing new. */
const LONGER = 600_000;
const [FIRST, SECOND] = KECAMATAN;
const DESA = `${FIRST}1001`;
const [TPS = ''] = tpsIn(DESA);

let site: SiteUnderTest;
let queries: Queries;
let clock: HeldClock;
let gatherers: Gatherer[] = [];

beforeEach(async () => {
  site = await setUpSite(['gubernur']);
  serveTpsCountry(site.recap);
  await startSite('1000');
});

afterEach(async () => {
  await stopAll();
  await site.close();
});

async function startSite(tpsPerSecond: string): Promise<void> {
  vi.stubEnv('SIREKAP_TPS_PER_SECOND', tpsPerSecond);
  queries = await site.start();
  clock = heldClock(START);
}

async function stopAll(): Promise<void> {
  const running = gatherers;
  gatherers = [];
  await Promise.all(running.map((gatherer) => gatherer.stop()));
}

/** Starts gathering and waits until it has gone through everything once. */
async function gather(): Promise<void> {
  gatherers.push(queries.startGatherer(clock));
  await clock.untilWaitedFor(BETWEEN_WALKS, LONGER);
}

/** Lets the gatherer go through everything once more, so much later. */
async function gatherAgain(afterMillis = BETWEEN_WALKS): Promise<void> {
  site.recap.forgetRequests();
  clock.pass(afterMillis);
  await clock.untilWaitedFor(BETWEEN_WALKS, LONGER);
}

const digestOf = (code: string): TpsDigest | null =>
  queries.digestOf(queries.contest('gubernur'), aCode(code));
const childrenOf = (code: string) => queries.digestsOfChildren(queries.contest('gubernur'), aCode(code));

const VOTES_OF_ONE = [
  { option: anOptionId('1000023'), votes: 140 },
  { option: anOptionId('1000024'), votes: 107 },
];

/** The digest of so many TPS like those of the country. */
function ofLike(tps: number): TpsDigest {
  return {
    read: tps,
    turnout: { tps, voted: tps * 253, entitled: tps * (293 + 4) },
    ballots: { tps, valid: tps * 247, invalid: tps * 6 },
    votes: { tps, byOption: VOTES_OF_ONE.map((one) => ({ ...one, votes: tps * one.votes })) },
    checked: tps,
    inconsistent: 0,
  };
}

describe('the digests of a contest', () => {
  it('are the sums over its TPS documents, at every tier', async () => {
    await gather();
    expect(site.recap.countOf(ANY_TPS)).toBe(24);
    expect(['0', '31', '3171'].map(digestOf)).toEqual([ofLike(24), ofLike(24), ofLike(24)]);
    expect([digestOf(FIRST), digestOf(DESA), digestOf(TPS)]).toEqual([ofLike(6), ofLike(3), null]);
    expect(childrenOf('0')).toEqual(new Map([['31', ofLike(24)]]));
    expect(childrenOf('31')).toEqual(new Map([['3171', ofLike(24)]]));
    expect(childrenOf('3171')).toEqual(new Map(KECAMATAN.map((code) => [code, ofLike(6)])));
    expect(childrenOf(FIRST)).toEqual(new Map(desaIn(FIRST).map((code) => [code, ofLike(3)])));
    expect(childrenOf(DESA)).toEqual(new Map());
  });

  it('count what contradicts itself and leave it out of the sums', async () => {
    const [first = '', second = '', third = ''] = tpsIn(DESA);
    serveTps(site.recap, first, { pengguna_total_l: 121 });
    serveTps(site.recap, second, { suara_total: 254 });
    serveTps(site.recap, third, {}, { 1000023: 641, 1000024: 107 });
    await gather();
    expect(digestOf(DESA)).toEqual({
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
    serveTable(site.recap, FIRST, 0, 0);
    site.recap.fail({ kind: 'status', status: 404 }, new RegExp(`/${SECOND}/.*/\\d{13}\\.json$`));
    expect([digestOf('0'), childrenOf('0').size]).toEqual([null, 0]);
    await gather();
    expect([digestOf(DESA), digestOf(SECOND)]).toEqual([null, null]);
    expect([...childrenOf('3171').keys()]).toEqual([FIRST, ...KECAMATAN.slice(2)]);
    expect(site.recap.countOf(new RegExp(`/${DESA}/`))).toBe(0);
  });

  it('of a withheld desa have voters and ballots, and no votes to check', async () => {
    for (const tps of tpsIn(DESA)) serveTps(site.recap, tps, {}, { 1000023: 0, 1000024: 0 });
    const zeros = { votes: { 1000023: 0, 1000024: 0 }, counted: 1, total: 1 };
    site.recap.override(
      `/pilkada/hhcw/pkwkp/31/3171/${FIRST}/${DESA}.json`,
      pilkadaAggregate(Object.fromEntries(tpsIn(DESA).map((tps) => [tps, zeros]))),
    );
    await gather();
    expect(digestOf(DESA)).toEqual({ ...ofLike(3), votes: EMPTY_DIGEST.votes, checked: 0 });
  });

  it('stand in the page of a region and in its rows', async () => {
    await gather();
    const result = okValue(await queries.getRegionResult(queries.contest('gubernur'), aCode('3171')));
    expect(result.digest).toEqual(ofLike(24));
    const ofRow = { ...ofLike(6), votes: EMPTY_DIGEST.votes };
    expect(result.rows.map(({ digest }) => digest)).toEqual(KECAMATAN.map(() => ofRow));
    const desa = okValue(await queries.getRegionResult(queries.contest('gubernur'), aCode(DESA)));
    expect(desa).toMatchObject({ digest: ofLike(3) });
    expect(desa.rows.map(({ digest }) => digest)).toEqual([null, null, null]);
  });
});

describe('gathering', () => {
  it('reads nothing again that has not changed', async () => {
    await gather();
    await gatherAgain();
    await clock.untilWaitedFor(LONGER);
    expect(site.recap.countOf(/hhcw.*\/\d{6}\.json$/)).toBe(KECAMATAN.length);
    expect(site.recap.requests).toHaveLength(KECAMATAN.length);
  });

  it('reads a desa again whose row in its kecamatan’s table changed, and no other', async () => {
    await gather();
    serveTps(site.recap, TPS, { suara_tidak_sah: 8, suara_total: 255 });
    serveTable(site.recap, FIRST, 421);
    await gatherAgain();
    expect(site.recap.countOf(ANY_TPS)).toBe(3);
    expect(site.recap.countOf(new RegExp(`/${DESA}/\\d{13}`))).toBe(3);
    expect(digestOf('0')?.ballots).toEqual({ tps: 24, valid: 24 * 247, invalid: 24 * 6 + 2 });
  });

  it('asks again for a form that was not read whole after ten minutes, and for that one only', async () => {
    serveTps(site.recap, TPS, null);
    await gather();
    expect(digestOf(DESA)).toMatchObject({ read: 3, turnout: { tps: 2 } });
    serveTps(site.recap, TPS);
    await gatherAgain();
    expect(site.recap.countOf(ANY_TPS)).toBe(0);
    await gatherAgain(600_000);
    expect(site.recap.countOf(ANY_TPS)).toBe(1);
    expect(digestOf(DESA)).toEqual(ofLike(3));
  });

  it('does not believe that documents it has read are gone', async () => {
    await gather();
    site.recap.fail({ kind: 'status', status: 404 }, ANY_TPS);
    serveTable(site.recap, FIRST, 421);
    await gatherAgain();
    expect(site.recap.countOf(ANY_TPS)).toBe(3);
    expect(digestOf(DESA)).toEqual(ofLike(3));
  });

  it('keeps none of its answers where readers’ are, and asks for none of theirs to be kept longer', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: START });
    const other = tpsPath(tpsIn(DESA)[1] ?? '');
    const read = (code: string) => queries.getTpsResult(queries.contest('gubernur'), aCode(code));
    await read(TPS);
    await gather();
    site.recap.forgetRequests();
    await read(TPS);
    expect(site.recap.countOf(ANY_TPS)).toBe(0);
    await read(tpsIn(DESA)[1] ?? '');
    expect(site.recap.countOf(other)).toBe(1);
    vi.useRealTimers();
  });

  it('leaves a document out that is not what it should be', async () => {
    site.recap.fail({ kind: 'wrongShape', body: [] }, new RegExp(TPS));
    await gather();
    expect(digestOf(DESA)).toEqual(ofLike(2));
  });

  it('never asks where the rate is 0', async () => {
    await startSite('0');
    gatherers.push(queries.startGatherer(clock));
    const result = okValue(await queries.getRegionResult(queries.contest('gubernur'), aCode(FIRST)));
    expect(result.digest).toBeNull();
    await stopAll();
    expect(site.recap.countOf(ANY_TPS)).toBe(0);
  });
});

describe('a failing source', () => {
  const TABLES = /hhcw.*\/\d{6}\.json$/;

  it('is left alone, longer each time, and what was read stays', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await gather();
    site.recap.fail({ kind: 'status', status: 403 }, TABLES);
    site.recap.forgetRequests();
    clock.pass(BETWEEN_WALKS);
    for (const pause of [5_000, 10_000, 20_000]) {
      await clock.untilWaitedFor(pause);
      clock.pass(pause);
    }
    await clock.untilWaitedFor(LONGER);
    expect(site.recap.requests).toHaveLength(4);
    expect(warn).toHaveBeenCalledTimes(4);
    expect(digestOf('0')).toEqual(ofLike(24));
  });

  it('is read on when it answers again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    site.recap.fail({ kind: 'html' }, ANY_TPS);
    gatherers.push(queries.startGatherer(clock));
    await clock.untilWaitedFor(5_000);
    expect(digestOf('0')).toBeNull();
    await site.recap.recover();
    await waitUntil('everything is read', () => {
      clock.pass(BETWEEN_WALKS);
      return digestOf('0')?.read === 24 ? true : null;
    });
    expect(digestOf('0')).toEqual(ofLike(24));
  });
});

describe('a region that a reader looks at', () => {
  const LAST = `${KECAMATAN[3]}1002`;

  it('is read before the walk goes on', async () => {
    await startSite('20');
    queries.wantDigests(queries.contest('gubernur'), aCode(LAST));
    await gather();
    const tps = site.recap.requests.map(({ path }) => path).filter((path) => ANY_TPS.test(path));
    const lastWanted = tps.findLastIndex((path) => path.includes(LAST));
    const third = tps.findIndex((path) => path.includes(`/${KECAMATAN[2]}/`));
    expect(lastWanted).toBeGreaterThan(-1);
    expect(lastWanted).toBeLessThan(third);
    expect(tps).toHaveLength(24);
  });

  it('is wanted by its page', async () => {
    await gather();
    serveTable(site.recap, FIRST, 421);
    site.recap.forgetRequests();
    const contest = queries.contest('gubernur');
    okValue(await queries.getRegionResult(contest, aCode('3171')));
    await waitUntil('the changed desa is read', () => (site.recap.countOf(ANY_TPS) === 3 ? true : null));
  });

  it('is looked through once a minute, however often its page is made', async () => {
    await gather();
    site.recap.forgetRequests();
    const contest = queries.contest('gubernur');
    for (const region of [FIRST, FIRST, SECOND]) {
      queries.wantDigests(contest, aCode(region));
      await waitUntil('looked through', () =>
        site.recap.countOf(new RegExp(`hhcw.*/${region}\\.json$`)) > 0 ? true : null,
      );
    }
    expect(site.recap.requests).toHaveLength(2);
  });

  it.each(['0', '31', TPS])('is not wanted as a whole when it is %s', async (code) => {
    await gather();
    site.recap.forgetRequests();
    queries.wantDigests(queries.contest('gubernur'), aCode(code));
    queries.wantDigests(queries.contest('gubernur'), aCode(SECOND));
    await waitUntil('the other one is looked through', () => (site.recap.requests.length > 0 ? true : null));
    expect(site.recap.requests).toHaveLength(1);
  });
});

describe('what was gathered', () => {
  async function keptFile(): Promise<string> {
    const names = await readdir(join(site.cacheDir, 'digests'), { recursive: true });
    const name = names.find((candidate) => candidate.endsWith('3171.json'));
    if (name === undefined) throw new Error('nothing kept');
    return join(site.cacheDir, 'digests', name);
  }

  async function restart(): Promise<void> {
    await stopAll();
    await startSite('1000');
    site.recap.forgetRequests();
  }

  it('is there after a restart, without reading anything again', async () => {
    await gather();
    await restart();
    await gather();
    expect(digestOf('0')).toEqual(ofLike(24));
    expect(site.recap.countOf(ANY_TPS)).toBe(0);
  });

  it('remembers over a restart which form was not read whole', async () => {
    serveTps(site.recap, TPS, null);
    await gather();
    await restart();
    serveTps(site.recap, TPS);
    await gather();
    expect(site.recap.countOf(ANY_TPS)).toBe(1);
    expect(digestOf(DESA)).toEqual(ofLike(3));
  });

  it('is on disk soon, not only at the end', async () => {
    await gather();
    await clock.untilWaitedFor(15_000);
    clock.pass(15_000);
    await waitUntil('the file is written', () => keptFile().catch(() => null));
  });

  it.each([
    ['half-written', '{"version":1,"desa":{"3171'],
    ['of another version', '{"version":0,"desa":{}}'],
    [
      'with a number that is none',
      `{"version":1,"desa":{"${DESA}":{"stamp":"a","digest":[1,1,1,1,1,1,1,1,-1]}}}`,
    ],
    ['of no region', '{"version":1,"desa":{"x":{"stamp":"a","digest":[1,1,1,1,1,1,1,1,1]}}}'],
  ])('is read anew, and that is said, where its file is %s', async (_, text) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    await gather();
    await stopAll();
    await writeFile(await keptFile(), text);
    await restart();
    await gather();
    expect(error).toHaveBeenCalledTimes(1);
    expect(error).toHaveBeenCalledWith(expect.stringContaining('3171.json'));
    expect(site.recap.countOf(ANY_TPS)).toBe(24);
    expect(digestOf('0')).toEqual(ofLike(24));
  });
});
