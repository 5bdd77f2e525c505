import { expect } from '@playwright/test';
import { siteText } from '#lib/text/id/site.ts';
import { demoPages } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';
import { beforeFirstNumber, DISCLAIMER, UNSPEAKABLE } from '#tests/support/number-rules.ts';
import { excessWidth } from '#tests/support/page-observation.ts';
import { getPage } from '#tests/support/rendered-page.ts';

for (const width of [320, 360]) {
  test(`no page is wider than a screen of ${width} pixels`, async ({ page, completeTps }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const { name, path } of demoPages(completeTps)) {
      await page.goto(path);
      expect.soft(await excessWidth(page), name).toBe(0);
    }
  });
}

test('every page of invented results says so visibly and in its title', async ({ page, completeTps }) => {
  for (const { name, path, isResult } of demoPages(completeTps)) {
    if (!isResult && path !== '/') continue;
    await page.goto(path);
    await expect.soft(page.getByText(siteText.simulation.badge, { exact: true }), name).toBeInViewport();
    await expect.soft(page.getByText(siteText.simulation.body), name).toBeVisible();
    if (isResult) await expect.soft(page, name).toHaveTitle(new RegExp(siteText.simulation.badge));
  }
});

test('invented results are kept out of search engines', async ({ page, completeTps }) => {
  for (const { name, path, isResult } of demoPages(completeTps)) {
    if (!isResult) continue;
    await page.goto(path);
    await expect.soft(page.locator('meta[name="robots"]'), name).toHaveAttribute('content', /noindex/);
  }
});

test('the disclaimer stands above the first number of every page, and nothing unspeakable is said', async ({
  demoSite,
  completeTps,
}) => {
  for (const { name, path } of demoPages(completeTps)) {
    const page = await getPage(demoSite.site.url + path);
    expect.soft(beforeFirstNumber(page.text), name).toContain(DISCLAIMER);
    expect.soft(page.text, name).not.toMatch(UNSPEAKABLE);
    expect.soft(page.title, name).not.toMatch(UNSPEAKABLE);
  }
});

test('every page has a title of its own', async ({ demoSite, completeTps }) => {
  const titles = new Map<string, string>();
  for (const { name, path } of demoPages(completeTps)) {
    const { title } = await getPage(demoSite.site.url + path);
    expect.soft(title, name).not.toBe('');
    expect.soft(titles.get(title), `${name} is called like another page: ${title}`).toBeUndefined();
    titles.set(title, name);
  }
});

test('no page sets a cookie or asks anyone but the site and its source', async ({
  page,
  demoSite,
  completeTps,
}) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  for (const { path } of demoPages(completeTps)) await page.goto(path);
  expect([...origins].sort()).toEqual([demoSite.api.url, demoSite.site.url].sort());
  expect(await page.context().cookies()).toEqual([]);
});
