import { expect, type Page } from '@playwright/test';
import { offlineText as englishText } from '#lib/text/en/offline.ts';
import { messageText } from '#lib/text/id/message.ts';
import { offlineText } from '#lib/text/id/offline.ts';
import { siteText } from '#lib/text/id/site.ts';
import { serveArticle } from '#tests/support/article-server.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test as base } from '#tests/support/e2e-test.ts';
import { type NetworkBetween, startNetworkBetween } from '#tests/support/network-between.ts';
import { bundleServiceWorker } from '../../scripts/service-worker/bundle.ts';

const KABUPATEN = `${DEMO_CONTEST}/3212`;
const PROVINSI = `${DEMO_CONTEST}/32`;

/** A network of its own for each test, and with it an origin of its own: nothing is kept from one to the next. */
const test = base.extend<{ readonly network: NetworkBetween }>({
  network: async ({ demoSite }, use) => {
    const network = await startNetworkBetween(demoSite.site.url);
    await use(network);
    await network.stop();
  },
  baseURL: async ({ network }, use) => use(network.url),
});

test.use({ serviceWorkers: 'allow' });

/** Opens a page, and returns once it is kept on the device. */
async function openAndKeep(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect.poll(() => keptPaths(page), { timeout: 20_000 }).toContain(path);
}

async function keptPaths(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      if (!/visited|pinned/.test(name)) continue;
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    }
    return found;
  });
}

function notice(page: Page) {
  return page.getByRole('region', { name: offlineText.notice.label });
}

async function tell(page: Page, message: object): Promise<void> {
  await page.evaluate(async (sent) => {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(sent);
  }, message);
}

/** Everything a page complains about. */
function complaints(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    // Pictures of forms, which are not kept, say nothing about the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      heard.push(message.text());
  });
  return heard;
}

