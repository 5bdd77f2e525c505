import { expect } from '@playwright/test';
import { siteText } from '#lib/text/id/site.ts';
import { DEMO_PAGES } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';
import { beforeFirstNumber, DISCLAIMER, UNSPEAKABLE } from '#tests/support/number-rules.ts';
import { excessWidth } from '#tests/support/page-observation.ts';
import { getPage } from '#tests/support/rendered-page.ts';

const RESULT_PAGES = DEMO_PAGES.filter(({ isResult }) => isResult);

for (const { name, path, isResult } of DEMO_PAGES) {
  test(`${name}: the page fits screens of 320 and 360 pixels`, async ({ page, completeTps }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(path(completeTps));
    expect.soft(await excessWidth(page)).toBe(0);
    await page.setViewportSize({ width: 360, height: 740 });
    expect.soft(await excessWidth(page)).toBe(0);
    if (!isResult && name !== 'home') return;
    await expect(page.getByText(siteText.simulation.badge, { exact: true })).toBeInViewport();
    await expect(page.getByText(siteText.simulation.body)).toBeVisible();
  });
}

test('every page of invented results says so in its title and is kept out of search engines', async ({
  demoSite,
  completeTps,
}) => {
  for (const { name, path } of RESULT_PAGES) {
    const page = await getPage(demoSite.site.url + path(completeTps));
    expect.soft(page.title, name).toContain(siteText.simulation.badge);
    expect.soft(page.html, name).toMatch(/<meta name="robots" content="[^"]*noindex/);
  }
});

test('the disclaimer stands above the first number of every page, and nothing unspeakable is said', async ({
  demoSite,
  completeTps,
}) => {
  for (const { name, path } of DEMO_PAGES) {
    const page = await getPage(demoSite.site.url + path(completeTps));
    expect.soft(beforeFirstNumber(page.text), name).toContain(DISCLAIMER);
    expect.soft(page.text, name).not.toMatch(UNSPEAKABLE);
    expect.soft(page.title, name).not.toMatch(UNSPEAKABLE);
  }
});

test('every page has a title of its own', async ({ demoSite, completeTps }) => {
  const titles = new Map<string, string>();
  for (const { name, path } of DEMO_PAGES) {
    const { title } = await getPage(demoSite.site.url + path(completeTps));
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
  for (const { path } of DEMO_PAGES) await page.goto(path(completeTps));
  // Photos lie with the source; how soon a browser asks for one is its own affair.
  const { api, site } = demoSite;
  expect([...origins].filter((origin) => ![api.url, site.url].includes(origin))).toEqual([]);
  expect(origins).toContain(site.url);
  expect(await page.context().cookies()).toEqual([]);
});
