import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepBusy } from '#tests/support/busy.ts';
import { figureOf, parseMetrics } from '#tests/support/metrics.ts';
import { aPage, aRouteAnswer } from '#tests/support/page-value.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

const START = Date.parse('2024-11-28T03:00:00Z');
const PAGE = aPage('<p>1.717.245</p>');
const MINUTE = 60_000;

let temp: TempDir;

beforeEach(async () => {
  temp = await makeTempDir('handler');
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});

afterEach(async () => {
  vi.useRealTimers();
  await temp.remove();
});

/** The handler as a process has it that starts at this time with this contest. */
async function startedAt(millis: number, slug = 'gubernur') {
  const contests = join(temp.path, `${slug}.json`);
  const row = { slug, dialect: 'pilkada2024', election: 'pkwkp', api: 'http://127.0.0.1:9001' };
  await writeFile(contests, JSON.stringify([row]));
  vi.stubEnv('SIREKAP_CONTESTS', contests);
  vi.stubEnv('SIREKAP_CACHE_DIR', join(temp.path, 'cache'));
  vi.setSystemTime(millis);
  vi.resetModules();
  globalThis.sirekapProcessState = undefined;
  const { default: PageCacheHandler } = await import('#lib/page-cache/page-cache-handler.ts');
  const { allowingStale } = await import('#lib/cache/stale-allowance.ts');
  return { handler: new PageCacheHandler(), another: () => new PageCacheHandler(), allowingStale };
}

describe('the page cache', () => {
  it('gives back a page that was just made, with the time it was made', async () => {
    const { handler } = await startedAt(START);
    await handler.set('/gubernur/31', PAGE);
    expect(await handler.get('/gubernur/31')).toEqual({ value: PAGE, lastModified: START });
  });

  it('keeps none of the data that only the router would ask for', async () => {
    const { handler } = await startedAt(START);
    const forRouter = {
      rscData: Buffer.from('data'),
      segmentData: new Map([['/_tree', Buffer.from('tree')]]),
    };
    await handler.set('/gubernur/31', { ...PAGE, ...forRouter });
    expect(await handler.get('/gubernur/31')).toEqual({ value: PAGE, lastModified: START });
  });

  it('is one for the whole process: Next.js makes a handler for each request', async () => {
    const { handler, another } = await startedAt(START);
    await handler.set('/gubernur/31', PAGE);
    expect(await another().get('/gubernur/31')).toMatchObject({ value: PAGE });
  });

  it.each([404, 500, 503, 307])('does not keep a page with status %i', async (status) => {
    const { handler, allowingStale } = await startedAt(START);
    await handler.set('/gubernur/3199', aPage('<p>', status));
    expect(await allowingStale(() => handler.get('/gubernur/3199'))).toBeNull();
  });

  it('keeps the answer of a route', async () => {
    const { handler } = await startedAt(START);
    const route = aRouteAnswer('User-agent: *');
    await handler.set('/robots.txt', route);
    expect(await handler.get('/robots.txt')).toMatchObject({ value: route });
  });

  it('leaves a good page in place when there is nothing, or a failure, to store', async () => {
    const { handler } = await startedAt(START);
    await handler.set('/gubernur/31', PAGE);
    await handler.set('/gubernur/31', null);
    await handler.set('/gubernur/31', aPage('<p>', 500));
    expect(await handler.get('/gubernur/31')).toMatchObject({ value: PAGE });
  });
});

describe('where pages are found', () => {
  it('is counted for the operator: made anew, in memory, or on disk since an earlier start', async () => {
    const lookups = async (tier: string) => {
      const { registry } = await import('#lib/observe/registry.ts');
      return figureOf(parseMetrics(await registry.metrics()), 'sirekap_page_lookups_total', { tier }) ?? 0;
    };
    const first = await startedAt(START);
    await first.handler.get('/gubernur/31');
    expect([await lookups('miss'), await lookups('memory'), await lookups('disk')]).toEqual([1, 0, 0]);
    await first.handler.set('/gubernur/31', PAGE);
    await first.handler.get('/gubernur/31');
    expect([await lookups('miss'), await lookups('memory'), await lookups('disk')]).toEqual([1, 1, 0]);
    const next = await startedAt(START + MINUTE);
    await next.allowingStale(() => next.handler.get('/gubernur/31'));
    expect([await lookups('miss'), await lookups('memory'), await lookups('disk')]).toEqual([0, 0, 1]);
  });
});

