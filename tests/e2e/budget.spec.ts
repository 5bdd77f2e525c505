import { expect } from '@playwright/test';
import { test } from '#tests/support/e2e-test.ts';
import {
  bytesToFirstNumber,
  compressedBody,
  firstNumberOf,
  unpacked,
} from '../bench/budget/compressed-page.ts';
import { BUDGET } from '../bench/budget/judge.ts';
import { PHONE } from '../bench/budget/networks.ts';
import { budgetPages } from '../bench/budget/pages.ts';
import { quietScripts } from '../bench/budget/quiet-scripts.ts';
import { visit } from '../bench/budget/visit.ts';

// What of the performance budget does not depend on how fast this machine is; `npm run budget` measures the rest.
const FAST = { kilobits: 1_000_000, latency: 0, cpu: 1 } as const;

test.describe.configure({ timeout: 120_000 });

test('every page is small, and its first number comes with the first packets', async ({ demoSite }) => {
  for (const { name, path, htmlBytes } of await budgetPages()) {
    const gzip = await compressedBody(demoSite.site.url + path, 'gzip');
    const first = bytesToFirstNumber(gzip, firstNumberOf(unpacked(gzip, 'gzip')));
    expect.soft(first, `first number of ${name}`).not.toBeNull();
    expect.soft(first ?? 0, `first number of ${name}`).toBeLessThanOrEqual(BUDGET.firstNumberWithinBytes);
    if (htmlBytes !== null) expect.soft(gzip.length, `HTML of ${name}`).toBeLessThanOrEqual(htmlBytes);
  }
});

test('every page shows its first number without a second request', async ({ browser, demoSite }) => {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.route('**', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );
  for (const { name, path } of await budgetPages()) {
    await page.goto(demoSite.site.url + path);
    const isVotes = firstNumberOf(await page.content()) === 'votes';
    const number = isVotes ? page.locator('[data-votes]') : page.locator('main').getByText(/\d[.,]\d+\s?%/);
    await expect(number.first(), name).toBeVisible();
    await expect(number.first(), name).toHaveText(/\d/);
  }
  await context.close();
});

test('nothing blocks a page, and nothing moves while it loads', async ({ browser, demoSite }) => {
  for (const { name, path } of await budgetPages()) {
    const url = demoSite.site.url + path;
    const first = firstNumberOf(unpacked(await compressedBody(url, 'gzip'), 'gzip'));
    const seen = await visit(browser, url, first, FAST, 'rest');
    expect.soft(seen.blocking, name).toEqual([]);
    expect.soft(seen.layoutShift, name).toBe(BUDGET.layoutShift);
  }
});

test('a reader who presses nothing runs next to no script', async ({ browser, demoSite }) => {
  const pages = (await budgetPages()).map(({ name, path }) => ({ name, url: demoSite.site.url + path }));
  const bytes = await quietScripts(
    browser,
    pages.map(({ url }) => url),
  );
  for (const { name, url } of pages) {
    expect.soft(bytes.get(url) ?? 0, name).toBeGreaterThan(0);
    expect.soft(bytes.get(url) ?? 0, name).toBeLessThanOrEqual(BUDGET.quietScriptBytes);
  }
});
