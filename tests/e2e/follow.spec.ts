import { expect } from '@playwright/test';
import Parser from 'rss-parser';
import { followText } from '#lib/text/id/follow.ts';
import { announceChange, WEBHOOK_KEY } from '#tests/support/announce-change.ts';
import { test } from '#tests/support/browser-test.ts';
import { SMALL, serveSmallSirekap } from '#tests/support/small-sirekap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

const CONTEST = '/gubernur-contoh';
const HOSTILE = '<script>alert(1)</script> & ]]> "X" - SITI CONTOH';

let small: SmallSite;
test.beforeAll(async () => {
  small = await startSmallSite(
    { names: [HOSTILE, 'BUDI - DEWI'] },
    { env: { SIREKAP_SITE_URL: 'https://hasil.example.org', SIREKAP_WEBHOOK_SECRET: WEBHOOK_KEY } },
  );
});
test.afterAll(() => small?.stop());

async function feedOf(path: string) {
  const response = await fetch(`${small.site.url}${path}`);
  expect(response.status).toBe(200);
  return { response, feed: await new Parser().parseString(await response.text()) };
}

test('a region and the contest have an Atom feed under their address, a feed parser reads it', async () => {
  for (const path of [`${CONTEST}/${SMALL.provinsi}`, CONTEST]) {
    const { response, feed } = await feedOf(`${path}/umpan.atom`);
    expect(response.headers.get('content-type')).toContain('application/atom+xml');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(feed.feedUrl).toBe(`https://hasil.example.org${path}/umpan.atom`);
    expect(feed.items.length).toBeGreaterThan(0);
  }
});

test('a change at the source is the newest entry, names of the source are text', async () => {
  const path = `${CONTEST}/${SMALL.desa}/umpan.atom`;
  const before = await feedOf(path);
  expect(before.feed.items).toHaveLength(1);
  expect(before.feed.items[0]?.content).toContain('<script>alert(1)</script>');
  serveSmallSirekap(small.sirekap, { votes: [0, 0], ts: '2024-11-28 11:30:00' });
  expect(await announceChange(small.site.url, CONTEST.slice(1), SMALL.desa)).toBe(202);
  await expect(async () => {
    const { feed } = await feedOf(path);
    expect(feed.items[0]?.title).toContain(followText.reasons.withheld);
    expect(feed.items).toHaveLength(2);
    expect(feed.items[1]?.link).toBe(`https://hasil.example.org${CONTEST}/${SMALL.desa}`);
  }).toPass({ timeout: 30_000 });
  serveSmallSirekap(small.sirekap);
});

test('a feed is JSON too, in English under an English address, and 304 to whoever has it', async ({
  request,
}) => {
  const url = `${small.site.url}/en${CONTEST}/${SMALL.kabkota}/umpan.json`;
  const response = await request.get(url);
  expect(response.headers()['content-type']).toContain('application/feed+json');
  const feed = await response.json();
  expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'en' });
  const tag = response.headers().etag ?? '';
  expect((await request.get(url, { headers: { 'if-none-match': tag } })).status()).toBe(304);
});

test('what does not exist has no feed, nor has a TPS', async ({ request }) => {
  for (const code of ['9999', 'abc', '0', SMALL.tps]) {
    const response = await request.get(`${small.site.url}${CONTEST}/${code}/umpan.atom`);
    expect(response.status(), code).toBe(404);
  }
  expect((await request.get(`${small.site.url}/tidak-ada/umpan.json`)).status()).toBe(404);
});
