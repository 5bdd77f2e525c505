import { expect } from '@playwright/test';
import { messageText } from '#lib/text/id/message.ts';
import { test } from '#tests/support/browser-test.ts';
import { getPage, type RenderedPage } from '#tests/support/rendered-page.ts';
import { type SirekapServer, startSirekapServer } from '#tests/support/sirekap-server.ts';
import { type Site, type SiteOptions, startSite } from '#tests/support/site.ts';
import { SMALL, serveSmallSirekap, smallContest } from '#tests/support/small-sirekap.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

const PAGE = `/gubernur-contoh/${SMALL.provinsi}`;
const OTHER_PAGE = `/gubernur-contoh/${SMALL.kabkota}`;

let cache: TempDir;
let source: SirekapServer;
test.beforeAll(async () => {
  cache = await makeTempDir('restart');
  source = await startSirekapServer();
  serveSmallSirekap(source, { votes: [1_234, 4_321] });
  await withSite({ contests: [smallContest(source.url)] }, async (get) => {
    expect((await get(PAGE)).text).toContain('1.234');
  });
});
test.afterAll(async () => {
  await source?.close();
  await cache?.remove();
});
test.beforeEach(() => source.recover());

/** A site on the cache folder that all these sites share, for as long as `visit` takes. */
async function withSite(
  options: SiteOptions,
  visit: (get: (path: string) => Promise<RenderedPage>, site: Site) => Promise<void>,
): Promise<void> {
  const site = await startSite({ ...options, cacheDir: cache.path });
  try {
    await visit((path) => getPage(site.url + path), site);
  } finally {
    await site.stop();
  }
}

test('after a restart without its source the site shows the pages it made before, with their time', async () => {
  await source.disappear();
  await withSite({ contests: [smallContest(source.url)] }, async (get) => {
    const kept = await get(PAGE);
    expect(kept.status).toBe(200);
    expect(kept.text).toContain('1.234');
    expect(kept.text).toContain('28 November 2024 pukul 10.15 WIB');
    const never = await get(OTHER_PAGE);
    expect(never.status).toBe(503);
    expect(never.text).toContain(messageText.sourceDown.title);
  });
});

test('after a restart with its source the site shows what the source says now, at once', async () => {
  serveSmallSirekap(source, { votes: [1_357, 7_531] });
  await withSite({ contests: [smallContest(source.url)] }, async (get) => {
    const page = await get(PAGE);
    expect(page.text).toContain('1.357');
    expect(page.text).not.toContain('1.234');
  });
  serveSmallSirekap(source, { votes: [1_234, 4_321] });
});

test('a site with other settings on the same build and cache never shows pages of the first', async () => {
  const other = await startSirekapServer();
  serveSmallSirekap(other, { votes: [9_876, 6_789] });
  await withSite({ contests: [smallContest(other.url)] }, async (get) => {
    const page = await get(PAGE);
    expect(page.text).toContain('9.876');
    expect(page.text).not.toContain('1.234');
  });
  await other.disappear();
  const unasked = { ...smallContest(other.url), title: 'Pemilihan Lain' };
  await withSite({ contests: [unasked] }, async (get) => {
    const page = await get(PAGE);
    expect(page.status).toBe(503);
    expect(page.html).not.toContain('1.234');
    expect(page.html).not.toContain('9.876');
  });
});

test('an address in the cache that the settings no longer name is unknown', async () => {
  await withSite({ contests: [smallContest(source.url, 'gubernur-lain')] }, async (get) => {
    const page = await get(PAGE);
    expect(page.status).toBe(404);
    expect(page.html).not.toContain('1.234');
  });
});
