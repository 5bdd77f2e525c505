import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { aCode, aTally } from '#tests/support/builders.ts';
import { captureLog } from '#tests/support/captured-log.ts';
import { aTurnoutDigest } from '#tests/support/digest-rows.ts';
import { hasRedis, type RedisServer, startRedis } from '#tests/support/redis-server.ts';
import { waitUntil } from '#tests/support/wait-until.ts';
import type { PilkadaRow } from '../sirekap/wire-documents.ts';
import { okValue, type Queries, type SiteUnderTest, setUpSite } from './site-under-test.ts';
import { serveJakarta, serveSmallCountry, VILLAGE, withholdJakarta } from './small-country.ts';

const START = Date.parse('2024-11-28T03:20:00Z');
const JAKARTA = '/pilkada/hhcw/pkwkp/31.json';

let site: SiteUnderTest;
let redis: RedisServer;
let instances: Queries[] = [];

/** An instance of its own folder, memory and connection. */
async function another(): Promise<Queries> {
  const cacheDir = await mkdtemp(join(site.cacheDir, '..', 'instance-'));
  const instance = await site.start({ SIREKAP_REDIS: redis.url, SIREKAP_CACHE_DIR: cacheDir });
  await waitUntil('the shared store is there', () => (instance.redisConnection()?.isReady ? true : null));
  instances.push(instance);
  return instance;
}

async function resultOf(instance: Queries, code = '31'): Promise<RegionResult> {
  return okValue(await instance.getRegionResult(instance.contest('gubernur'), aCode(code)));
}

/** What the walk over TPS documents has read of a desa, all of it as it was asked for. */
function aReadDesa(digest: ReturnType<typeof aTurnoutDigest>) {
  return {
    digest,
    settled: digest,
    stamp: 'a',
    awaited: [],
    attention: [],
    readAt: 0,
    doubtedSince: null,
  };
}

