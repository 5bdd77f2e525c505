import { expect, type Locator, type Page } from '@playwright/test';
import { checksText } from '#lib/text/id/checks.ts';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { tpsText } from '#lib/text/id/tps.ts';
import { verdictText } from '#lib/text/id/verdict.ts';
import { votesText } from '#lib/text/id/votes.ts';
import { CAPTURED_ABSENT, CAPTURED_IS_PRESENT } from '#tests/support/captured.ts';
import { test } from '#tests/support/captured-test.ts';

test.skip(!CAPTURED_IS_PRESENT, CAPTURED_ABSENT);
// What a reader is told must not depend on scripts.
test.use({ javaScriptEnabled: false });

async function open(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
}

/** The votes of the page's own region, in the order in which they stand. */
function votes(page: Page): Locator {
  return page.locator('[data-votes]');
}

function rows(page: Page): Locator {
  return page.locator('#rincian tbody tr');
}

test('Jakarta shows the votes of every pair, their shares of valid votes and the TPS that are in', async ({
  page,
}) => {
  await open(page, '/gubernur-2024/31');
  await expect(votes(page)).toHaveText(['1.717.245', '458.886', '2.181.939']);
  const pairs = page.locator('li', { has: votes(page) });
  await expect(pairs.nth(0)).toContainText('39,40%');
  await expect(pairs.nth(1)).toContainText('10,53%');
  await expect(pairs.nth(2)).toContainText('50,07%');
  await expect(page.getByRole('main')).toContainText('14.825 dari 14.835 TPS');
  await expect(page.getByRole('main')).toContainText('28 November 2024 pukul 10.00 WIB');
  await expect(page.getByRole('main')).toContainText(votesText.jakarta.title);
});

test('Yogyakarta elects no governor, and the page says so', async ({ page }) => {
  await open(page, '/gubernur-2024/34');
  await expect(page.getByText(regionText.noContest.title)).toBeVisible();
  await expect(page.getByText(regionText.noContest.yogyakarta)).toBeVisible();
  await expect(votes(page)).toHaveCount(0);
});

test('Pangkalpinang shows the empty column at its ballot number and explains the rule of more than half', async ({
  page,
}) => {
  await open(page, '/bupati-walikota-2024/1971');
  await expect(votes(page)).toHaveText(['48.528', '35.177']);
  const options = page.locator('li', { has: votes(page) });
  await expect(options.nth(0)).toContainText(votesText.kolomKosong);
  await expect(options.nth(0)).toContainText(votesText.ballotNumber(1));
  await expect(options.nth(0)).toContainText('57,98%');
  await expect(options.nth(1)).toContainText(votesText.ballotNumber(2));
  await expect(options.nth(1)).toContainText('MAULAN AKLIL');
  await expect(options.nth(1)).toContainText('42,02%');
  await expect(page.getByText(votesText.singlePair.title)).toBeVisible();
  await expect(page.getByText('lebih dari 50% suara sah')).toBeVisible();
});

for (const [code, kecamatan] of [
  ['7306', 18],
  ['5102', 10],
  ['3212', 31],
  ['1807', 24],
] as const) {
  test(`kabupaten ${code} shows its ${kecamatan} kecamatan, each a way down`, async ({ page }) => {
    await open(page, `/bupati-walikota-2024/${code}`);
    await expect(rows(page)).toHaveCount(kecamatan);
    await expect(page.locator(`#rincian tbody th a[href^="/bupati-walikota-2024/${code}"]`)).toHaveCount(
      kecamatan,
    );
  });
}

test('a kabupaten from which nothing came says so and shows no vote at all', async ({ page }) => {
  await open(page, '/bupati-walikota-2024/9408');
  await expect(page.getByText(regionText.notCounted.title)).toBeVisible();
  await expect(page.getByText(stateText.noneIn('164')).first()).toBeVisible();
  await expect(votes(page)).toHaveCount(0);
  await expect(rows(page).first()).toContainText('belum ada data');
});

test('the nation shows the votes for president as the source publishes them', async ({ page }) => {
  await open(page, '/presiden-2024');
  await expect(votes(page)).toHaveText(['31.374.310', '75.357.899', '21.374.165']);
  await expect(rows(page)).toHaveCount(39);
});

test('overseas regions have pages, their codes with letters too', async ({ page }) => {
  await open(page, '/presiden-2024/99');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Luar Negeri');
  await expect(votes(page)).toHaveText(['96.438', '285.331', '94.703']);
  await expect(page.getByText(regionText.elsewhere.parentRow)).toBeVisible();
  await page.locator('#rincian a[href="/presiden-2024/99AA"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('San Francisco, Amerika Serikat');
  await expect(page.getByText(regionText.notPublished.title)).toBeVisible();
});

test('a kecamatan that only its parent’s table knows is shown by its code, and its page opens', async ({
  page,
}) => {
  await open(page, '/gubernur-2024/1101');
  await rows(page).getByRole('link', { name: '110101', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kecamatan 110101');
  await expect(votes(page)).toHaveCount(2);
  await expect(page.getByText(regionText.elsewhere.parentRow)).toBeVisible();
});

test.describe('a TPS whose votes exceed its valid votes', () => {
  test.beforeEach(({ page }) => open(page, '/presiden-2024/3101011003008'));

  test('shows the votes beside the valid votes and spells out that they do not agree', async ({ page }) => {
    await expect(votes(page)).toHaveText(['71', '641', '511']);
    const valid = page.getByRole('row', { name: new RegExp(`^${tpsText.validVotes} 185$`) });
    await expect(valid).toBeVisible();
    await expect(page.getByText(verdictText.inconsistent.title, { exact: true })).toBeVisible();
    const formula = `71 (nomor 1) + 641 (nomor 2) + 511 (nomor 3) = 1.223 ${checksText.not.equals} 185`;
    await expect(page.getByText(formula).first()).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/curang|kecurangan/i);
  });

  test('links every photographed page of its form with the time at which it was sent', async ({ page }) => {
    const pages = page.locator('#formulir li');
    await expect(pages).toHaveCount(3);
    const sent = ['00.34', '00.34', '00.34'];
    for (const [index, time] of sent.entries()) {
      const form = pages.nth(index);
      await expect(form.getByRole('link', { name: tpsText.forms.open })).toHaveAttribute(
        'href',
        /^https:\/\/sirekap-obj-formc\.kpu\.go\.id\/8abe\/pemilu\/ppwp\/31\/01\/01\/10\/03\/3101011003008-20240216-/,
      );
      await expect(form).toContainText(`16 Februari 2024 pukul ${time} WIB`);
      await expect(form.locator('img')).toHaveAttribute('alt', /TPS 008/);
    }
    const hrefs = await pages
      .getByRole('link', { name: tpsText.forms.open })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toHaveLength(3);
    expect(new Set(hrefs).size).toBe(3);
  });
});
