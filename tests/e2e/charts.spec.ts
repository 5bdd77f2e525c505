import { expect, type Locator, type Page } from '@playwright/test';
import { frozenClock } from '#lib/demo/clock.ts';
import { chartsPath, pagePath } from '#lib/domain/page-path.ts';
import { chartsText } from '#lib/text/id/charts.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { test } from '#tests/support/browser-test.ts';
import { aCode } from '#tests/support/builders.ts';
import { type DemoSite, startDemoSite } from '#tests/support/demo-site.ts';
import { excessWidth, layoutShift, watchLayoutShift } from '#tests/support/page-observation.ts';

const SLUG = 'simulasi-gubernur';
/** With children enough for columns, and few TPS to read. */
const KECAMATAN = aCode('321215');
const CHARTS = chartsPath(SLUG, KECAMATAN);
const FIGURES = [
  'suara',
  'perbandingan',
  'partisipasi-dan-suara',
  'sebaran-partisipasi',
  'sebaran-tidak-sah',
  'tps-masuk',
] as const;

let demo: DemoSite;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  demo = await startDemoSite({ clock: frozenClock(0.6) }, { env: { SIREKAP_TPS_PER_SECOND: '60' } });
  // Turnout stands on what the site has read in TPS documents; asking for the region puts it first.
  await expect.poll(() => childrenRead(demo.site.url), { timeout: 90_000 }).toBeGreaterThan(15);
});
test.afterAll(() => demo?.stop());

async function childrenRead(url: string): Promise<number> {
  const answer: unknown = await (await fetch(`${url}/api/rekap/${SLUG}/${KECAMATAN}`)).json();
  return JSON.stringify(answer).match(/"turnout":\{"tps":[1-9]/g)?.length ?? 0;
}

function figure(page: Page, id: (typeof FIGURES)[number]): Locator {
  return page.locator(`figure#${id}`);
}

/** Brings a chart into view and waits until Recharts has drawn it. */
async function drawn(page: Page, id: (typeof FIGURES)[number]): Promise<Locator> {
  const chart = figure(page, id);
  const drawing = chart.locator('.recharts-surface').first();
  await expect(async () => {
    await chart.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expect(drawing).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return chart;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every chart stands with its twin, its words, its source, its time and its table', async ({
    page,
  }) => {
    await page.goto(demo.site.url + CHARTS);
    for (const id of FIGURES) {
      const chart = figure(page, id);
      await expect(chart.getByRole('heading', { level: 2 }), id).toBeVisible();
      await expect(chart.locator('[data-twin]').first(), id).toBeVisible();
      // One document has a time; what the site adds up from many says that each has its own.
      await expect(chart, id).toContainText(/pukul \d\d\.\d\d WIB|masing-masing dengan waktunya sendiri/);
      const described = await chart.getAttribute('aria-describedby');
      await expect(page.locator(`#${described}`), id).toContainText(/\d/);
      await chart.getByText(chartsText.data).click();
      await expect(chart.locator('tbody tr').first(), id).toBeVisible();
    }
    await expect(page.locator('.recharts-surface')).toHaveCount(0);
    await expect(page.getByRole('button', { name: chartsText.compare.sorts.name })).toBeHidden();
  });

  test('tables and names lead to the children, and the page back to its region', async ({ page }) => {
    await page.goto(demo.site.url + CHARTS);
    await expect(page.locator(`a[href="${pagePath(SLUG, KECAMATAN)}"]`)).toBeVisible();
    const rows = page.locator('figure#tps-masuk ul a');
    await expect(rows).toHaveCount(18);
    for (const href of await rows.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
      expect(href).toMatch(/^\/simulasi-gubernur\/321215\d{4}$/);
  });
});

test('Recharts is loaded when a chart is seen, and draws in place: nothing moves', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await watchLayoutShift(page);
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url());
  });
  await page.goto(demo.site.url + CHARTS, { waitUntil: 'networkidle' });
  const before = scripts.length;
  await expect(figure(page, 'tps-masuk').locator('[data-twin]')).toHaveCount(1);
  for (const id of FIGURES) await drawn(page, id);
  expect(scripts.length).toBeGreaterThan(before);
  await expect(figure(page, 'tps-masuk').locator('[data-twin]')).toHaveCount(0);
  expect(await layoutShift(page)).toBe(0);
});

