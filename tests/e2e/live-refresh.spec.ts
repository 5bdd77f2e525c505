import { expect, type Page, test } from '@playwright/test';
import { stateText } from '#lib/text/id/state.ts';
import { SMALL, type SmallRecap, serveSmallRecap } from '#tests/support/small-recap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

const PAGE = `/gubernur-contoh/${SMALL.provinsi}`;
const ROUTE = `/api/rekap${PAGE}`;
const BEFORE = { votes: [1_200, 3_400], counted: 5, total: 10 } as const;
const AFTER = { votes: [1_300, 3_500], counted: 6, total: 10, ts: '2024-11-28 11:30:00' } as const;

/** Longer than the page ever waits between two questions. */
const LONGEST_PAUSE = 300_000;

let small: SmallSite;
test.beforeAll(async () => {
  small = await startSmallSite(BEFORE);
});
test.afterAll(() => small?.stop());
test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await sourceSays(BEFORE);
});

/** Changes what the source says, and waits until the site's own answer to refreshing pages has followed. */
async function sourceSays(recap: SmallRecap): Promise<void> {
  serveSmallRecap(small.recap, recap);
  const [votes = 0] = recap.votes ?? [];
  const progress = `"counted":${recap.counted},"total":${recap.total}`;
  await expect
    .poll(async () => (await fetch(small.site.url + ROUTE)).text(), { timeout: 30_000 })
    .toMatch(new RegExp(`"votes":${votes}\\b.*${progress}`));
}

/** Opens the page, and returns once it has asked for the first time and everything is as the source says. */
async function open(page: Page): Promise<{ readonly asked: () => number }> {
  let asked = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === ROUTE) asked += 1;
  });
  await page.goto(small.site.url + PAGE);
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect(votes(page)).toHaveText(['1.200', '3.400']);
  return { asked: () => asked };
}

function votes(page: Page) {
  return page.locator('[data-votes]');
}

/** From now on every text that the page announces is kept. */
async function keepAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  const status = page.getByRole('status');
  await status.evaluate((region) => {
    const heard: string[] = [];
    new MutationObserver(() => {
      heard.push(region.textContent ?? '');
      region.setAttribute('data-heard', JSON.stringify(heard));
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return async () => JSON.parse((await status.getAttribute('data-heard')) ?? '[]');
}

async function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => visibility === 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

test('numbers, progress and time change in place, without a reload', async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', 'yes'));
  await sourceSays(AFTER);
  await page.clock.fastForward(LONGEST_PAUSE);
  await expect(votes(page)).toHaveText(['1.300', '3.500']);
  await expect(page.getByRole('main')).toContainText('6 dari 10 TPS');
  await expect(page.getByRole('main')).toContainText('28 November 2024 pukul 11.30 WIB');
  await expect(page.locator('#rincian tbody tr').first()).toContainText('1.300');
  await expect(page.locator('html')).toHaveAttribute('data-same-document', 'yes');
});

test('nothing on the page moves when numbers change', async ({ page }) => {
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
          shift += Number(entry.value);
      }
      document.documentElement.setAttribute('data-shift', String(shift));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page);
  await sourceSays(AFTER);
  await page.clock.fastForward(LONGEST_PAUSE);
  await expect(votes(page)).toHaveText(['1.300', '3.500']);
  const shift = await page.locator('html').getAttribute('data-shift');
  expect(Number(shift ?? 0)).toBe(0);
});

test('a change is announced once, with its time, and silence stays silence', async ({ page }) => {
  const { asked } = await open(page);
  const heard = await keepAnnouncements(page);
  await sourceSays(AFTER);
  await page.clock.fastForward(LONGEST_PAUSE);
  await expect(votes(page)).toHaveText(['1.300', '3.500']);
  const before = asked();
  await page.clock.fastForward(LONGEST_PAUSE);
  await expect.poll(asked).toBeGreaterThan(before);
  await expect(votes(page)).toHaveText(['1.300', '3.500']);
  const announcement = stateText.refreshed('Kamis, 28 November 2024 pukul 11.30 WIB');
  expect(await heard()).toEqual([announcement]);
});

test('a page in a hidden tab asks nothing, and asks again when it is seen', async ({ page }) => {
  const { asked } = await open(page);
  await setVisibility(page, 'hidden');
  const before = asked();
  for (let pause = 0; pause < 5; pause += 1) await page.clock.fastForward(LONGEST_PAUSE);
  expect(asked()).toBe(before);
  await setVisibility(page, 'visible');
  await page.clock.fastForward(LONGEST_PAUSE);
  await expect.poll(asked).toBeGreaterThan(before);
});

test('asking ends when the count is complete', async ({ page }) => {
  const { asked } = await open(page);
  await sourceSays({ ...AFTER, counted: 10 });
  await page.clock.fastForward(LONGEST_PAUSE);
  await expect(page.getByRole('main')).toContainText('10 dari 10 TPS (100,00%)');
  const before = asked();
  for (let pause = 0; pause < 5; pause += 1) await page.clock.fastForward(LONGEST_PAUSE);
  expect(asked()).toBe(before);
});

test('the pause between questions grows while nothing changes', async ({ page }) => {
  const { asked } = await open(page);
  const gaps: number[] = [];
  for (let waited = 0, before = asked(); gaps.length < 4 && waited < 600; waited += 5) {
    await page.clock.runFor(5_000);
    if (asked() === before) continue;
    gaps.push(waited);
    before = asked();
    waited = 0;
  }
  expect(gaps).toHaveLength(4);
  expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
  expect(gaps.at(-1)).toBeGreaterThan(gaps[0] ?? 0);
});

for (const { name, answer } of [
  { name: 'does not answer', answer: null },
  { name: 'answers with a fault', answer: { status: 503, body: '{}' } },
  { name: 'answers with a page', answer: { status: 200, body: '<html></html>' } },
] as const) {
  test(`when the refresh route ${name} the page says so politely and keeps its numbers`, async ({ page }) => {
    await open(page);
    await page.route(`**${ROUTE}`, (route) => (answer === null ? route.abort() : route.fulfill(answer)));
    await page.clock.fastForward(LONGEST_PAUSE);
    await expect(page.getByText(stateText.refreshFailed)).toBeVisible();
    await expect(votes(page)).toHaveText(['1.200', '3.400']);
    await page.unroute(`**${ROUTE}`);
    await sourceSays(AFTER);
    await page.clock.fastForward(LONGEST_PAUSE);
    await expect(votes(page)).toHaveText(['1.300', '3.500']);
    await expect(page.getByText(stateText.refreshFailed)).toBeHidden();
  });
}

test('an answer about another region is not taken', async ({ page }) => {
  await open(page);
  const other = await (await fetch(`${small.site.url}/api/rekap/gubernur-contoh/${SMALL.kabkota}`)).json();
  await page.route(`**${ROUTE}`, (route) => route.fulfill({ json: { ...other, state: null, rows: [] } }));
  await page.clock.fastForward(LONGEST_PAUSE);
  await expect(votes(page)).toHaveText(['1.200', '3.400']);
  await expect(page.locator('#rincian tbody tr')).toHaveCount(1);
});
