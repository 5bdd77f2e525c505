import { expect, type FrameLocator, type Page } from '@playwright/test';
import { embedCode } from '#components/drawn/embed/embed-code.ts';
import { embedText } from '#lib/text/id/embed.ts';
import { siteText } from '#lib/text/id/site.ts';
import { stateText } from '#lib/text/id/state.ts';
import { serveArticle } from '#tests/support/article-server.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { KABUPATEN, PROVINCE, test } from '#tests/support/map-test.ts';

const FRAMES = [
  'angka',
  'peta',
  'peta/tps-masuk/gelembung',
  'peta/suara-1/kotak',
  'grafik',
  'grafik/tps-masuk',
];

const codeOf = (origin: string, path: string) =>
  embedCode({ origin, path, title: 'Perolehan suara', height: 300 });

/** Opens an article with these embeds of the site in it. */
async function openArticle(page: Page, body: string): Promise<() => Promise<void>> {
  const article = await serveArticle(body);
  await page.goto(article.url, { waitUntil: 'domcontentloaded' });
  return article.stop;
}

async function expectStamped(frame: FrameLocator): Promise<void> {
  const header = frame.locator('header');
  await expect(header).toContainText(stateText.layerCount);
  await expect(header).toContainText(/TPS/);
  await expect(header).toContainText(/\d{1,2}\.\d{2} WIB/);
  await expect(frame.getByText(siteText.simulation.badge, { exact: true })).toBeVisible();
}

/** How much of a frame's content its own height leaves out; all of it while the frame is only on its way. */
function overflow(frame: FrameLocator): Promise<number> {
  return frame
    .locator('html')
    .evaluate((root) => root.scrollHeight - window.innerHeight)
    .catch(() => Number.POSITIVE_INFINITY);
}

test('embeds in a foreign article show badge, progress, time and numbers, each as high as its content', async ({
  page,
  mapSite,
}) => {
  const codes = FRAMES.map((name) => codeOf(mapSite.site.url, `${PROVINCE}/sematan/${name}`));
  const stop = await openArticle(page, codes.join('<p>Alinea.</p>'));
  for (const index of FRAMES.keys()) {
    const frame = page.frameLocator('iframe').nth(index);
    await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
    await expectStamped(frame);
    await expect.poll(() => overflow(frame), { message: `frame ${index}` }).toBeLessThanOrEqual(0);
  }
  const heights = await page
    .locator('iframe')
    .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height));
  expect(new Set(heights).size).toBeGreaterThan(1);
  await stop();
});

test('an embed has the numbers of its page', async ({ page }) => {
  await page.goto(PROVINCE);
  const onPage = await page.locator('[data-votes]').allTextContents();
  expect(onPage.length).toBeGreaterThan(1);
  await page.goto(`${PROVINCE}/sematan/angka`);
  expect(await page.locator('.count b').allTextContents()).toEqual(onPage);
});

