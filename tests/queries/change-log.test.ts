import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeReason } from '#lib/domain/following/material-change.ts';
import { aCode } from '#tests/support/builders.ts';
import { captureLog } from '#tests/support/captured-log.ts';
import { okValue, type Queries, type SiteUnderTest, setUpSite } from './site-under-test.ts';
import { serveJakarta, serveSmallCountry, withholdJakarta } from './small-country.ts';

const JAKARTA = aCode('31');
const MINUTE = 60_000;

let site: SiteUnderTest;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-11-28T03:20:00Z') });
  site = await setUpSite(['gubernur', 'bupati']);
  serveSmallCountry(site.sirekap);
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await site.close();
});

/** The process after a start, with the queries of feeds. */
async function start() {
  const queries = await site.start();
  const [{ getFeedPage }, { changesOf }] = await Promise.all([
    import('#lib/queries/changes/feed-page.ts'),
    import('#lib/queries/changes/change-log.ts'),
  ]);
  return { ...queries, getFeedPage, changesOf };
}

type Started = Awaited<ReturnType<typeof start>>;

function visit(queries: Queries, code = JAKARTA) {
  return queries.getRegionResult(queries.contest('gubernur'), code).then(okValue);
}

async function told({ getFeedPage }: Started, code: string = JAKARTA): Promise<readonly ChangeReason[][]> {
  const page = await getFeedPage('gubernur', code);
  if (page.kind !== 'feed') throw new Error('no feed');
  return page.changes.map(({ reasons }) => [...reasons]);
}

async function keysOf({ getFeedPage }: Started): Promise<readonly string[]> {
  const page = await getFeedPage('gubernur', JAKARTA);
  return page.kind === 'feed' ? page.changes.map(({ key }) => key) : [];
}

function later(minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * MINUTE);
}

function serveAt(votes: number, counted: number, time: string): void {
  serveJakarta(
    site.sirekap,
    { votes: { 1000023: votes, 1000024: 80 }, counted, total: 10 },
    `2024-11-28 ${time}`,
  );
}

describe('what changed in a region', () => {
  it('begins with the first question about it, be it the feed itself', async () => {
    expect(await told(await start())).toEqual([['first']]);
  });

  it('is told newest first, with what pages saw in between', async () => {
    const site = await start();
    await told(site);
    later(1);
    serveAt(200, 6, '10:16:04');
    await visit(site);
    later(1);
    serveAt(190, 6, '10:17:04');
    await visit(site);
    later(1);
    expect(await told(site)).toEqual([['down'], ['first']]);
  });

  it('is found out by the feed of a region that nobody visits', async () => {
    const started = await start();
    await told(started);
    later(1);
    withholdJakarta(site.sirekap);
    expect(await told(started)).toEqual([['withheld'], ['first']]);
  });

  it('survives a restart, under the same names', async () => {
    const before = await start();
    await told(before);
    later(1);
    withholdJakarta(site.sirekap);
    const keys = await keysOf(before);
    expect(keys).toHaveLength(2);
    expect(await keysOf(await start())).toEqual(keys);
  });

  it('is told once, however many ask at the same time', async () => {
    const started = await start();
    await told(started);
    later(1);
    serveAt(100, 6, '10:16:04');
    await Promise.all(Array.from({ length: 20 }, () => visit(started)));
    later(1);
    serveAt(90, 6, '10:17:04');
    const all = await Promise.all(Array.from({ length: 20 }, () => told(started)));
    for (const one of all) expect(one).toEqual([['down'], ['down'], ['first']]);
    expect(await told(await start())).toEqual([['down'], ['down'], ['first']]);
  });

  it('is of one contest', async () => {
    const started = await start();
    await told(started);
    expect(await started.changesOf(started.contest('bupati'), JAKARTA)).toBeNull();
  });

  it('is told of the nation, whose provinces have documents only', async () => {
    expect(await told(await start(), '0')).toEqual([['first']]);
  });

  it.each(['34', '3199', 'abc', '00', '3171011003008'])('has no file for %s', async (code) => {
    const started = await start();
    const page = await started.getFeedPage('gubernur', code);
    expect(page).toMatchObject(code === '34' ? { kind: 'feed', changes: [] } : { kind: 'notFound' });
    expect(await filesOf(site.cacheDir)).toEqual([]);
  });

  it('is an error when the source gives nothing and nothing is kept', async () => {
    site.sirekap.fail({ kind: 'html' });
    const { getFeedPage } = await start();
    await expect(getFeedPage('gubernur', '31')).rejects.toThrow('/gubernur/31');
  });

  it('does not begin with an old answer of a source that fails', async () => {
    const started = await start();
    await told(started);
    later(1);
    site.sirekap.fail({ kind: 'html' });
    expect(await told(started)).toEqual([['first']]);
  });
});

async function filesOf(cacheDir: string): Promise<readonly string[]> {
  return readdir(join(cacheDir, 'changes')).catch(() => []);
}

describe('on disk', () => {
  it('lies nothing of a region that was visited and whose feed nobody asked for, until it changes', async () => {
    const started = await start();
    await visit(started);
    await started.changesOf(started.contest('gubernur'), aCode('32'));
    expect(await filesOf(site.cacheDir)).toEqual([]);
    later(1);
    withholdJakarta(site.sirekap);
    await visit(started);
    await vi.waitFor(async () => expect(await filesOf(site.cacheDir)).toHaveLength(1));
  });

  it.each([
    ['half-written', (text: string) => text.slice(0, text.length / 2)],
    ['of another version', (text: string) => text.replace('"version":1', '"version":0')],
    ['with a time that is none', (text: string) => text.replace(/"at":"[^"]*"/, '"at":"kemarin"')],
    ['with a key that is markup', (text: string) => text.replace(/"key":"[^"]*"/, '"key":"<b>"')],
    ['without entries', (text: string) => text.replace(/"entries":\[.*\],"last"/, '"entries":[],"last"')],
  ])('a file that is %s is begun anew', async (_, spoil) => {
    const log = captureLog();
    await told(await start());
    const [name = ''] = await filesOf(site.cacheDir);
    const path = join(site.cacheDir, 'changes', name);
    await writeFile(path, spoil(await readFile(path, 'utf8')));
    later(1);
    withholdJakarta(site.sirekap);
    expect(await told(await start())).toEqual([['first']]);
    expect(log.lines()).toContainEqual(expect.objectContaining({ msg: expect.stringContaining('damaged') }));
  });

  it('the region that changed longest ago goes first when there are too many', async () => {
    await told(await start());
    const folder = join(site.cacheDir, 'changes');
    const [own = ''] = await filesOf(site.cacheDir);
    await utimes(join(folder, own), 1, 1);
    await Promise.all(
      Array.from({ length: 5_000 }, (_, index) => writeFile(join(folder, `other-${index}.json`), '{}')),
    );
    const started = await start();
    await told(started, '32');
    const left = await filesOf(site.cacheDir);
    expect(left).toHaveLength(5_000);
    expect(left).not.toContain(own);
    expect(left.some((name) => name.endsWith('-32.json'))).toBe(true);
  });

  it('a folder that cannot be written costs what a restart would have kept, and is told to the operator', async () => {
    const log = captureLog();
    const started = await start();
    // A file where the folder should be stops everyone, root included.
    await writeFile(site.cacheDir, 'in the way');
    expect(await told(started)).toEqual([['first']]);
    later(1);
    withholdJakarta(site.sirekap);
    expect(await told(started)).toEqual([['withheld'], ['first']]);
    expect(log.lines()).toContainEqual(expect.objectContaining({ msg: 'changes not written' }));
  });
});
