import { expect, type Page } from '@playwright/test';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { test } from '#tests/support/browser-test.ts';
import { CAPTURED_ABSENT, CAPTURED_IS_PRESENT, pilkadaFolders } from '#tests/support/captured.ts';
import { capturedContests } from '#tests/support/captured-contests.ts';
import { type CapturedSite, startCapturedSite } from '#tests/support/captured-site.ts';
import { getPage } from '#tests/support/rendered-page.ts';
import { startSite } from '#tests/support/site.ts';

test.skip(!CAPTURED_IS_PRESENT, CAPTURED_ABSENT);
test.use({ javaScriptEnabled: false });

const JAKARTA = '/gubernur-2024/31';
const LAST_GOOD = ['1.717.245', '458.886', '2.181.939'];
const WITHHELD_AT = '28 November 2024 pukul 10.45 WIB';
const LAST_GOOD_AT = '28 November 2024 pukul 10.00 WIB';

/** `0,00%`, but not the end of `100,00%`. */
const NO_SHARE = /(?<!\d)0,00%/;

/** Withheld votes are said to be withheld, and nothing on the page looks like no votes. */
async function expectWithheld(page: Page): Promise<void> {
  await expect(page.getByText(regionText.withheld.title)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(WITHHELD_AT);
  await expect(page.getByRole('main')).toContainText('14.826 dari 14.835 TPS');
  await expect(page.getByRole('main')).not.toContainText(NO_SHARE);
  await expect(page.getByRole('cell', { name: '0', exact: true })).toHaveCount(0);
  await expect(page.locator('[data-votes]', { hasText: /^0$/ })).toHaveCount(0);
  await expect(page.locator('#rincian tbody tr')).toHaveCount(6);
  for (const row of await page.locator('#rincian tbody tr').all()) {
    await expect(row).toContainText(stateText.withheld);
  }
}

test.describe('a site that never saw the numbers', () => {
  let captured: CapturedSite;
  test.beforeAll(async () => {
    captured = await startCapturedSite('1045');
  });
  test.afterAll(() => captured?.stop());

  test('says that the source withholds them, since when, and shows no vote', async ({ page }) => {
    await page.goto(captured.site.url + JAKARTA);
    await expectWithheld(page);
    await expect(page.locator('[data-votes]')).toHaveCount(0);
    await expect(page.getByText(regionText.withheld.noLastGood)).toBeVisible();
  });

  test('says so of a kabupaten too', async ({ page }) => {
    await page.goto(`${captured.site.url}/bupati-walikota-2024/3212`);
    await expect(page.getByText(regionText.withheld.title)).toBeVisible();
    await expect(page.locator('[data-votes]')).toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText(NO_SHARE);
  });
});

test.describe('a site that saw the numbers before', () => {
  let captured: CapturedSite;
  test.beforeAll(async () => {
    captured = await startCapturedSite('1015');
    await getPage(captured.site.url + JAKARTA);
    captured.pilkada.serve(pilkadaFolders('1045'));
  });
  test.afterAll(() => captured?.stop());

  test('shows the last good ones with their time once the source withholds them', async ({ page }) => {
    test.setTimeout(120_000);
    // A page is made anew after half a minute, when the next reader asks for it.
    await expect
      .poll(async () => (await getPage(captured.site.url + JAKARTA)).text, { timeout: 100_000 })
      .toContain(regionText.withheld.title);
    await page.goto(captured.site.url + JAKARTA);
    await expectWithheld(page);
    await expectLastGood(page);
  });

  test('still has them after a restart', async ({ page }) => {
    const { cacheDir } = captured.site;
    const contests = capturedContests(captured.pilkada.url, captured.pilkada.url);
    const restarted = await startSite({ contests, cacheDir });
    try {
      await page.goto(restarted.url + JAKARTA);
      await expectWithheld(page);
      await expectLastGood(page);
    } finally {
      await restarted.stop();
    }
  });
});

async function expectLastGood(page: Page): Promise<void> {
  const kept = page.getByRole('main').locator('section', { hasText: regionText.withheld.lastGood }).first();
  await expect(kept).toContainText(LAST_GOOD_AT);
  await expect(kept).toContainText('14.825 dari 14.835 TPS');
  await expect(page.locator('[data-votes]')).toHaveText(LAST_GOOD);
}
