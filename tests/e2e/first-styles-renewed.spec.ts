import { expect, type Page } from '@playwright/test';
import { test } from '#tests/support/e2e-test.ts';
import { wakeUp } from '#tests/support/sleeping-page.ts';

// A page that sleeps is renewed with the place where its stylesheet came (docs/adr/0039).

test.use({ wakesPages: false });

/** A page of which the site has another from now on: `change` makes it of the one that stands. */
async function openRenewed(
  { page, path, baseURL }: { page: Page; path: string; baseURL: string | undefined },
  change: (html: string) => string,
): Promise<void> {
  await page.clock.install();
  await page.goto(path, { waitUntil: 'networkidle' });
  await expect(page.locator('[data-since]').first()).not.toBeEmpty();
  await page.route('**/api/rekap/**', (route) => route.fulfill({ headers: { 'x-angka': 'others' } }));
  await page.route(`${baseURL}${path}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

/** Holds the stylesheet that is kept while a page is renewed; what is returned lets it come, or fail. */
async function holdKeptSheet(page: Page): Promise<(how: 'continue' | 'abort') => Promise<void>> {
  const asked = Promise.withResolvers<(how: 'continue' | 'abort') => Promise<void>>();
  await page.route('**/_next/static/**/*.css', (route) => asked.resolve((how) => route[how]()));
  await page.clock.fastForward(60_000);
  return asked.promise;
}

const HEADING = /(<h1[^>]*>)[^<]*/;

test('it keeps its looks when it is renewed, whatever becomes of the place where they came', async ({
  page,
  completeTps,
  baseURL,
}) => {
  const path = `/simulasi-gubernur/${completeTps.kabkota}`;
  await openRenewed({ page, path, baseURL }, (html) => html.replace(/<link data-first-screen-end[^>]*>/, ''));
  await page.clock.fastForward(60_000);
  await expect(page.locator('main link')).toHaveCount(0);
  await expect(page.locator('table.rows')).toHaveCSS('border-collapse', 'collapse');
});

for (const how of ['late', 'abort'] as const)
  test(`it is renewed where the stylesheet that it keeps does not come (${how})`, async ({
    page,
    completeTps,
    baseURL,
  }) => {
    const path = `/simulasi-gubernur/${completeTps.kabkota}`;
    await openRenewed({ page, path, baseURL }, (html) => html.replace(HEADING, '$1Renewed'));
    const endSheet = await holdKeptSheet(page);
    await expect(page.locator('head link[data-kept]')).toHaveCount(1);
    if (how === 'late') await page.clock.fastForward(10_000);
    else await endSheet('abort');
    await expect(page.locator('h1')).toHaveText('Renewed');
    await expect(page.locator('head link[data-kept]')).toHaveCount(0);
    await expect(page.locator('table.rows')).toHaveCSS('border-collapse', 'collapse');
  });

test('React takes over a page that was renewed, with the looks it kept', async ({
  page,
  completeTps,
  baseURL,
}) => {
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  const path = `/simulasi-gubernur/${completeTps.kabkota}`;
  await openRenewed({ page, path, baseURL }, (html) => html);
  await page.clock.fastForward(60_000);
  await expect(page.locator('head link[data-kept]')).toHaveCount(1);
  await wakeUp(page);
  await expect(page.locator('table.rows')).toHaveCSS('border-collapse', 'collapse');
  expect(heard).toEqual([]);
});

test('it is not renewed once React was asked for, be it while the stylesheet is waited for', async ({
  page,
  completeTps,
  baseURL,
}) => {
  const path = `/simulasi-gubernur/${completeTps.kabkota}`;
  await openRenewed({ page, path, baseURL }, (html) => html.replace(HEADING, '$1Renewed'));
  const before = await page.locator('h1').textContent();
  const endSheet = await holdKeptSheet(page);
  await wakeUp(page);
  await endSheet('continue');
  await page.waitForFunction(() => document.querySelector<HTMLLinkElement>('head link[data-kept]')?.sheet);
  // What waits for it has its turn.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(page.locator('h1')).toHaveText(before ?? '');
});
