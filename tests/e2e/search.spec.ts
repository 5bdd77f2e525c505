import { expect, type Page } from '@playwright/test';
import { frozenClock } from '#lib/demo/clock.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { searchText } from '#lib/text/id/search.ts';
import { siteText } from '#lib/text/id/site.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { test } from '#tests/support/browser-test.ts';
import { type DemoSite, startDemoSite } from '#tests/support/demo-site.ts';
import { expectStarted, wakeUp, watchComplaints, watchFramework } from '#tests/support/sleeping-page.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';
import { writeDemoSearch } from '../../scripts/search/demo-search.ts';

const GOVERNOR = '/simulasi-gubernur';
const SUKAMAJU = { code: '3276081001', query: 'kel. sukamaju cilodong depok' } as const;
const PULAU_HARAPAN = '3101011003';
const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>';

let demo: DemoSite;
let folder: TempDir;
test.beforeAll(async () => {
  folder = await makeTempDir('search');
  const slugs = embeddedDemoContests('http://127.0.0.1').map(({ slug }) => slug);
  await writeDemoSearch(folder.path, slugs);
  demo = await startDemoSite({ clock: frozenClock(0.6) }, { env: { SIREKAP_SEARCH: folder.path } });
  // The first search builds the index.
  await fetch(address('/api/cari?q=jakarta'));
});
test.afterAll(async () => {
  await demo?.stop();
  await folder?.remove();
});

function address(path: string): string {
  return demo.site.url + path;
}

function field(page: Page) {
  return page.locator('main').getByLabel(searchText.label);
}

function results(page: Page) {
  return page.getByRole('region', { name: searchText.results }).getByRole('listitem');
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form finds a desa among its namesakes and leads to its page', async ({ page }) => {
    await page.goto(address('/cari'));
    await field(page).fill(SUKAMAJU.query);
    await page.locator('main').getByRole('button', { name: searchText.submit }).click();
    await expect(page).toHaveURL(/\/cari\?/);
    const first = results(page).first();
    await expect(first).toContainText('Kecamatan Cilodong · Kota Depok · Jawa Barat');
    await expect(page.getByText(siteText.simulation.badge).first()).toBeVisible();
    await first.getByRole('link').first().click();
    await expect(page).toHaveURL(address(`${GOVERNOR}/${SUKAMAJU.code}`));
  });

  test('a TPS leads to its page, and one that does not exist is said not to', async ({ page }) => {
    await page.goto(address('/cari?q=TPS+1+pulau+harapan+jakarta'));
    const first = results(page).first().getByRole('link', { name: 'TPS 001' });
    await expect(first).toHaveAttribute('href', `${GOVERNOR}/${PULAU_HARAPAN}001`);
    await page.goto(address('/cari?q=TPS+899+pulau+harapan+jakarta'));
    await expect(results(page).first()).toContainText(searchText.tps.absent('899'));
  });

  test('many places of one name are narrowed down by province', async ({ page }) => {
    await page.goto(address('/cari?q=sukamaju'));
    const narrow = page.getByRole('navigation', { name: searchText.narrow });
    await narrow.getByRole('link', { name: /^Jawa Barat/ }).click();
    await expect(results(page).first()).toContainText('Jawa Barat');
    await expect(narrow).toHaveCount(0);
  });

  for (const [query, words] of [
    ['', searchText.problems.empty],
    ['a', searchText.problems.tooShort],
    ['?!,.', searchText.problems.noWords],
    ['x'.repeat(500), searchText.problems.tooLong],
    ['TPS 8', searchText.problems.onlyTps],
    ['xqzwv', searchText.nothing],
  ] as const) {
    test(`“${query.slice(0, 10)}” is answered with what to do`, async ({ page }) => {
      const response = await page.goto(address(`/cari?q=${encodeURIComponent(query)}`));
      expect(response?.status()).toBe(200);
      await expect(page.locator('main')).toContainText(words);
      await expect(page.getByRole('heading', { name: searchText.help.heading })).toBeVisible();
    });
  }
});

