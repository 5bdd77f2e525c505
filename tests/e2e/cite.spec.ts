import { expect, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { citeText as english } from '#lib/text/en/cite.ts';
import { takeText as englishTake } from '#lib/text/en/take.ts';
import { citeText } from '#lib/text/id/cite.ts';
import { reportText } from '#lib/text/id/report.ts';
import { takeText } from '#lib/text/id/take.ts';
import { test } from '#tests/support/browser-test.ts';
import { getPage } from '#tests/support/rendered-page.ts';
import { SMALL, serveSmallSirekap } from '#tests/support/small-sirekap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

const NAME = 'https://hasil.example.org';
const CONTEST = '/gubernur-contoh';
const KABKOTA = `${CONTEST}/${SMALL.kabkota}`;
const TPS = `${CONTEST}/${SMALL.tps}`;
/** Every type of page that shows results. */
const PAGES = [
  CONTEST,
  KABKOTA,
  TPS,
  `${KABKOTA}/peta`,
  `${KABKOTA}/grafik`,
  `${CONTEST}/${SMALL.desa}/tps`,
] as const;

/** Where a page's quotation stands: of a region's, on a page beside it, where nothing has to be unfolded. */
const quotedAt = (path: string): string => (path === CONTEST || path === KABKOTA ? `${path}/ambil` : path);

async function openQuotation(page: Page, address: string, { summary }: { readonly summary: string }) {
  await page.goto(small.site.url + address);
  const details = page.locator('[data-cite] details');
  if ((await details.getAttribute('open')) === null) await page.getByText(summary, { exact: true }).click();
  return details.locator('p').first();
}

let small: SmallSite;
test.beforeAll(async () => {
  small = await startSmallSite({}, { env: { SIREKAP_SITE_URL: NAME } });
});
test.afterAll(() => small?.stop());

for (const path of PAGES) {
  test(`${path} can be quoted in both languages: address, layer, times`, async ({ page }) => {
    for (const [prefix, words] of [
      ['', citeText],
      ['/en', english],
    ] as const) {
      const quotation = await openQuotation(page, prefix + quotedAt(path), words);
      await expect(page.getByText(words.made)).toBeVisible();
      await expect(quotation).toContainText(words.layer);
      await expect(quotation).toContainText(`${NAME}${prefix}${path}`);
      await expect(quotation).not.toContainText('/ambil');
      await expect(quotation).toContainText(words.accessed);
      await expect(page.getByRole('img', { name: words.qr })).toBeVisible();
    }
  });
}

test('a quotation is copied as it is read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const quotation = await openQuotation(page, quotedAt(KABKOTA), citeText);
  // It says the minute in which it is read, which may end on either side of the press.
  const before = await quotation.textContent();
  await page.getByRole('button', { name: citeText.copy }).click();
  await expect(page.getByText(citeText.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${NAME}${KABKOTA}. `);
  expect([before, await quotation.textContent()]).toContain(copied);
});

test('numbers are copied as a sentence by one press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [path, words] of [
    [KABKOTA, takeText],
    [`/en${TPS}`, englishTake],
  ] as const) {
    // Before its script is there the link leads to the same numbers as text.
    await page.goto(small.site.url + path, { waitUntil: 'networkidle' });
    const row = page.getByRole('navigation', { name: words.row });
    await row.getByRole('link', { name: words.copyNumbers }).click();
    await expect(row.getByRole('status')).toHaveText(words.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\d (?:suara|votes) \(\d+[.,]\d+%\)/);
    expect(copied.endsWith(path), copied).toBe(true);
    expect(page.url()).toBe(small.site.url + path);
  }
});

test.describe('a reader who only reads', () => {
  test.use({ wakesPages: false });

  test('copies quotation, numbers and report, before the page wakes', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const complaints: string[] = [];
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/_next/static/chunks/') && request.resourceType() === 'script')
        scripts.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const quotation = await openQuotation(page, TPS, citeText);
    await page.getByRole('button', { name: citeText.copy }).press('Enter');
    await expect(page.getByText(citeText.copied)).toBeVisible();
    expect(await clipboard()).toBe(await quotation.textContent());
    const row = page.getByRole('navigation', { name: takeText.row });
    // What else copying says is said at its own place.
    await expect(row.getByRole('status')).toHaveText('');
    await row.getByRole('link', { name: takeText.copyNumbers }).click();
    await expect(row.getByRole('status')).toHaveText(takeText.copied);
    await expect(row.getByText(takeText.copyNumbers)).toBeHidden();
    expect(await clipboard()).toContain(small.site.url + TPS);
    await page.getByRole('textbox', { name: reportText.label }).focus();
    await page.getByRole('button', { name: reportText.copy, exact: true }).press('Enter');
    await expect(page.getByText(reportText.copied)).toBeVisible();
    expect(await clipboard()).toContain(`${reportText.text.page}: ${small.site.url}${TPS}`);
    expect(scripts).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('who may not copy has the text selected, or is led to it', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new Error('refused')),
      }),
    );
    const quotation = await openQuotation(page, TPS, citeText);
    await page.getByRole('button', { name: citeText.copy }).click();
    await expect(page.getByText(citeText.copyFailed)).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await quotation.textContent());
    await page
      .getByRole('navigation', { name: takeText.row })
      .getByRole('link', { name: takeText.copyNumbers })
      .click();
    await expect(page).toHaveURL(`${small.site.url}${TPS}#salin`);
  });

  test('shares the numbers where the device can, and follows the link where it cannot', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: (shared: object) => {
          Object.assign(window, { shared });
          return Promise.resolve();
        },
      }),
    );
    await page.goto(small.site.url + KABKOTA, { waitUntil: 'networkidle' });
    await page
      .getByRole('navigation', { name: takeText.row })
      .getByRole('link', { name: takeText.share })
      .click();
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, 'shared') ?? null)))
      .toContain(small.site.url + KABKOTA);
    expect(page.url()).toBe(small.site.url + KABKOTA);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the quotation is there, and what else can be taken', async ({ page }) => {
    const quotation = await openQuotation(page, TPS, citeText);
    await expect(quotation).toContainText(`${NAME}${TPS}. Diakses`);
    await expect(page.getByRole('button', { name: citeText.copy })).toBeHidden();

    await page.goto(small.site.url + KABKOTA);
    await page.getByRole('link', { name: takeText.open }).click();
    await expect(page).toHaveURL(`${small.site.url}${quotedAt(KABKOTA)}`);
    await expect(page.locator('[data-cite] details p').first()).toContainText(`${NAME}${KABKOTA}. Diakses`);
    await expect(page.locator('#salin p').first()).toContainText(`suara (`);
    await expect(page.locator('#gambar a[href$=".svg"]').first()).toBeVisible();
    for (const end of ['data.csv', 'data.json', 'data.xlsx', 'sematan', 'umpan.atom', 'umpan.json'])
      await expect(page.locator(`main a[href="${KABKOTA}/${end}"]`)).toBeVisible();
  });
});