describe('an old page', () => {
  it('is shown for ten minutes, and after that only where it cannot be made anew', async () => {
    const { handler, allowingStale } = await startedAt(START);
    await handler.set('/gubernur/31', PAGE);
    vi.setSystemTime(START + 10 * MINUTE - 1);
    expect(await handler.get('/gubernur/31')).not.toBeNull();
    vi.setSystemTime(START + 10 * MINUTE);
    expect(await handler.get('/gubernur/31')).toBeNull();
    expect(await allowingStale(() => handler.get('/gubernur/31'))).toMatchObject({ value: PAGE });
  });

  it('from before this start is shown only where it cannot be made anew', async () => {
    const before = await startedAt(START);
    await before.handler.set('/gubernur/31', PAGE);
    const { handler, allowingStale } = await startedAt(START + MINUTE);
    expect(await handler.get('/gubernur/31')).toBeNull();
    expect(await allowingStale(() => handler.get('/gubernur/31'))).toMatchObject({ value: PAGE });
  });

  it('is told as just out of date: Next.js would not show it as what it is, expired', async () => {
    const { handler, allowingStale } = await startedAt(START);
    await handler.set('/gubernur/31', PAGE);
    const now = START + 26 * 60 * MINUTE;
    vi.setSystemTime(now);
    const page = await allowingStale(() => handler.get('/gubernur/31'));
    expect(page?.lastModified).toBeLessThanOrEqual(now - MINUTE);
    expect(page?.lastModified).toBeGreaterThan(now - 5 * MINUTE);
  });

  it('made under other settings is never shown', async () => {
    const before = await startedAt(START, 'simulasi');
    await before.handler.set('/', PAGE);
    const { handler, allowingStale } = await startedAt(START + MINUTE, 'gubernur');
    expect(await allowingStale(() => handler.get('/'))).toBeNull();
    const again = await startedAt(START + 2 * MINUTE, 'simulasi');
    expect(await again.allowingStale(() => again.handler.get('/'))).toMatchObject({ value: PAGE });
  });
});

describe('the page cache of a machine whose clock is set back', () => {
  it('gives no page from the future as fresh, and one made since', async () => {
    const { handler, allowingStale } = await startedAt(START);
    await handler.set('/gubernur/31', PAGE);
    vi.setSystemTime(START - 60 * MINUTE);
    expect(await handler.get('/gubernur/31')).toBeNull();
    expect(await allowingStale(() => handler.get('/gubernur/31'))).toMatchObject({ value: PAGE });
    await handler.set('/gubernur/31', PAGE);
    expect(await handler.get('/gubernur/31')).toMatchObject({ lastModified: START - 60 * MINUTE });
  });
});

describe('the page cache of an instance short of processor', () => {
  /** Four pages that nobody has are being made, and the process has more to do than it can. */
  async function overloaded() {
    const site = await startedAt(START);
    const { isShortOfProcessor } = await import('#lib/observe/processor.ts');
    await site.handler.set('/gubernur/31', PAGE, { cacheControl: { revalidate: 30, expire: undefined } });
    vi.setSystemTime(START + 2 * MINUTE);
    isShortOfProcessor();
    keepBusy(2_500);
    await waitUntil('it is short of processor', () => isShortOfProcessor() || null, { everyMs: 10 });
    for (const code of ['32', '33', '34', '35']) await site.handler.get(`/gubernur/${code}`);
    return site;
  }

  it('shows a page that is due without making it anew, for a moment', async () => {
    const { handler } = await overloaded();
    const shown = await handler.get('/gubernur/31');
    expect(shown).toMatchObject({ value: PAGE });
    await handler.set('/gubernur/32', PAGE);
    const again = await handler.get('/gubernur/31');
    expect(again?.lastModified).toBeLessThan(shown?.lastModified ?? 0);
  });

  it('shows a page too old to be shown otherwise, rather than let its reader wait', async () => {
    const { handler } = await overloaded();
    vi.setSystemTime(START + 60 * MINUTE);
    expect(await handler.get('/gubernur/31')).toMatchObject({ value: PAGE });
  });

  it('makes a page all the same that nobody can do without', async () => {
    const { handler } = await overloaded();
    expect(await handler.get('/gubernur/36')).toBeNull();
  });
});
