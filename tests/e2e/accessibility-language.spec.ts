import { expect } from '@playwright/test';
import { siteText as siteTextInEnglish } from '#lib/text/en/site.ts';
import { siteText } from '#lib/text/id/site.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { EVERY_PAGE, stateSlug } from '#tests/support/every-page.ts';
import { openPage, test } from '#tests/support/everyone-test.ts';
import { SMALL } from '#tests/support/small-sirekap.ts';

for (const language of ['id', 'en'] as const) {
  test(`every page says that it is in its language (${language}), and has a title of its own`, async ({
    page,
    everywhere: { places },
  }) => {
    test.setTimeout(120_000);
    const titles = new Map<string, string>();
    for (const one of EVERY_PAGE) {
      await openPage(page, one, places, language);
      await expect.soft(page.locator('html'), one.name).toHaveAttribute('lang', language);
      const title = await page.title();
      expect.soft(titles.get(title), `${one.name} is titled “${title}”`).toBeUndefined();
      titles.set(title, one.name);
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
      expect
        .soft(
          levels.filter((level) => level === 1),
          one.name,
        )
        .toHaveLength(1);
      const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
      expect.soft(jumps, one.name).toEqual([]);
      await expect.soft(page.getByRole('main'), one.name).toHaveCount(1);
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
  await expect(page.getByRole('main').getByText('Pemilihan contoh withheld').first()).toHaveAttribute(
    'lang',
    'id',
  );
  await page.goto('/en/cara-membaca');
  expect(await page.locator('main [lang="id"]').count()).toBeGreaterThan(5);
});

test('on an Indonesian page nothing is marked but the way to the English one', async ({ page }) => {
  await page.goto(`${DEMO_CONTEST}/32`);
  await expect(page.locator('body [lang]')).toHaveText(['English']);
  await expect(
    page.getByRole('complementary', { name: siteText.disclaimer.lead }).locator('[lang]'),
  ).toHaveCount(0);
});
