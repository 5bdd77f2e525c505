import { expect, type Page } from '@playwright/test';
import { homeText } from '#lib/text/id/home.ts';
import { siteText } from '#lib/text/id/site.ts';
import { tpsText } from '#lib/text/id/tps.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import type { DemoTps } from '#tests/support/demo-walk.ts';
import { test } from '#tests/support/e2e-test.ts';

/** From the home page to the form of a TPS, by links alone. */
async function walkDown(page: Page, { provinsi, kabkota, kecamatan, desa, tps }: DemoTps): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(homeText.title);
  const card = page.locator(`[data-contest="${DEMO_CONTEST.slice(1)}"]`);
  await card.locator('summary').click();
  await card.locator(`a[href="${DEMO_CONTEST}/${provinsi}"]`).click();
  for (const code of [kabkota, kecamatan, desa, tps]) {
    await page.locator(`#rincian a[href="${DEMO_CONTEST}/${code}"]`).click();
    await expect(page).toHaveURL(`${DEMO_CONTEST}/${code}`);
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`TPS ${tps.slice(-3)}`);
  await expect(page.getByRole('heading', { name: tpsText.forms.heading })).toBeVisible();
}

/** Every page of the form is a real image that anyone can open full size. */
async function expectForms(page: Page): Promise<void> {
  const forms = page.locator('#formulir li');
  await expect(forms).toHaveCount(3);
  for (const form of await forms.all()) {
    const image = form.locator('img');
    await image.scrollIntoViewIfNeeded();
    await expect(image).toHaveJSProperty('complete', true);
    await expect
      .poll(() => image.evaluate((shown) => (shown instanceof HTMLImageElement ? shown.naturalWidth : 0)))
      .toBeGreaterThan(0);
    await expect(image).toHaveAttribute('alt', /Foto formulir C\.Hasil TPS \d{3}, .+halaman \d dari 3/);
    await expect(form.getByRole('link', { name: tpsText.forms.open })).toHaveAttribute(
      'href',
      (await image.getAttribute('src')) ?? 'none',
    );
  }
}

test('a reader clicks from the home page down to the photographed form of a TPS', async ({
  page,
  completeTps,
}) => {
  await walkDown(page, completeTps);
  await expectForms(page);
  const first = page.locator('#formulir li').first().getByRole('link', { name: tpsText.forms.open });
  const address = (await first.getAttribute('href')) ?? '';
  await first.click();
  await expect(page).toHaveURL(address);
  await page.goBack();
  await expect(page.getByRole('heading', { name: tpsText.forms.heading })).toBeVisible();
});

test('the same way is open without JavaScript', async ({ browser, baseURL, completeTps }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await walkDown(page, completeTps);
  await expect(page.locator('[data-votes]').first()).toHaveText(/^[\d.]+$/);
  await context.close();
});

test('the browser’s back button leads up again, page by page', async ({ page, completeTps }) => {
  await walkDown(page, completeTps);
  const { desa, kecamatan, kabkota, provinsi } = completeTps;
  for (const code of [desa, kecamatan, kabkota, provinsi]) {
    await page.goBack();
    await expect(page).toHaveURL(`${DEMO_CONTEST}/${code}`);
    await expect(page.locator(`nav li[aria-current="page"]`)).toBeVisible();
    await expect(page.locator('#rincian tbody tr').first()).toBeVisible();
  }
});

test('the breadcrumb leads from a TPS to every region above it', async ({ page, completeTps }) => {
  await page.goto(`${DEMO_CONTEST}/${completeTps.tps}`);
  const { provinsi, kabkota, kecamatan, desa } = completeTps;
  const links = page.locator('nav ol a');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const expected = [provinsi, kabkota, kecamatan, desa].map((code) => `${DEMO_CONTEST}/${code}`);
  expect(hrefs).toEqual([DEMO_CONTEST, ...expected]);
  await links.nth(3).click();
  await expect(page).toHaveURL(`${DEMO_CONTEST}/${kecamatan}`);
});

test('switching the contest keeps the place', async ({ page, completeTps }) => {
  await page.goto(`${DEMO_CONTEST}/${completeTps.kecamatan}`);
  const place = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const other = `/simulasi-bupati-walikota/${completeTps.kecamatan}`;
  await page.getByRole('navigation', { name: siteText.contestSwitch }).locator(`a[href="${other}"]`).click();
  await expect(page).toHaveURL(other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place);
});
