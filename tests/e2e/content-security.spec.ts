import { createServer } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { embedCode } from '#components/drawn/embed/embed-code.ts';
import { frozenClock } from '#lib/demo/clock.ts';
import { chartsText } from '#lib/text/id/charts.ts';
import { searchText } from '#lib/text/id/search.ts';
import { serveArticle } from '#tests/support/article-server.ts';
import { DEMO_CONTEST, DEMO_KECAMATAN, DEMO_PAGES } from '#tests/support/demo-pages.ts';
import { startDemoSite } from '#tests/support/demo-site.ts';
import { completeTps } from '#tests/support/demo-walk.ts';
import { arrived } from '#tests/support/desk.ts';
import { drawBoundaries } from '#tests/support/drawn-boundaries.ts';
import { portOf } from '#tests/support/free-port.ts';
import { KABUPATEN, openLive, PROVINCE, stage, test } from '#tests/support/map-test.ts';
import { startNetworkBetween } from '#tests/support/network-between.ts';
import { watchPolicy } from '#tests/support/policy-violations.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';

/** Pages that a walk down to a TPS does not meet. */
const OTHER_PAGES = [
  `${PROVINCE}/peta/tps-masuk/gelembung`,
  `${PROVINCE}/sematan`,
  '/cari?q=indramayu',
  '/data',
  '/luring',
  '/tidak/ada/ini',
];

/** Moves through a page to its end: what is drawn when it is seen is drawn. */
async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < height; at += 600) {
    await page.evaluate((top) => window.scrollTo(0, top), at);
    await page.waitForTimeout(30);
  }
}

for (const language of ['', '/en'] as const) {
  test(`no page ${language === '' ? 'in Indonesian' : 'in English'} asks for anything that its policy refuses`, async ({
    page,
    mapSite,
  }) => {
    test.setTimeout(180_000);
    const heard = await watchPolicy(page);
    const tps = await completeTps(mapSite.api.url, DEMO_KECAMATAN);
    const paths = [
      ...DEMO_PAGES.map(({ path }) => path(tps)),
      `${DEMO_CONTEST}/${tps.desa}/tps`,
      ...OTHER_PAGES,
    ];
    for (const path of paths) {
      await page.goto(language + (path === '/' && language !== '' ? '' : path), { waitUntil: 'networkidle' });
      await scrollThrough(page);
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: 'screen' });
      expect(heard, path).toEqual([]);
    }
  });
}

