import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captureLog } from '#tests/support/captured-log.ts';
import { aPage, aRouteAnswer } from '#tests/support/page-value.ts';
import { hasRedis, type RedisServer, startRedis } from '#tests/support/redis-server.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

const KEY = '/route-cache/APP_PAGE/abc/$/id/gubernur/31';
const LIFETIME = { cacheControl: { revalidate: 30, expire: 600 } };
const PAGE = aPage('<p>1.717.245</p>');
const ROUTE = aRouteAnswer('User-agent: *');
const LATER = aPage('<p>1.800.000</p>');

let redis: RedisServer;
let temp: TempDir;
let closing: (() => void)[] = [];
let now = 0;

/** The cache of one instance, of its own folder and connection. */
async function anInstance(slug = 'gubernur', more: Readonly<Record<string, string>> = {}) {
  const contests = join(temp.path, `${slug}.json`);
  const row = { slug, dialect: 'pilkada2024', election: 'pkwkp', api: 'http://127.0.0.1:9001' };
  await writeFile(contests, JSON.stringify([row]));
  vi.stubEnv('SIREKAP_CONTESTS', contests);
  vi.stubEnv('SIREKAP_REDIS', redis.url);
  vi.stubEnv('SIREKAP_SITE_URL', undefined);
  for (const [name, value] of Object.entries(more)) vi.stubEnv(name, value);
  vi.stubEnv('SIREKAP_CACHE_DIR', join(temp.path, `cache-${closing.length}`));
  vi.resetModules();
  globalThis.sirekapProcessState = undefined;
  const { default: PageCacheHandler } = await import('#lib/page-cache/page-cache-handler.ts');
  const { allowingStale } = await import('#lib/cache/stale-allowance.ts');
  const { changedAt, hearOthers, noteChanged } = await import('#lib/cache/changed-regions.ts');
  const { closeRedis, redisConnection } = await import('#lib/cache/shared/redis-connection.ts');
  closing.push(closeRedis);
  await waitUntil('the store is there', () => (redisConnection()?.isReady ? true : null));
  return { cache: new PageCacheHandler(), allowingStale, changedAt, hearOthers, noteChanged };
}

function pass(millis: number): void {
  now += millis;
  vi.setSystemTime(now);
}

/** True when Next.js would make a page of this age and lifetime anew. */
function isStale(page: { readonly lastModified: number } | null): boolean {
  return page !== null && page.lastModified + 30_000 < Date.now();
}

describe.skipIf(!hasRedis)('pages of instances that share a Redis', () => {
  beforeEach(async () => {
    now = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now });
    captureLog();
    redis = await startRedis();
    temp = await makeTempDir('shared-pages');
  });

  afterEach(async () => {
    for (const close of closing) close();
    closing = [];
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await redis.kill();
    await temp.remove();
  });

  it('are there for all as soon as one has made them, answers of routes to the last byte', async () => {
    const [one, two] = [await anInstance(), await anInstance()];
    await one.cache.set(KEY, PAGE, LIFETIME);
    expect(await two.cache.get(KEY)).toMatchObject({ value: PAGE, ...LIFETIME });
    await one.cache.set('/robots.txt', ROUTE, LIFETIME);
    expect(await two.cache.get('/robots.txt')).toMatchObject({ value: ROUTE });
  });

  it('are not shared with other settings', async () => {
    const [one, two] = [await anInstance(), await anInstance('bupati')];
    await one.cache.set(KEY, PAGE, LIFETIME);
    expect(await two.cache.get(KEY)).toBeNull();
  });

  it('are not shared with a site of another address, nor does one wait for the other to make its own', async () => {
    const one = await anInstance('gubernur', { SIREKAP_SITE_URL: 'https://satu.example' });
    const two = await anInstance('gubernur', { SIREKAP_SITE_URL: 'https://dua.example' });
    expect(await one.cache.get(KEY)).toBeNull();
    const asked = two.cache.get(KEY);
    await one.cache.set(KEY, PAGE, LIFETIME);
    expect(await asked).toBeNull();
    await two.cache.set(KEY, LATER, LIFETIME);
    expect(await two.cache.get(KEY)).toMatchObject({ value: LATER });
    expect(await one.cache.get(KEY)).toMatchObject({ value: PAGE });
  });

  it('are shown to an instance that has just started, though made before', async () => {
    const one = await anInstance();
    await one.cache.set(KEY, PAGE, LIFETIME);
    pass(5_000);
    expect(await (await anInstance()).cache.get(KEY)).toMatchObject({ value: PAGE });
  });

  it('are made by one when nobody has them: the other waits for it', async () => {
    const [one, two] = [await anInstance(), await anInstance()];
    expect(await one.cache.get(KEY)).toBeNull();
    const waiting = two.cache.get(KEY);
    await one.cache.set(KEY, PAGE, LIFETIME);
    expect(await waiting).toMatchObject({ value: PAGE });
  });

  it('are made by the other one too when the first does not come back in time', async () => {
    const [one, two] = [await anInstance(), await anInstance()];
    await one.cache.get(KEY);
    const waiting = two.cache.get(KEY);
    const passing = setInterval(() => pass(500), 100);
    expect(await waiting).toBeNull();
    clearInterval(passing);
  });

  it('are made anew by one when they are due; the others show them as they are', async () => {
    const [one, two, three] = [await anInstance(), await anInstance(), await anInstance()];
    await one.cache.set(KEY, PAGE, LIFETIME);
    pass(31_000);
    const seen = await Promise.all([one, two, three].map(({ cache }) => cache.get(KEY)));
    expect(seen.map(isStale).filter(Boolean)).toHaveLength(1);
    expect(seen.every((page) => page?.value !== undefined)).toBe(true);
    const maker = [one, two, three][seen.findIndex(isStale)];
    await maker?.cache.set(KEY, LATER, LIFETIME);
    for (const { cache } of [one, two, three]) expect(await cache.get(KEY)).toMatchObject({ value: LATER });
  });

  it('are due as soon as their region is said to have changed, in every instance', async () => {
    const [one, two] = [await anInstance(), await anInstance()];
    await one.cache.set(KEY, PAGE, LIFETIME);
    pass(1_000);
    await two.noteChanged(['gubernur/31']);
    await one.hearOthers();
    expect(isStale(await one.cache.get(KEY))).toBe(true);
    await one.cache.set(KEY, LATER, LIFETIME);
    pass(1);
    expect(isStale(await two.cache.get(KEY))).toBe(false);
    expect(await two.cache.get(KEY)).toMatchObject({ value: LATER });
  });

  it('are kept on the disk of each as well: without the store they are still shown', async () => {
    const one = await anInstance();
    await one.cache.set(KEY, PAGE, LIFETIME);
    await redis.kill();
    pass(31_000);
    expect(await one.cache.get(KEY)).toMatchObject({ value: PAGE });
    pass(11 * 60_000);
    expect(await one.cache.get(KEY)).toBeNull();
    expect(await one.allowingStale(() => one.cache.get(KEY))).toMatchObject({ value: PAGE });
  });

  it('do not fail for what the store holds and nobody can read', async () => {
    const one = await anInstance();
    await one.cache.set(KEY, PAGE, LIFETIME);
    const { redisConnection } = await import('#lib/cache/shared/redis-connection.ts');
    const client = redisConnection();
    for (const name of (await client?.keys('sirekap:pages:*')) ?? [])
      if ((await client?.type(name)) === 'string') await client?.set(name, 'not a page');
    expect(await (await anInstance()).cache.get(KEY)).toBeNull();
  });
});
