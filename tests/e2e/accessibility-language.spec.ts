import { expect } from '@playwright/test';
import { localizedPath } from '#lib/language/localized-path.ts';
import { siteText as siteTextInEnglish } from '#lib/text/en/site.ts';
import { siteText } from '#lib/text/id/site.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { EVERY_PAGE, stateSlug } from '#tests/support/every-page.ts';
import { test } from '#tests/support/everyone-test.ts';
import { getPage } from '#tests/support/rendered-page.ts';
import { SMALL } from '#tests/support/small-sirekap.ts';

for (const language of ['id', 'en'] as const) {
  test(`every page has a title of its own (${language})`, async ({ everywhere: { site, places } }) => {
    const titles = new Map<string, string>();
    for (const one of EVERY_PAGE) {
      const { status, title } = await getPage(site.url + localizedPath(one.path(places), language));
      expect.soft(status, one.name).toBe(one.status);
      expect.soft(title, one.name).not.toBe('');
      expect.soft(titles.get(title), `${one.name} is titled “${title}”`).toBeUndefined();
      titles.set(title, one.name);
    }
  });
}

test('on an English page, Indonesian words and an operator’s own names are marked as Indonesian', async ({
  page,
}) => {
  await page.goto(`/en${DEMO_CONTEST}/32`);
  const disclaimer = page.getByRole('complementary', { name: siteTextInEnglish.disclaimer.lead });
  await expect(disclaimer.locator('[lang="id"]')).toHaveText(['Hitung Suara', 'C.Hasil']);
  await page.goto(`/en/${stateSlug('withheld')}/${SMALL.provinsi}`);
  await expect(
    page.getByRole('main').getByRole('navigation').getByText('withheld', { exact: true }),
  ).toHaveAttribute('lang', 'id');
  await page.goto('/en/cara-membaca');
  expect(await page.locator('main [lang="id"]').count()).toBeGreaterThan(5);
});

test('on an Indonesian page nothing is marked but the way to the English one', async ({ page }) => {
  await page.goto(`${DEMO_CONTEST}/32`);
  await expect(page.locator('body [lang]')).toHaveText([/English/]);
  await expect(
    page.getByRole('complementary', { name: siteText.disclaimer.lead }).locator('[lang]'),
  ).toHaveCount(0);
});
