import { expectAccessible, expectLegible, expectWellWorded } from '#tests/support/axe.ts';
import { EVERY_PAGE } from '#tests/support/every-page.ts';
import { openPage, test } from '#tests/support/everyone-test.ts';

for (const one of EVERY_PAGE) {
  test(`${one.name}: breaks no rule that a program can hold, light or dark, in both languages`, async ({
    page,
    everywhere: { places },
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openPage(page, one, places);
    await expectAccessible(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectLegible(page, 'dark');
    await openPage(page, one, places, 'en');
    await expectWellWorded(page, 'in English');
  });
}

test('a page with a wide table breaks no such rule on a phone', async ({ page, everywhere: { places } }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const one of EVERY_PAGE.filter(({ name }) => ['provinsi', 'every TPS of a desa'].includes(name))) {
    await openPage(page, one, places);
    await expectAccessible(page, one.name);
  }
});