test("a region's short address is on its page, all else is on a page that is not for search engines", async ({
  page,
}) => {
  for (const [prefix, words] of [
    ['', takeText],
    ['/en', englishTake],
  ] as const) {
    const own = `${prefix}${KABKOTA}`;
    await page.goto(small.site.url + own);
    const section = page.locator('#ambil');
    const row = page.getByRole('navigation', { name: words.row });
    for (const part of ['salin', 'gambar', 'unduh', 'bagikan'])
      await expect(row.locator(`a[href="${own}/ambil#${part}"]`)).toBeVisible();
    await expect(section).toContainText(`hasil.example.org${own}`);
    await section.getByRole('link', { name: words.open }).click();
    await expect(page).toHaveURL(`${small.site.url}${own}/ambil`);
    await expect(page.locator('head link[rel=canonical]')).toHaveAttribute('href', NAME + own);
    await expect(page.locator('head meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await page.getByRole('link', { name: words.back('') }).click();
    await expect(page).toHaveURL(small.site.url + own);
  }
});

test('a TPS, and an address that is no region, have no page of their own to take from', async ({
  request,
}) => {
  for (const path of [TPS, `${CONTEST}/9999`, '/tidak-ada'])
    expect.soft((await request.get(`${small.site.url}${path}/ambil`)).status(), path).toBe(404);
});

test('the QR code that a reader sees leads to the page', async ({ page }) => {
  await page.goto(`${small.site.url}/en${TPS}`);
  await page.getByText(english.summary, { exact: true }).click();
  const shot = await page.getByRole('img', { name: english.qr }).screenshot();
  const { data, info } = await sharp(shot).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(`${NAME}/en${TPS}`);
});

test('the head of a page carries numbers, their time, the page in each language, and a card', async ({
  page,
}) => {
  await page.goto(small.site.url + KABKOTA);
  await expect(page).toHaveTitle(
    /no\. 1: 60,00% · no\. 2: 40,00% · Kamis, 28 November 2024 pukul 10\.15 WIB/,
  );
  const attributeOf = (selector: string, name: string) => page.locator(`head ${selector}`).getAttribute(name);
  expect(await attributeOf('meta[name=description]', 'content')).toMatch(
    /5 dari 10 TPS \(50,00%\).*Sementara/,
  );
  expect(await attributeOf('link[rel=canonical]', 'href')).toBe(NAME + KABKOTA);
  expect(await attributeOf('link[hreflang=en]', 'href')).toBe(`${NAME}/en${KABKOTA}`);
  expect(await attributeOf('link[hreflang=x-default]', 'href')).toBe(NAME + KABKOTA);
  expect(await attributeOf('meta[property="og:image"]', 'content')).toBe(`${NAME}${KABKOTA}/kartu.png`);
  expect(await attributeOf('meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
});

test('every page says what is shared of it: title, words, language, kind, address, a picture and its words', async () => {
  for (const path of ['/', '/data', '/cara-membaca', ...PAGES])
    for (const prefix of ['', '/en']) {
      const address = `${prefix}${path === '/' && prefix !== '' ? '' : path}`;
      const { html, title } = await getPage(small.site.url + address);
      const shared = (name: string) =>
        new RegExp(`<meta property="og:${name}" content="([^"]+)"`).exec(html)?.[1] ?? '';
      expect.soft(title, address).toContain(shared('title').slice(0, 20));
      expect.soft(shared('description'), address).not.toBe('');
      expect.soft(shared('type'), address).toBe('website');
      expect.soft(shared('locale'), address).toBe(prefix === '' ? 'id_ID' : 'en_GB');
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      expect.soft(shared('url'), address).toBe(canonical);
      expect.soft(shared('image'), address).toMatch(/^https:\/\/hasil\.example\.org\/\S+\.png$/);
      expect.soft(shared('image:alt'), address).not.toBe('');
      expect
        .soft((await fetch(small.site.url + shared('image').slice(NAME.length))).status, address)
        .toBe(200);
    }
});

test("the site's mark is where browsers, phones and crawlers look for it", async ({ page }) => {
  const sizeOf = async (path: string, type: string) => {
    const response = await fetch(small.site.url + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    return (await response.arrayBuffer()).byteLength;
  };
  expect(await sizeOf('/favicon.ico', 'image/x-icon')).toBeLessThan(10_000);
  await page.goto(`${small.site.url}/en`);
  const linked = await page.locator('head link[rel=apple-touch-icon]').getAttribute('href');
  expect(await sizeOf(linked ?? '', 'image/png')).toBeLessThan(50_000);
});

test('what asks for a file that is none gets a line, not a page', async () => {
  for (const path of [
    '/apple-touch-icon.png',
    '/en/favicon.ico',
    '/wp-login.php',
    '/icons/x.png',
    '/lain/kartu.png',
  ]) {
    const response = await fetch(small.site.url + path);
    expect.soft(response.status, path).toBe(404);
    expect.soft((await response.text()).length, path).toBeLessThan(100);
  }
});

test('a card is an image of the right size in each language, kept, and drawn anew for new numbers', async () => {
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${small.site.url}${path}/kartu.png`, { headers });
  const [card, again, english_, tps, nation] = await Promise.all(
    [KABKOTA, KABKOTA, `/en${KABKOTA}`, TPS, CONTEST].map((path) => ask(path)),
  );
  const tags = [card, again, english_, tps, nation].map((response) => response?.headers.get('etag') ?? '');
  expect(tags[1]).toBe(tags[0]);
  expect(new Set(tags).size).toBe(4);
  for (const response of [card, english_, tps, nation]) {
    expect(response?.headers.get('content-type')).toBe('image/png');
    const image = await sharp(Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0))).metadata();
    expect([image.width, image.height]).toEqual([1200, 630]);
  }
  expect((await ask(KABKOTA, { 'if-none-match': tags[0] ?? '' })).status).toBe(304);

  serveSmallSirekap(small.sirekap, { votes: [121, 80] });
  await expect
    .poll(async () => (await ask(KABKOTA)).headers.get('etag'), { timeout: 20_000, intervals: [1_000] })
    .not.toBe(tags[0]);
  serveSmallSirekap(small.sirekap);
});

test('cards and codes of what does not exist are 404, also for a hostile host', async () => {
  for (const path of [
    `${CONTEST}/9999/kartu.png`,
    '/lain/kartu.png',
    `${CONTEST}/9999/qr.svg`,
    `${CONTEST}/x/qr.svg`,
  ])
    expect.soft((await fetch(small.site.url + path)).status, path).toBe(404);
  const forged = await getPage(small.site.url + KABKOTA, { headers: { 'x-forwarded-host': 'evil.example' } });
  expect(forged.html).not.toContain('evil.example');
});

test('sitemaps are whole XML with addresses that answer', async ({ page }) => {
  await page.goto(`${small.site.url}/robots.txt`);
  await expect(page.locator('body')).toContainText(`Sitemap: ${NAME}/sitemap.xml`);
  const locsOf = async (path: string): Promise<readonly string[]> => {
    const body = await (await fetch(small.site.url + path)).text();
    return page.evaluate((xml) => {
      const root = new DOMParser().parseFromString(xml, 'application/xml');
      if (root.querySelector('parsererror') !== null) throw new Error(xml.slice(0, 400));
      return [...root.getElementsByTagName('loc')].map((element) => element.textContent ?? '');
    }, body);
  };
  const files = await locsOf('/sitemap.xml');
  expect(files).toContain(`${NAME}/sitemap/gubernur-contoh-11.xml`);
  const addresses = (await Promise.all(files.map((file) => locsOf(file.slice(NAME.length))))).flat();
  expect(addresses).toEqual(
    expect.arrayContaining([
      `${NAME}/data`,
      `${NAME}/en/data`,
      `${NAME}${KABKOTA}`,
      `${NAME}/en${KABKOTA}`,
      `${NAME}/en`,
    ]),
  );
  for (const address of addresses)
    expect.soft((await fetch(small.site.url + address.slice(NAME.length))).status, address).toBe(200);
});

test('a site that does not know its name has relative addresses, no sitemap, and says so to robots', async () => {
  const nameless = await startSmallSite();
  try {
    const { html, title } = await getPage(nameless.site.url + KABKOTA);
    expect(title).toContain('no. 1: 60,00%');
    expect(html).toContain(`<link rel="canonical" href="${KABKOTA}"/>`);
    expect(html).not.toMatch(/og:image|localhost/);
    expect((await fetch(`${nameless.site.url}/sitemap.xml`)).status).toBe(404);
    expect(await (await fetch(`${nameless.site.url}/robots.txt`)).text()).toContain('SIREKAP_SITE_URL');
    expect((await fetch(`${nameless.site.url}${KABKOTA}/kartu.png`)).status).toBe(200);
  } finally {
    await nameless.stop();
  }
});

test('a dataset is described where its names are hostile', async ({ page }) => {
  serveSmallSirekap(small.sirekap, { names: ['X</script><script>window.hit=1</script>', 'B - C'] });
  await page.goto(`${small.site.url}${CONTEST}/${SMALL.provinsi}`);
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(json ?? '')).toMatchObject({
    '@type': 'Dataset',
    url: `${NAME}${CONTEST}/${SMALL.provinsi}`,
  });
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});
