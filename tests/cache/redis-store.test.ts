import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWER_MS, type SharedStore } from '#lib/cache/shared/shared-store.ts';
import { captureLog } from '#tests/support/captured-log.ts';
import { figureOf, parseMetrics } from '#tests/support/metrics.ts';
import { hasRedis, type RedisServer, startRedis } from '#tests/support/redis-server.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

let redis: RedisServer;
let close: () => void;
let store: SharedStore;

describe.skipIf(!hasRedis)('a shared store', () => {
  beforeEach(async () => {
    captureLog();
    redis = await startRedis();
    vi.stubEnv('SIREKAP_REDIS', redis.url);
    vi.resetModules();
    globalThis.sirekapProcessState = undefined;
    const connection = await import('#lib/cache/shared/redis-connection.ts');
    const { sharedStore } = await import('#lib/cache/shared/this-store.ts');
    const shared = sharedStore();
    if (shared === null) throw new Error('no store');
    store = shared;
    close = connection.closeRedis;
    await waitUntil('the store is there', () => (connection.redisConnection()?.isReady ? true : null));
  });

  afterEach(async () => {
    close();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await redis.kill();
  });

  it('gives back what was written, null for what was not, in the order of the keys', async () => {
    await store.write('a', 'satu', 60_000);
    await store.write('b', 'dua', null);
    expect(await store.read(['b', 'none', 'a'])).toEqual(['dua', null, 'satu']);
  });

  it('is not taken for slow by a process that is busy itself', async () => {
    await store.write('a', 'satu', 60_000);
    const answer = store.read(['a']);
    const busyUntil = Date.now() + 2 * ANSWER_MS;
    while (Date.now() < busyUntil);
    expect(await answer).toEqual(['satu']);
  });

  it('tells the operator whether it answers', async () => {
    const { registry } = await import('#lib/observe/registry.ts');
    const isUp = async () => figureOf(parseMetrics(await registry.metrics()), 'sirekap_shared_store_up');
    expect(await isUp()).toBe(1);
    await redis.kill();
    await waitUntil('the loss is noticed', async () => ((await isUp()) === 0 ? true : null));
  });

  it('forgets what was written for a time', async () => {
    await store.write('a', 'satu', 20);
    await waitUntil('it is forgotten', async () => ((await store.read(['a']))[0] === null ? true : null));
  });

  it('lets one claim at a time, and another after the release', async () => {
    const [one, two] = await Promise.all([store.claim('page', 60_000), store.claim('page', 60_000)]);
    expect([one.kind, two.kind].sort()).toEqual(['taken', 'won']);
    for (const claim of [one, two]) if (claim.kind === 'won') await claim.release();
    expect((await store.claim('page', 60_000)).kind).toBe('won');
  });

  it('does not release a claim that ran out and became another’s', async () => {
    const early = await store.claim('page', 20);
    await waitUntil('another has it', async () =>
      (await store.claim('page', 60_000)).kind === 'won' ? true : null,
    );
    if (early.kind === 'won') await early.release();
    expect((await store.claim('page', 60_000)).kind).toBe('taken');
  });

  it('repeats what was announced since a time and forgets what is older than it is kept', async () => {
    await store.announce('changed', ['gubernur/31'], 1_000, 500);
    await store.announce('changed', ['gubernur/32', 'gubernur/0'], 1_400, 500);
    expect(await store.announcedSince('changed', 1_000)).toEqual([
      { word: 'gubernur/31', at: 1_000 },
      { word: 'gubernur/0', at: 1_400 },
      { word: 'gubernur/32', at: 1_400 },
    ]);
    await store.announce('changed', ['gubernur/33'], 1_700, 500);
    expect((await store.announcedSince('changed', 0)).map(({ word }) => word)).not.toContain('gubernur/31');
  });

  it('that is away reads as empty, takes what it is given and lets everyone on', async () => {
    await store.write('a', 'satu', null);
    await redis.kill();
    await store.write('b', 'dua', null);
    expect(await store.read(['a', 'b'])).toEqual([null, null]);
    expect((await store.claim('page', 1_000)).kind).toBe('lost');
    expect(await store.announcedSince('changed', 0)).toEqual([]);
  });

  it('that hangs is asked once and then left alone for a while', async () => {
    redis.freeze();
    expect(await store.read(['a'])).toEqual([null]);
    const reads = await Promise.all(Array.from({ length: 50 }, () => store.read(['a'])));
    expect(reads.every(([text]) => text === null)).toBe(true);
    redis.thaw();
    await waitUntil('it is asked again', async () => {
      await store.write('a', 'satu', null);
      return (await store.read(['a']))[0] === 'satu' ? true : null;
    });
  });
});
