import { expect, type Page } from '@playwright/test';
import { tpsText } from '#lib/text/id/tps.ts';
import { test } from '#tests/support/browser-test.ts';
import { excessWidth } from '#tests/support/page-observation.ts';
import { SMALL } from '#tests/support/small-sirekap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

const IMAGE_NAME = '<img src=x onerror=alert(1)>';
const SCRIPT_NAME = '</script><script>alert(2)</script>';
const REGION_NAME = '"><script>alert(3)</script><b onmouseover=alert(4)>';
const EVENT_NAME = '<svg onload=alert(5)>';

const REFUSED_IMAGES = [
  { name: 'a script', url: 'javascript:alert(6)' },
  { name: 'plain http', url: 'http://sirekap-obj-formc.kpu.go.id/a.jpg' },
  { name: 'another host', url: 'https://penipu.example/a.jpg' },
  { name: 'a host that only begins alike', url: 'https://sirekap-obj-formc.kpu.go.id.penipu.example/a.jpg' },
  { name: 'a host that only ends alike', url: 'https://penipukpu.go.id/a.jpg' },
  { name: 'a name before the host', url: 'https://sirekap-obj-formc.kpu.go.id@penipu.example/a.jpg' },
  { name: 'data', url: 'data:image/svg+xml,<svg onload="alert(7)"/>' },
  { name: 'a relative address', url: '//penipu.example/a.jpg' },
] as const;

let small: SmallSite;
test.beforeAll(async () => {
  small = await startSmallSite({
    names: [`${IMAGE_NAME} - ${IMAGE_NAME}`, SCRIPT_NAME],
    kabkotaName: REGION_NAME,
    psu: EVENT_NAME,
    images: REFUSED_IMAGES.map(({ url }) => url),
    recapDocuments: ['javascript:alert(8)', 'https://dokumen.example/d.pdf'],
  });
});
test.afterAll(() => small?.stop());

/** Opens a page and gathers what must never happen on it: dialogs, and requests to anyone but the site. */
async function open(page: Page, path: string): Promise<{ readonly trouble: readonly string[] }> {
  const trouble: string[] = [];
  page.on('dialog', async (dialog) => {
    trouble.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.origin !== small.site.url || asked.pathname === '/x') trouble.push(`request ${asked}`);
  });
  await page.goto(small.site.url + path, { waitUntil: 'networkidle' });
  return { trouble };
}

for (const [name, path] of [
  ['provinsi', `/gubernur-contoh/${SMALL.provinsi}`],
  ['kabupaten', `/gubernur-contoh/${SMALL.kabkota}`],
  ['TPS', `/gubernur-contoh/${SMALL.tps}`],
  ['nation', '/gubernur-contoh'],
  ['home', '/'],
] as const) {
  test(`on the page of the ${name}, markup in names is text`, async ({ page }) => {
    const { trouble } = await open(page, path);
    for (const element of await page.locator('main *').all()) {
      if (await element.isVisible())
        await element.hover({ timeout: 500, trial: true }).catch(() => undefined);
      break;
    }
    await expect(page.locator('main img[src="x"], main script, main b, main svg[onload]')).toHaveCount(0);
    expect(trouble).toEqual([]);
  });
}