test.describe('on a page that sleeps', () => {
  test.use({ wakesPages: false });

  test('suggestions come, are chosen by key and by mouse, and wake nothing', async ({ page }) => {
    const framework = watchFramework(page);
    const complaints = watchComplaints(page);
    const suggesting: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/starter-parts/')) suggesting.push(request.url());
    });
    await page.goto(address('/cari'));
    await expectStarted(page);
    expect(suggesting).toEqual([]);
    const input = field(page);
    await input.pressSequentially('sukamaju cilodong', { delay: 20 });
    await expect(input).toHaveRole('combobox');
    await expect(page.getByRole('option').first()).toContainText('Kelurahan Sukamaju');
    expect(suggesting).toHaveLength(1);
    await expect(page.getByRole('status').filter({ hasText: /\d hasil/ })).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address(`${GOVERNOR}/${SUKAMAJU.code}`));
    await page.goto(address('/cari'));
    await field(page).fill('sukamaju cilodong');
    await page.getByRole('option').first().click();
    await expect(page).toHaveURL(address(`${GOVERNOR}/${SUKAMAJU.code}`));
    expect(framework()).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  test('a list that is open stays and goes on answering when the page wakes', async ({ page }) => {
    const complaints = watchComplaints(page);
    await page.goto(address('/cari'));
    await field(page).pressSequentially('sukamaju');
    await expect(page.getByRole('option').first()).toBeVisible();
    await wakeUp(page);
    await expect(field(page)).toHaveValue('sukamaju');
    await page.keyboard.type(' cilodong');
    await expect(page.getByRole('option').first()).toContainText('Kelurahan Sukamaju');
    await expect(page.getByRole('listbox')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    expect(complaints()).toEqual([]);
  });
});

test('arrows choose a suggestion and Enter goes there; Escape closes the list', async ({ page }) => {
  await page.goto(address(`${GOVERNOR}/32`));
  await page.goto(address('/cari'));
  const input = field(page);
  await input.focus();
  await expect(input).toHaveRole('combobox');
  await input.pressSequentially('sukamaju cilodong', { delay: 20 });
  const list = page.getByRole('listbox', { name: searchText.results });
  await expect(list.getByRole('option').first()).toContainText('Kelurahan Sukamaju');
  await expect(list.getByRole('option').first()).toContainText(siteText.simulation.badge);
  await expect(input).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page, 'suggestions');
  await page.keyboard.press('ArrowDown');
  const active = await input.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address(`${GOVERNOR}/${SUKAMAJU.code}`));
});

test('Enter with nothing chosen sends the form', async ({ page }) => {
  await page.goto(address('/cari'));
  await field(page).pressSequentially('sukamaju cilodong');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address('/cari?q=sukamaju+cilodong'));
  await expect(results(page).first()).toContainText('Cilodong');
});

test('typing asks for few answers and fewer than 30 KB', async ({ page }) => {
  await page.goto(address('/cari'));
  let [asked, bytes] = [0, 0];
  page.on('response', async (response) => {
    if (!response.url().includes('/api/cari')) return;
    asked += 1;
    bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await field(page).pressSequentially('tps 1 pulau harapan', { delay: 60 });
  await expect(page.getByRole('option').filter({ hasText: 'TPS 001' }).first()).toBeVisible();
  await field(page).fill('tps 899 pulau harapan');
  await expect(page.getByRole('option').first()).toContainText(searchText.tps.absent('899'));
  expect(asked).toBeLessThan(20);
  expect(bytes).toBeLessThan(30_000);
});

test('nothing of a hostile query becomes part of a page', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page.goto(address(`/cari?q=${encodeURIComponent(HOSTILE)}&contest=${encodeURIComponent(HOSTILE)}`));
  await expect(field(page)).toHaveValue(HOSTILE);
  await expect(page.locator('main img, main script')).toHaveCount(0);
  await field(page).fill(HOSTILE);
  await expect(page.getByRole('option').last()).toContainText('<script>');
  expect(dialogs).toEqual([]);
});

test('the page stands without a rule of accessibility broken, also on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address('/cari?q=sukamaju'));
  await expectAccessible(page, 'results');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