test('pages that were opened are there without a network, with their numbers and how old they are', async ({
  page,
  network,
}) => {
  await openAndKeep(page, KABUPATEN);
  await openAndKeep(page, PROVINSI);
  const votes = await page.locator('[data-votes]').allTextContents();
  await expect(notice(page)).toHaveCount(0);
  network.set('gone');
  const heard = complaints(page);
  await page.reload();
  await expect(page.locator('[data-votes]')).toHaveText(votes);
  await expect(notice(page)).toContainText(
    /disimpan di perangkat \w+, \d+ \w+ \d{4} pukul \d\d\.\d\d WIB \(/,
  );
  await expect(page.getByText(siteText.simulation.badge, { exact: true }).first()).toBeVisible();
  await page.goto(KABUPATEN);
  await expect(notice(page)).toBeVisible();
  await expect(page.locator('#rincian tbody tr').first()).toBeVisible();
  await page.waitForTimeout(1_500);
  await expect(notice(page)).toBeVisible();
  expect(heard).toEqual([]);
});

test('a kept page asks for no scripts, which may be gone, and is whole without them', async ({
  page,
  network,
}) => {
  await openAndKeep(page, KABUPATEN);
  network.set('gone');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const heard = complaints(page);
  await page.reload();
  await expect(notice(page)).toBeVisible();
  for (const part of ['#rincian tbody tr', '#penjumlahan', '#sumber', '[data-cite]'])
    await expect(page.locator(part).first()).toBeVisible();
  await expect(page.locator('#rincian table')).toHaveCSS('border-collapse', 'collapse');
  expect(asked.filter((path) => /\.js$|_next/.test(path))).toEqual([]);
  expect(heard).toEqual([]);
});

test('with the network the notice is gone', async ({ page, network }) => {
  await openAndKeep(page, KABUPATEN);
  network.set('gone');
  await page.reload();
  await expect(notice(page)).toBeVisible();
  network.set('carries');
  await notice(page).getByRole('link', { name: offlineText.notice.again }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator('[data-votes]').first()).toBeVisible();
});

test('going back to a page without a network says that it is a copy', async ({ page, network }) => {
  await openAndKeep(page, PROVINSI);
  await openAndKeep(page, KABUPATEN);
  network.set('gone');
  await page.goBack();
  await expect(page).toHaveURL(network.url + PROVINSI);
  await expect(notice(page)).toBeVisible();
});

test('a page that was never opened is answered by a list of those that were', async ({ page, network }) => {
  await openAndKeep(page, KABUPATEN);
  network.set('gone');
  await page.goto(`${DEMO_CONTEST}/73`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(offlineText.title);
  await expect(page.getByRole('alert')).toContainText(offlineText.unkept(`${DEMO_CONTEST}/73`));
  const kept = page.locator('[data-kept-pages] li');
  await expect(kept).toHaveCount(1);
  await expect(kept).toContainText(siteText.simulation.badge);
  await kept.getByRole('link').click();
  await expect(page).toHaveURL(network.url + KABUPATEN);
  await expect(notice(page)).toBeVisible();
});

test('in English the notice and the list are English', async ({ page, network }) => {
  await openAndKeep(page, `/en${KABUPATEN}`);
  network.set('gone');
  await page.reload();
  await expect(page.getByRole('region', { name: englishText.notice.label })).toContainText(
    'kept on the device on',
  );
  await page.goto(`/en${PROVINSI}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(englishText.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a network that takes a request and never answers is one that is not there', async ({
  page,
  network,
}) => {
  await openAndKeep(page, KABUPATEN);
  network.set('silent');
  await page.reload({ timeout: 15_000 });
  await expect(notice(page)).toBeVisible();
});

test('what the site answers is shown, but only whole pages are kept', async ({ page, network, demoSite }) => {
  await openAndKeep(page, KABUPATEN);
  network.set({ status: 503 });
  await page.reload();
  await expect(page).toHaveTitle('Bukan situs ini');
  network.set({ status: 302, location: `${demoSite.site.url}/cara-membaca` });
  await page.goto(PROVINSI);
  await expect(page).toHaveURL(`${demoSite.site.url}/cara-membaca`);
  network.set('carries');
  await page.goto(`${DEMO_CONTEST}/9999`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messageText.notFound.title);
  await page.goto('/cari?q=jatibarang');
  await page.waitForTimeout(500);
  expect(await keptPaths(page)).toEqual([KABUPATEN]);
  network.set('gone');
  await page.goto(KABUPATEN);
  await expect(page.locator('[data-votes]').first()).toBeVisible();
});

test('nothing of the refresh route, of data files or of other sites is kept', async ({ page, network }) => {
  await openAndKeep(page, KABUPATEN);
  await page.evaluate(
    (paths) => Promise.all(paths.map((path) => fetch(path))),
    [`/api/rekap${KABUPATEN}`, `${KABUPATEN}/data.csv`],
  );
  const kept = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    return found;
  });
  for (const url of kept) {
    expect(url).toMatch(new RegExp(`^${network.url}/`));
    expect(url).not.toMatch(/\/api\/|\.csv/);
  }
});

test('a new build takes over, and what is kept stays readable', async ({ page, network }) => {
  await openAndKeep(page, KABUPATEN);
  const before = await page.evaluate(async () => (await caches.keys()).filter((name) => /own/.test(name)));
  const next = await bundleServiceWorker('worker', 'next');
  network.replace('/sw.js', () => next);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => /own/.test(name))))
    .toEqual(['sirekap-own-next']);
  expect(before).not.toEqual(['sirekap-own-next']);
  network.set('gone');
  await page.reload();
  await expect(notice(page)).toBeVisible();
  await expect(page.locator('[data-votes]').first()).toBeVisible();
});

test('a pinned page is kept without being opened, and outlives more pages than are kept', async ({
  page,
  network,
}) => {
  test.slow();
  await openAndKeep(page, KABUPATEN);
  await page.goto(DEMO_CONTEST);
  const links = page.locator(`a[href^="${DEMO_CONTEST}/"]`);
  const paths = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  const provinces = [...new Set(paths)].filter((path) => /\/\d\d$/.test(path));
  const many = provinces.flatMap((path) => [path, `/en${path}`]).filter((path) => path !== PROVINSI);
  expect(many.length).toBeGreaterThan(60);
  await tell(page, { type: 'keep', url: network.url + PROVINSI });
  await expect.poll(() => keptPaths(page), { timeout: 15_000 }).toContain(PROVINSI);
  for (const path of many) {
    await tell(page, { type: 'visited', url: network.url + path });
    await expect.poll(() => keptPaths(page), { timeout: 15_000 }).toContain(path);
  }
  await expect.poll(async () => (await keptPaths(page)).length, { timeout: 15_000 }).toBe(61);
  expect(await keptPaths(page)).not.toContain(KABUPATEN);
  network.set('gone');
  await page.goto(PROVINSI);
  await expect(notice(page)).toBeVisible();
  await page.goto('/luring');
  await expect(page.getByRole('listitem').filter({ hasText: `· ${offlineText.pinned}` })).toHaveCount(1);
});

test('the reader can delete all that is kept', async ({ page, network }) => {
  await openAndKeep(page, KABUPATEN);
  await page.goto('/luring');
  await page.getByRole('button', { name: offlineText.forget }).click();
  await expect(page.getByText(offlineText.none)).toBeVisible();
  await expect(page).toHaveURL(`${network.url}/luring`);
  expect(await keptPaths(page)).toEqual([]);
});

test('a form that another site sends deletes nothing, whatever key it guesses', async ({ page, network }) => {
  await openAndKeep(page, KABUPATEN);
  for (const field of ['', '<input name="kunci">', '<input name="kunci" value="null">']) {
    const form = `<form method="post" action="${network.url}/luring">${field}</form>`;
    const article = await serveArticle(`${form}<script>document.forms[0].submit()</script>`);
    await page.goto(article.url);
    await page.waitForURL(`${network.url}/luring`);
    await article.stop();
    await expect(page.getByRole('button', { name: offlineText.forget })).toBeVisible();
    expect(await keptPaths(page)).toContain(KABUPATEN);
  }
});

test('the switch that ends it leaves nothing behind', async ({ page, network }) => {
  await openAndKeep(page, KABUPATEN);
  const off = await bundleServiceWorker('off', 'off');
  network.replace('/sw.js', () => off);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});

test('without a service worker the offline page says that there is no list', async ({ page }) => {
  await page.goto('/luring');
  await expect(page.getByText(offlineText.unsupported)).toBeVisible();
});

test('the site can be installed', async ({ page }) => {
  await page.goto('/');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await page.request.get(address ?? '');
  expect(manifest.headers()['content-type']).toContain('application/manifest+json');
  const { icons, start_url, display } = await manifest.json();
  expect(start_url).toBe('/');
  expect(display).toBe('minimal-ui');
  for (const { src, type } of icons) {
    const icon = await page.request.get(src);
    expect(icon.status(), src).toBe(200);
    expect(icon.headers()['content-type']).toContain(type);
  }
  const worker = await page.request.get('/sw.js');
  expect(worker.headers()['cache-control']).toBe('no-cache');
  expect(worker.headers()['content-type']).toContain('javascript');
});
