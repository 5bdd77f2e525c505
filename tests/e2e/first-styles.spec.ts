import { expect, type Page } from '@playwright/test';
import type { DemoTps } from '#tests/support/demo-walk.ts';
import { test } from '#tests/support/e2e-test.ts';
import { firstScreenLooks, otherLooks } from '#tests/support/first-screen.ts';

const LINK = 'link[data-first-screen-end]';
const BUDGET_BYTES = 9_000;

const PAGES: readonly { readonly name: string; path(tps: DemoTps): string }[] = [
  { name: 'home', path: () => '/' },
  { name: 'nation', path: () => '/simulasi-gubernur' },
  { name: 'provinsi (en)', path: ({ provinsi }) => `/en/simulasi-gubernur/${provinsi}` },
  { name: 'kabupaten', path: ({ kabkota }) => `/simulasi-bupati-walikota/${kabkota}` },
  { name: 'desa', path: ({ desa }) => `/simulasi-gubernur/${desa}` },
  { name: 'TPS', path: ({ tps }) => `/simulasi-gubernur/${tps}` },
];

/** Opens a page whose stylesheet does not come until what is returned is called; its scripts never come. */
async function openWithoutSheet(page: Page, path: string): Promise<() => Promise<void>> {
  const asked = Promise.withResolvers<() => Promise<void>>();
  await page.route('**/_next/static/**', (route) => {
    if (!route.request().url().endsWith('.css')) return route.abort();
    asked.resolve(() => route.continue());
    return undefined;
  });
  await page.goto(path, { waitUntil: 'commit' });
  return asked.promise;
}

for (const scheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test(`the first screen looks the same before its stylesheet has come (${width}, ${scheme})`, async ({
      page,
      completeTps,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const { name, path } of PAGES) {
        const giveSheet = await openWithoutSheet(page, path(completeTps));
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        expect(await page.locator('body').evaluate((body) => body.lastElementChild?.tagName), name).toBe(
          'MAIN',
        );
        const before = await firstScreenLooks(page);
        await giveSheet();
        await page.waitForLoadState('domcontentloaded');
        await expect(page.locator('footer'), name).toBeAttached();
        const after = await firstScreenLooks(page);
        expect(before.length, name).toBeGreaterThan(40);
        expect.soft(otherLooks(before, after), name).toEqual([]);
        await page.unrouteAll();
      }
    });

for (const width of [360, 1280])
  test(`nothing moves when the stylesheet comes (${width})`, async ({ page, completeTps }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const { name, path } of PAGES) {
      const giveSheet = await openWithoutSheet(page, path(completeTps));
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await giveSheet();
      await page.waitForLoadState('domcontentloaded');
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const seen = new PerformanceObserver((list) => {
              resolve(
                list
                  .getEntries()
                  .reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
              );
            });
            seen.observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0))));
          }),
      );
      expect.soft(shift, name).toBe(0);
      await page.unrouteAll();
    }
  });

test('what a page carries in front of its first number is a part of the stylesheet', async ({
  request,
  completeTps,
}) => {
  for (const { name, path } of PAGES) {
    const html = await (await request.get(path(completeTps))).text();
    const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
    expect(styles, name).toHaveLength(1);
    expect(styles[0]?.length, name).toBeLessThan(BUDGET_BYTES);
    const [, address = ''] =
      /<link data-first-screen-end="" rel="stylesheet" href="([^"]+)"\/>/.exec(html) ?? [];
    const answer = await request.get(address);
    expect(answer.headers()['cache-control'], name).toContain('immutable');
    expect((await answer.text()).length, name).toBeGreaterThan(2 * BUDGET_BYTES);
    expect(html, name).not.toMatch(/print\.css[\s\S]*data-first-screen-end/);
  }
});

test('React takes a page over as it stands, with its stylesheet where it is', async ({
  page,
  completeTps,
}) => {
  const heard: string[] = [];
  page.on('pageerror', ({ message }) => heard.push(message));
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  for (const { name, path } of PAGES) {
    await page.goto(path(completeTps), { waitUntil: 'networkidle' });
    await expect(page.locator('style[data-precedence]'), name).toHaveCount(1);
    await expect(page.locator(LINK), name).toHaveAttribute('href', /^\/_next\/static\/.+\.css$/);
    const file = await page.locator(LINK).getAttribute('href');
    // And the one in the head that loads nothing, by which React finds that the page has it.
    await expect(page.locator(`link[rel=stylesheet][href="${file}"]:not([disabled])`), name).toHaveCount(1);
  }
  expect(heard).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page is whole, on a screen and on paper', async ({ page, completeTps }) => {
    const path = `/simulasi-gubernur/${completeTps.kabkota}`;
    await page.goto(path);
    await expect(page.locator('table.rows')).toHaveCSS('border-collapse', 'collapse');
    await expect(page.locator('footer')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('footer')).toBeHidden();
    await expect(page.locator('table.rows')).toBeVisible();
  });
});