describe.skipIf(!hasRedis)('instances that share a Redis', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: START });
    captureLog();
    redis = await startRedis();
    site = await setUpSite(['gubernur']);
    serveSmallCountry(site.sirekap);
  });

  afterEach(async () => {
    for (const instance of instances) instance.closeRedis();
    instances = [];
    vi.useRealTimers();
    vi.restoreAllMocks();
    await redis.kill();
    await site.close();
  });

  it('take nothing for fresh that one of them has told whose clock is an hour ahead', async () => {
    const [ahead, right] = [await another(), await another()];
    vi.setSystemTime(START + 3_600_000);
    await resultOf(ahead);
    vi.setSystemTime(START);
    serveJakarta(site.sirekap, { votes: { 1000023: 150, 1000024: 90 }, counted: 6, total: 10 });
    expect((await resultOf(right)).state).toMatchObject({ progress: { counted: 6 } });
  });

  it.each([
    ['of the year 9999', { kind: 'found', json: {}, fetchedAt: '9999-12-31T23:59:59.000Z' }],
    ['with a number for a time', { kind: 'found', json: {}, fetchedAt: 9999 }],
    [
      'that cannot be read',
      { kind: 'found', json: { tungsura: 1 }, fetchedAt: new Date(START).toISOString() },
    ],
  ])('take an answer %s for none', async (_case, answer) => {
    const instance = await another();
    await instance.sharedStore()?.write('answer:aggregate:gubernur/31', JSON.stringify(answer), 60_000);
    expect((await resultOf(instance)).state).toMatchObject({ progress: { counted: 5 } });
  });

  it('ask for a document once in its lifetime, however many of them want it at the same time', async () => {
    const [one, two, three] = [await another(), await another(), await another()];
    const all = await Promise.all([one, two, three, one, two].map((instance) => resultOf(instance)));
    expect(site.sirekap.countOf(JAKARTA)).toBe(1);
    expect(new Set(all.map(({ state }) => JSON.stringify(state))).size).toBe(1);
    vi.setSystemTime(START + 10_001);
    await Promise.all([one, two, three].map((instance) => resultOf(instance)));
    expect(site.sirekap.countOf(JAKARTA)).toBe(2);
  });

  it('count the age of a document from the question, not from the hearing', async () => {
    const [one, two] = [await another(), await another()];
    await resultOf(one);
    vi.setSystemTime(START + 9_000);
    await resultOf(two);
    vi.setSystemTime(START + 11_000);
    await resultOf(two);
    expect(site.sirekap.countOf(JAKARTA)).toBe(2);
  });

  it('believe each other’s failures, so that a source that fails is asked by one of them', async () => {
    const [one, two] = [await another(), await another()];
    await resultOf(one);
    site.sirekap.fail({ kind: 'wrongShape' }, /hhcw/);
    vi.setSystemTime(START + 11_000);
    site.sirekap.forgetRequests();
    const states = await Promise.all([one, two].map((instance) => resultOf(instance)));
    expect(site.sirekap.countOf(JAKARTA)).toBe(1);
    expect(states.map(({ failingSince }) => failingSince)).toEqual([
      '2024-11-28T03:20:11.000Z',
      '2024-11-28T03:20:11.000Z',
    ]);
  });

  it('give an instance that has just started the last good answer when the source is down', async () => {
    await resultOf(await another());
    await site.sirekap.disappear();
    vi.setSystemTime(START + 3_600_000);
    const { state, failingSince } = await resultOf(await another());
    expect(state).toMatchObject({ kind: 'published', progress: { counted: 5, total: 10 } });
    expect(failingSince).toBe('2024-11-28T04:20:00.000Z');
  });

  it('give an instance that never saw them the votes that the source now withholds', async () => {
    await resultOf(await another());
    withholdJakarta(site.sirekap);
    vi.setSystemTime(START + 10_000);
    const { state } = await resultOf(await another());
    expect(state).toMatchObject({
      tally: { kind: 'withheld' },
      lastGood: { votes: aTally({ 1000023: 120, 1000024: 80 }).votes },
    });
  });

  it('never take an older document of one of them for news', async () => {
    const [one, two] = [await another(), await another()];
    await resultOf(one);
    serveJakarta(
      site.sirekap,
      { votes: { 1000023: 1, 1000024: 1 }, counted: 1, total: 10 },
      '2024-11-28 09:00:00',
    );
    vi.setSystemTime(START + 10_001);
    await resultOf(one);
    const { state, failingSince } = await resultOf(two);
    expect(state).toMatchObject({ progress: { counted: 5 } });
    expect(failingSince).not.toBeNull();
  });

  it('take a document that any of them has had for withdrawn when it is gone, not for one that never was', async () => {
    await resultOf(await another());
    site.sirekap.fail({ kind: 'status', status: 404 }, /hhcw/);
    vi.setSystemTime(START + 10_001);
    for (const instance of [await another(), await another()]) {
      const { state, failingSince } = await resultOf(instance);
      expect(state).toMatchObject({ kind: 'published', progress: { counted: 5 } });
      expect(failingSince).not.toBeNull();
    }
  });

  it('believe together that a document is withdrawn, fifteen minutes after one of them found it gone', async () => {
    await resultOf(await another());
    site.sirekap.fail({ kind: 'status', status: 404 }, /hhcw/);
    vi.setSystemTime(START + 60_000);
    await resultOf(await another());
    // Redis lets go of the failure by a clock of its own.
    await sleep(5_100);
    vi.setSystemTime(START + 60_000 + 900_000);
    for (const instance of [...instances, await another()]) {
      const { state, failingSince } = await resultOf(instance);
      expect(failingSince).toBeNull();
      expect(state).toMatchObject({
        kind: 'notPublished',
        withdrawnSince: '2024-11-28T03:21:00.000Z',
        lastGood: { progress: { counted: 5 } },
      });
    }
  });

  it('hold in common what the source said, whatever each calls the contest', async () => {
    const one = await another();
    await resultOf(one);
    const digest = aTurnoutDigest(7_000, 3);
    one.recordDesa(one.contest('gubernur'), aCode(VILLAGE), aReadDesa(digest));
    await one.saveDigests();
    await site.changeContests({ title: 'Judul lain' });
    const two = await another();
    await resultOf(two);
    expect(site.sirekap.countOf(JAKARTA)).toBe(1);
    await two.followDigests();
    expect(two.digestOf(two.contest('gubernur'), aCode('31'))).toMatchObject({ read: 3 });
    withholdJakarta(site.sirekap);
    vi.setSystemTime(START + 10_000);
    expect((await resultOf(two)).state).toMatchObject({ lastGood: { progress: { counted: 5 } } });
  });

  it('take an older document for disorder when any of them has had a newer one', async () => {
    await resultOf(await another());
    const older: PilkadaRow = { votes: { 1000023: 1, 1000024: 1 }, counted: 1, total: 10 };
    serveJakarta(site.sirekap, older, '2024-11-28 09:00:00');
    vi.setSystemTime(START + 10_001);
    for (const instance of [await another(), await another()]) {
      const { state, failingSince } = await resultOf(instance);
      expect(state).toMatchObject({ progress: { counted: 5 } });
      expect(failingSince).not.toBeNull();
    }
  });

  it('go on each for itself when the store is lost, and together again when it is back', async () => {
    const [one, two] = [await another(), await another()];
    await redis.kill();
    await Promise.all([one, two].map((instance) => resultOf(instance)));
    expect(site.sirekap.countOf(JAKARTA)).toBe(2);
    await redis.restart();
    await waitUntil('both have it back', () =>
      one.redisConnection()?.isReady && two.redisConnection()?.isReady ? true : null,
    );
    site.sirekap.forgetRequests();
    vi.setSystemTime(START + 10_001);
    await Promise.all([one, two].map((instance) => resultOf(instance)));
    expect(site.sirekap.countOf(JAKARTA)).toBe(1);
  });

  it('wait for a store that hangs no longer than a moment', async () => {
    const one = await another();
    redis.freeze();
    const result = await resultOf(one);
    redis.thaw();
    expect(result.state).toMatchObject({ kind: 'published' });
  });

  it('hear from each other which regions changed, and ask for them before their time', async () => {
    const [one, two] = [await another(), await another()];
    await resultOf(two);
    serveJakarta(site.sirekap, { votes: { 1000023: 130, 1000024: 90 }, counted: 7, total: 10 });
    vi.setSystemTime(START + 1_000);
    await one.noteChanged(['gubernur/31', 'gubernur/0']);
    expect((await resultOf(two)).state).toMatchObject({ progress: { counted: 5 } });
    await two.hearOthers();
    expect((await resultOf(two)).state).toMatchObject({ progress: { counted: 7 } });
    expect((await resultOf(one)).state).toMatchObject({ progress: { counted: 7 } });
  });

  it('tell each other what changed: their feeds have the same entries', async () => {
    const [one, two] = [await another(), await another()];
    await resultOf(one);
    const contest = one.contest('gubernur');
    await one.changesOf(contest, aCode('31'));
    serveJakarta(
      site.sirekap,
      { votes: { 1000023: 900, 1000024: 700 }, counted: 9, total: 10 },
      '2024-11-28 10:45:04',
    );
    vi.setSystemTime(START + 1_800_000);
    await resultOf(two);
    const told = await two.changesOf(contest, aCode('31'));
    expect(told?.entries.map(({ reasons }) => reasons[0])).toEqual(['first', 'progress']);
    expect((await one.changesOf(contest, aCode('31')))?.entries).toEqual(told?.entries);
  });

  it('hold what the one that reads TPS documents has added up', async () => {
    const [one, two] = [await another(), await another()];
    const contest = one.contest('gubernur');
    const digest = aTurnoutDigest(7_000, 3);
    one.recordDesa(contest, aCode(VILLAGE), aReadDesa(digest));
    await one.saveDigests();
    expect(two.digestOf(contest, aCode('31'))).toBeNull();
    await two.followDigests();
    expect(two.digestOf(contest, aCode('31'))).toEqual(one.digestOf(contest, aCode('31')));
    expect(two.digestOf(contest, aCode('31'))).toMatchObject({ read: 3 });
  });
});