test('hostile names are shown as they are written', async ({ page }) => {
  const { trouble } = await open(page, `/gubernur-contoh/${SMALL.provinsi}`);
  const main = page.getByRole('main');
  await expect(main.getByText(IMAGE_NAME, { exact: true }).first()).toBeVisible();
  await expect(main.getByText(SCRIPT_NAME, { exact: true }).first()).toBeVisible();
  await expect(main.getByText(EVENT_NAME).first()).toBeVisible();
  await expect(page.locator('#rincian tbody')).toContainText('alert(3)');
  await page.locator('#rincian tbody a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('alert(3)');
  await expect(page).toHaveTitle(/alert\(3\)/);
  expect(trouble).toEqual([]);
});

test('an address of a form that is not from an allowed host is refused in words', async ({ page }) => {
  const { trouble } = await open(page, `/gubernur-contoh/${SMALL.tps}`);
  const pages = page.locator('#formulir li');
  await expect(pages).toHaveCount(REFUSED_IMAGES.length);
  const [refusal = ''] = tpsText.forms.refused('').split('(');
  for (const [index, { name }] of REFUSED_IMAGES.entries()) {
    await expect(pages.nth(index), name).toContainText(refusal);
    await expect(pages.nth(index).locator('img, a'), name).toHaveCount(0);
  }
  expect(trouble).toEqual([]);
});

test('no link on any page runs a script', async ({ page }) => {
  for (const path of [
    '/gubernur-contoh',
    `/gubernur-contoh/${SMALL.provinsi}`,
    `/gubernur-contoh/${SMALL.tps}`,
  ]) {
    await open(page, path);
    const hrefs = await page
      .locator('[href], [src], [action]')
      .evaluateAll((elements) =>
        elements.flatMap((element) =>
          ['href', 'src', 'action'].map((attribute) => element.getAttribute(attribute) ?? ''),
        ),
      );
    expect(hrefs.filter((href) => /^\s*(?:javascript|data):/i.test(href))).toEqual([]);
  }
});

test('a link to a D.Hasil document leads away without telling where the reader came from', async ({
  page,
}) => {
  await open(page, `/gubernur-contoh/${SMALL.provinsi}`);
  const link = page.locator('#rekapitulasi a[href^="https://dokumen.example"]');
  await expect(link).toHaveCount(1);
  await expect(link).toHaveAttribute('rel', /noreferrer/);
});

test('a name without spaces, however long, does not widen the page', async ({ page }) => {
  const long = await startSmallSite({
    names: [`${'X'.repeat(300)} - ${'Y'.repeat(300)}`, 'BUDI - DEWI'],
    kabkotaName: 'Z'.repeat(300),
  });
  try {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ['/', '', `/${SMALL.provinsi}`, `/${SMALL.kabkota}`, `/${SMALL.tps}`]) {
      await page.goto(path === '/' ? long.site.url : `${long.site.url}/gubernur-contoh${path}`);
      expect.soft(await excessWidth(page), path).toBe(0);
    }
  } finally {
    await long.stop();
  }
});

test.describe('what nobody sees in names', () => {
  const UNSEEN = '\u202e\u0000\u2066\u200f\u061c\ufeff\u200b\u2028\u001b';
  let unseen: SmallSite;
  test.beforeAll(async () => {
    unseen = await startSmallSite({
      names: [`AMAT${UNSEEN} CONTOH - SITI${UNSEEN}`, `BUDI ${UNSEEN}CONTOH - DEWI CONTOH`],
      kabkotaName: `KABUPATEN${UNSEEN} CONTOH${'.'.repeat(100_000)}`,
      psu: `Kata${UNSEEN} Baru`,
    });
  });
  test.afterAll(() => unseen?.stop());

  const region = `/gubernur-contoh/${SMALL.provinsi}`;
  for (const path of [
    '/gubernur-contoh',
    region,
    `/en${region}`,
    `/gubernur-contoh/${SMALL.kabkota}`,
    `/gubernur-contoh/${SMALL.tps}`,
    `${region}/peta`,
    `${region}/data.csv`,
    `${region}/data.json`,
    `${region}/umpan.atom`,
    `${region}/umpan.json`,
    `${region}/gambar/peta/tps-masuk/kotak.svg`,
    `${region}/sematan/angka`,
    `/api/rekap${region}`,
    '/cari?q=kabupaten%E2%80%AEcontoh',
  ]) {
    test(`reaches no reader of ${path}`, async () => {
      const answer = await fetch(unseen.site.url + path);
      const text = await answer.text();
      expect(answer.status, path).toBe(200);
      expect(text).not.toMatch(
        /[^\P{Cc}\t\r\n]|[\p{Bidi_Control}\u200b\u2028]|(?<!^)\ufeff|\\u(?:0000|001b|202e|2066)/u,
      );
    });
  }
});