test('a frame follows its content when the article becomes narrow, and obeys no other page', async ({
  page,
  mapSite,
}) => {
  const stop = await openArticle(page, codeOf(mapSite.site.url, `${PROVINCE}/sematan/angka`));
  const frame = page.frameLocator('iframe');
  await expect.poll(() => overflow(frame)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => overflow(frame)).toBeLessThanOrEqual(0);
  expect(
    await frame.locator('html').evaluate((root) => root.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await page.evaluate(() => window.postMessage({ type: 'sirekap-tinggi', height: 5 }, '*'));
  await page.waitForTimeout(300);
  expect((await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(200);
  await stop();
});

test('the link of an embed opens the page in a new tab that cannot reach the article', async ({
  page,
  context,
  mapSite,
}) => {
  const stop = await openArticle(page, codeOf(mapSite.site.url, `${PROVINCE}/sematan/angka`));
  const link = page.frameLocator('iframe').getByRole('heading', { level: 1 }).getByRole('link');
  const opened = context.waitForEvent('page');
  await link.click();
  const tab = await opened;
  await expect(tab).toHaveURL(`${mapSite.site.url}${PROVINCE}`);
  expect(await tab.evaluate(() => window.opener === null)).toBe(true);
  await stop();
});

test('no other page of the site can be framed by anyone, in either language', async ({ page, mapSite }) => {
  const pages = [
    '/',
    PROVINCE,
    `${PROVINCE}/sematan`,
    `${PROVINCE}/peta`,
    `${DEMO_CONTEST}/9999`,
    '/cara-membaca',
  ];
  for (const path of [...pages, ...pages.map((one) => `/en${one === '/' ? '' : one}`)]) {
    const { headers } = await page.request.get(path).then((answer) => ({ headers: answer.headers() }));
    expect(headers['content-security-policy'], path).toMatch(/; frame-ancestors 'self'$/);
    expect(headers['x-frame-options'], path).toBe('SAMEORIGIN');
  }
  for (const path of [`${PROVINCE}/sematan/angka`, `/en${DEMO_CONTEST}/sematan/angka`]) {
    const headers = (await page.request.get(path)).headers();
    expect(headers['content-security-policy'], path).toContain('frame-ancestors *');
    expect(headers['x-frame-options'], path).toBeUndefined();
  }
  const stop = await openArticle(page, `<iframe src="${mapSite.site.url}${PROVINCE}" title="x"></iframe>`);
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toContain('chrome-error://chromewebdata/');
  await stop();
});

for (const name of FRAMES) {
  test(`the frame ${name} can be used by keyboard, breaks no rule of accessibility and runs into no policy`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${PROVINCE}/sematan/${name}`);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', PROVINCE);
    await expectAccessible(page, name);
    expect(complaints).toEqual([]);
  });
}

test('the lines of a map are drawn in a frame', async ({ page }) => {
  await page.goto(`${PROVINCE}/sematan/peta/tps-masuk`);
  const line = page.locator(`.map a[href="${KABUPATEN}"] use`);
  expect((await line.boundingBox())?.width).toBeGreaterThan(5);
});

test('what no frame is says so in a small document, with its status', async ({ page }) => {
  for (const wrong of [
    `${PROVINCE}/sematan/x`,
    `${DEMO_CONTEST}/9999/sematan/angka`,
    '/tidak-ada/sematan/angka',
  ]) {
    const answer = await page.goto(wrong);
    expect(answer?.status(), wrong).toBe(404);
    await expect(page.getByText(embedText.frame.missingBody)).toBeVisible();
  }
});

test('an unchanged frame is not sent again', async ({ page }) => {
  const path = `${PROVINCE}/sematan/angka`;
  const { etag = '' } = (await page.request.get(path)).headers();
  const again = await page.request.get(path, { headers: { 'if-none-match': etag } });
  expect(again.status()).toBe(304);
});

test('the page of embeds hands out code that works, for what was chosen', async ({ page, mapSite }) => {
  await page.goto(PROVINCE);
  await page.goto(`${PROVINCE}/sematan`);
  await expectAccessible(page, 'the page of embeds');
  await page.getByRole('link', { name: embedText.choose.map('TPS masuk') }).click();
  const field = page.getByRole('textbox', { name: embedText.page.code });
  const code = await field.inputValue();
  expect(code).toContain(`src="${mapSite.site.url}${PROVINCE}/sematan/peta/tps-masuk"`);
  await expectStamped(page.frameLocator('iframe'));
  await expect.poll(() => overflow(page.frameLocator('iframe'))).toBeLessThanOrEqual(0);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: embedText.page.copy }).click();
  await expect(page.getByText(embedText.page.copied, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  expect((await page.goto(`${PROVINCE}/sematan?isi=peta/x`))?.status()).toBe(404);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an embed has a fixed height and its numbers, and the code can be chosen and read', async ({
    page,
    mapSite,
  }) => {
    await page.goto(`${PROVINCE}/sematan`);
    await page.getByRole('link', { name: embedText.choose.progress }).click();
    await expect(page.getByRole('textbox')).toHaveValue(/sematan\/grafik\/tps-masuk/);
    const stop = await openArticle(page, codeOf(mapSite.site.url, `${PROVINCE}/sematan/angka`));
    const frame = page.frameLocator('iframe');
    await expectStamped(frame);
    await expect(frame.locator('.count b').first()).toHaveText(/^[\d.]+$/);
    expect((await page.locator('iframe').boundingBox())?.height).toBeCloseTo(300, -1);
    await stop();
  });
});

test.describe('pictures', () => {
  const PICTURES = [
    'suara',
    'wilayah',
    'tps-masuk',
    'peta/tps-masuk',
    'peta/suara-1/gelembung',
    'peta/selisih/kotak',
  ];

  test('have place, layer, time and address written in them, and stand on their own', async ({ page }) => {
    for (const name of PICTURES) {
      const answer = await page.request.get(`${PROVINCE}/gambar/${name}.svg`);
      expect(answer.status(), name).toBe(200);
      expect(answer.headers()['content-type']).toContain('image/svg+xml');
      await page.goto(`${PROVINCE}/gambar/${name}.svg`);
      const writing = (await page.locator('svg text').allTextContents()).join(' ');
      for (const words of ['Jawa Barat', stateText.layerCount, siteText.simulation.badge, PROVINCE])
        expect(writing, name).toContain(words);
      expect(writing, name).toMatch(/\d{1,2}\.\d{2} WIB/);
    }
  });

  test('are PNG files of a known width, and are not sent twice', async ({ page }) => {
    const path = `${PROVINCE}/gambar/peta/tps-masuk.png`;
    const answer = await page.request.get(path);
    const png = await answer.body();
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1_600);
    const { etag = '' } = answer.headers();
    expect((await page.request.get(path, { headers: { 'if-none-match': etag } })).status()).toBe(304);
  });

  test('of an address that names none are not found', async ({ page }) => {
    for (const wrong of ['suara', 'suara.gif', 'x.svg', 'peta/x.png', 'peta/tps-masuk/bola.svg'])
      expect((await page.request.get(`${PROVINCE}/gambar/${wrong}`)).status(), wrong).toBe(404);
  });
});