test('maps, charts, the viewer, the desk, search and embeds work under the policy', async ({
  page,
  mapSite,
}) => {
  test.setTimeout(180_000);
  const heard = await watchPolicy(page);
  const tps = await completeTps(mapSite.api.url, DEMO_KECAMATAN);

  await page.goto(PROVINCE);
  await stage(page).hover();
  await expect(stage(page)).toHaveAttribute('data-map', 'interactive');
  await openLive(page, `${PROVINCE}/peta/tps-masuk`);
  await page.getByRole('button').first().click();

  await page.goto(`${KABUPATEN}/grafik`);
  const chart = page.locator('figure#tps-masuk');
  await expect(async () => {
    await chart.locator('[data-chart]').first().hover();
    await expect(chart.locator('.recharts-surface').first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await chart.getByText(chartsText.data).click();

  await page.goto(`${DEMO_CONTEST}/${tps.tps}`);
  await page.locator('td[data-votes] .figure-link').first().click();
  await expect(page.locator('.viewer-sheet > img')).toBeVisible();

  await page.goto(`${DEMO_CONTEST}/${tps.desa}/periksa`);
  await arrived(page);
  await expect(page.locator('.viewer-sheet > img, .desk-image img').first()).toBeVisible();

  await page.goto('/cari');
  await page.locator('main').getByLabel(searchText.label).pressSequentially('jawa', { delay: 20 });
  await expect(page.getByRole('option').first()).toBeVisible();

  await page.goto(`${PROVINCE}/sematan`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  const codes = ['angka', 'peta', 'grafik'].map((name) =>
    embedCode({ origin: mapSite.site.url, path: `${PROVINCE}/sematan/${name}`, title: 'x', height: 300 }),
  );
  const article = await serveArticle(codes.join(''));
  await page.goto(article.url);
  for (const index of codes.keys()) {
    await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
    await expect(page.frameLocator('iframe').nth(index).getByRole('heading', { level: 1 })).toBeVisible();
  }
  await article.stop();
  expect(heard).toEqual([]);
});

test('pictures, feeds and data open by themselves without a complaint', async ({ page }) => {
  const heard = await watchPolicy(page);
  for (const path of [
    `${PROVINCE}/gambar/peta/tps-masuk/kotak.svg`,
    `${PROVINCE}/qr.svg`,
    '/icon.svg',
    '/openapi.json',
  ])
    await page.goto(path);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.goto(`${PROVINCE}/data.csv`).catch(() => null),
  ]);
  expect(await download.failure()).toBeNull();
  expect(heard).toEqual([]);
});

test('a script, a style and a picture that somebody put into a page are refused', async ({ page }) => {
  await page.route(`**${PROVINCE}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      '<main',
      `<script>window.ran='inline'</script><img src="x" onerror="window.ran='attribute'"><img src="https://elsewhere.example/p.gif"><style>main{display:none}</style><base href="https://elsewhere.example/"><main`,
    );
    await route.fulfill({ response, body: html });
  });
  const refused: string[] = [];
  page.on('requestfailed', (request) => refused.push(`${request.failure()?.errorText} ${request.url()}`));
  const heard = await watchPolicy(page);
  await page.goto(PROVINCE, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => ('ran' in window ? window.ran : 'nothing'))).toBe('nothing');
  expect(await page.evaluate(() => document.baseURI)).not.toContain('elsewhere');
  await expect(page.locator('main')).toBeVisible();
  expect(refused).toContain('csp https://elsewhere.example/p.gif');
  expect(heard.join('\n')).toMatch(/script-src.*inline/);
});

test('background tiles come from where the operator says, and only from there', async ({ page }) => {
  test.setTimeout(120_000);
  const asked: string[] = [];
  const tiles = createServer((request, response) => {
    asked.push(request.url ?? '');
    response
      .writeHead(200, { 'content-type': 'image/svg+xml' })
      .end('<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
  await new Promise<void>((resolve) => tiles.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${portOf(tiles)}`;
  const files = await makeTempDir('boundaries');
  const demo = await startDemoSite(
    { clock: frozenClock(0.6) },
    {
      env: {
        SIREKAP_BOUNDARIES: await drawBoundaries(files.path),
        SIREKAP_TILE_URL: `${origin}/{z}/{x}/{y}.png`,
        SIREKAP_TILE_CREDIT: 'Ubin contoh',
      },
    },
  );
  const heard = await watchPolicy(page);
  const opened = await page.goto(`${demo.site.url}${PROVINCE}/peta/tps-masuk`);
  expect(opened?.headers()['content-security-policy']).toContain(` ${origin};`);
  await stage(page).hover();
  await expect(stage(page)).toHaveAttribute('data-map', 'interactive');
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(heard).toEqual([]);
  await demo.stop();
  await files.remove();
  await new Promise((resolve) => tiles.close(resolve));
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('kept pages and the list of them stand under their policy without a network', async ({
    page,
    mapSite,
  }) => {
    const heard = await watchPolicy(page);
    const network = await startNetworkBetween(mapSite.site.url);
    await page.goto(network.url + PROVINCE);
    await expect.poll(() => isKept(page), { timeout: 20_000 }).toBe(true);
    network.set('gone');
    await page.reload();
    const notice = page.locator('sirekap-salinan');
    await expect(notice).toBeVisible();
    expect(await notice.evaluate((element) => getComputedStyle(element).position)).toBe('sticky');
    expect(heard).toEqual([]);
    await page.goto(`${network.url}/luring`);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    expect(heard).toEqual([]);
    // There is no script left in them, so none is let in: not even the site's own.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/sematan.js';
      document.body.append(script);
    });
    await expect.poll(() => heard.join()).toMatch(/script-src-elem.*sematan/);
    await network.stop();
  });
});

function isKept(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const kept = await caches.match(location.href, { ignoreVary: true });
    return kept !== undefined;
  });
}

test('a page says the same policy when only its head is asked for, and when it has not changed', async ({
  mapSite,
}) => {
  const ask = (path: string, init: RequestInit = {}) => fetch(mapSite.site.url + path, init);
  for (const path of ['/', `/en${PROVINCE}`, '/cara-membaca']) {
    // The first of these may be made anew behind the answer.
    await expect(async () => {
      const whole = await ask(path);
      await whole.text();
      const head = await ask(path, { method: 'HEAD' });
      const unchanged = await ask(path, { headers: { 'if-none-match': whole.headers.get('etag') ?? '' } });
      expect([whole.status, head.status, unchanged.status]).toEqual([200, 200, 304]);
      for (const name of [
        'content-security-policy',
        'permissions-policy',
        'cross-origin-opener-policy',
        'etag',
      ])
        expect([head.headers.get(name), unchanged.headers.get(name)]).toEqual([
          whole.headers.get(name),
          whole.headers.get(name),
        ]);
      expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'));
    }).toPass();
  }
  const missing = await ask('/tidak/ada');
  expect(missing.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-/);
});
