import { expect, type Page } from '@playwright/test';
import { stateText } from '#lib/text/id/state.ts';
import { announceChange, WEBHOOK_KEY } from '#tests/support/announce-change.ts';
import { test } from '#tests/support/browser-test.ts';
import { askAgain, layoutShift, watchLayoutShift } from '#tests/support/page-observation.ts';
import { SMALL, serveSmallSirekap } from '#tests/support/small-sirekap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

// The whole way from the source through the site into an open page. The recap system says that there is news, so the
// site's answer is due at once; the page's own pauses are skipped.
const PAGE = `/gubernur-contoh/${SMALL.provinsi}`;
const SITE_HAS_ASKED = { timeout: 30_000 };

let small: SmallSite;
test.beforeAll(async () => {
  small = await startSmallSite({ votes: [1_200, 3_400] }, { env: { SIREKAP_WEBHOOK_SECRET: WEBHOOK_KEY } });
});
test.afterAll(() => small?.stop());

async function announce(): Promise<void> {
  expect(await announceChange(small.site.url, 'gubernur-contoh', SMALL.provinsi)).toBe(202);
}

async function refreshAnswer(): Promise<string> {
  return (await fetch(`${small.site.url}/api/rekap${PAGE}`)).text();
}

async function open(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto(small.site.url + PAGE);
  await askAgain(page);
}

test('what the source says anew is on an open page the next time it asks', async ({ page }) => {
  await open(page);
  await expect(page.locator('[data-votes]')).toHaveText(['1.200', '3.400']);
  serveSmallSirekap(small.sirekap, { votes: [1_300, 3_500] });
  await announce();
  await expect.poll(refreshAnswer, SITE_HAS_ASKED).toContain('"votes":1300');
  await askAgain(page);
  await expect(page.locator('[data-votes]')).toHaveText(['1.300', '3.500']);
});

test.describe('when the source fails while the page is open', () => {
  let before: readonly string[];
  test.beforeEach(async ({ page }) => {
    await watchLayoutShift(page);
    await open(page);
    // Whatever an earlier test left: a page that was kept from before it shows the site's answer by now.
    const votes = page.locator('[data-votes]');
    const [first] = /"votes":\d+/.exec(await refreshAnswer()) ?? [];
    const shown = async () => `"votes":${(await votes.first().textContent())?.replace('.', '')}`;
    await expect.poll(shown).toBe(first);
    before = await votes.allTextContents();
    small.sirekap.fail({ kind: 'refuse' });
    await announce();
    await expect.poll(refreshAnswer, SITE_HAS_ASKED).toMatch(/"failingSince":"/);
    await askAgain(page);
    await expect(page.getByText(stateText.failing.title)).toBeVisible();
  });
  test.afterEach(async () => {
    await small.sirekap.recover();
    await announce();
    await expect.poll(refreshAnswer, SITE_HAS_ASKED).toMatch(/"failingSince":null/);
  });

  test('the page says so and keeps its numbers', async ({ page }) => {
    expect(before).toHaveLength(2);
    await expect(page.locator('[data-votes]')).toHaveText(before);
  });

  test('saying so moves nothing', async ({ page }) => {
    expect(await layoutShift(page)).toBe(0);
  });
});