test('a reader who wants few bytes keeps the twins', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
  await page.goto(demo.site.url + CHARTS, { waitUntil: 'networkidle' });
  await expect(page.locator('.recharts-surface')).toHaveCount(0);
  await expect(figure(page, 'suara').locator('[data-twin]')).toBeVisible();
});

test('charts whose code does not arrive keep their twins, and the page goes on', async ({ page }) => {
  // So low that no chart is in view yet when the page stands.
  await page.setViewportSize({ width: 1_280, height: 200 });
  await page.goto(demo.site.url + CHARTS, { waitUntil: 'networkidle' });
  let refused = 0;
  await page.route('**/_next/static/**', (route) => {
    refused += 1;
    return route.abort();
  });
  const chart = figure(page, 'perbandingan');
  await chart
    .locator('[data-twin]')
    .first()
    .evaluate((twin) => twin.scrollIntoView());
  await expect.poll(() => refused).toBeGreaterThan(0);
  await expect(chart.locator('[data-twin]').first()).toBeVisible();
  const byName = chart.getByRole('button', { name: chartsText.compare.sorts.name, exact: true });
  await byName.click();
  await expect(byName).toHaveAttribute('aria-pressed', 'true');
  await expect(chart.locator('[data-twin]').first()).toBeVisible();
});

test('children stand by the share of one option, and can be put in another order', async ({ page }) => {
  await page.goto(demo.site.url + CHARTS);
  const chart = await drawn(page, 'perbandingan');
  const names = chart.locator('ul a:visible');
  const shares = async () =>
    (await chart.locator('ul li:visible').allInnerTexts()).flatMap((words) => {
      const share = /(\d+),(\d\d)%/.exec(words);
      return share === null ? [] : [Number(`${share[1]}${share[2]}`)];
    });
  const byShare = await names.allInnerTexts();
  expect(await shares()).toEqual((await shares()).toSorted((a, b) => b - a));
  for (const sort of ['name', 'size', 'turnout', 'code'] as const) {
    const button = chart.getByRole('button', { name: chartsText.compare.sorts[sort], exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect((await names.allInnerTexts()).toSorted()).toEqual(byShare.toSorted());
  }
  await chart.getByRole('button', { name: chartsText.compare.sorts.share, exact: true }).click();
  const first = await shares();
  await chart.getByRole('radio').nth(1).check();
  expect(await shares()).not.toEqual(first);
  expect(await shares()).toEqual((await shares()).toSorted((a, b) => b - a));
});

test('the keyboard reads bars one by one, reaches points, and follows one to its region', async ({
  page,
}) => {
  await page.goto(demo.site.url + CHARTS);
  const bars = await drawn(page, 'perbandingan');
  await bars.locator('.recharts-surface').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(bars.getByRole('status')).toContainText(/\d suara \(\d+,\d\d%\)/);
  const plots = await drawn(page, 'partisipasi-dan-suara');
  const plot = plots.getByRole('group').first();
  await plot.locator('a[tabindex="0"]').focus();
  const first = await focusedPoint(page);
  await page.keyboard.press('ArrowRight');
  const second = await focusedPoint(page);
  expect(second).not.toBe(first);
  await expect(plot.locator('a[tabindex="0"]')).toHaveCount(1);
  await expect(plot.locator(`[data-point="${second}"]`)).toHaveAttribute(
    'aria-label',
    /partisipasi \d+,\d\d%/,
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${second}$`));
});

function focusedPoint(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-point') ?? null);
}

test('a bar leads to its region with the mouse', async ({ page }) => {
  await page.goto(demo.site.url + CHARTS);
  const chart = await drawn(page, 'tps-masuk');
  const href = (await chart.locator('ul a').first().getAttribute('href')) ?? '';
  await chart
    .locator('.recharts-bar-rectangle')
    .first()
    .click({ position: { x: 5, y: 5 } });
  await expect(page).toHaveURL(demo.site.url + href);
});

for (const width of [320, 360, 1_280]) {
  test(`the page fits a screen of ${width} pixels, before and after its charts are drawn`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(demo.site.url + CHARTS);
    expect(await excessWidth(page)).toBe(0);
    for (const id of FIGURES) await drawn(page, id);
    expect(await excessWidth(page)).toBe(0);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`drawn charts break no rule of WCAG 2.2 AA in the ${colorScheme} scheme`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await page.goto(demo.site.url + CHARTS);
    await expectAccessible(page, 'twins');
    for (const id of FIGURES) await drawn(page, id);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectAccessible(page, 'drawn');
  });
}
