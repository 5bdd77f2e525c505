import { expectAccessible, expectLegible, expectWellWorded } from '#tests/support/axe.ts';
import { EVERY_PAGE } from '#tests/support/every-page.ts';
import { openPage, test } from '#tests/support/everyone-test.ts';
import { expectQuiet } from '#tests/support/live-regions.ts';
import { expectStill } from '#tests/support/motion.ts';
import { expectOutline } from '#tests/support/page-outline.ts';
import { expectTablesTold } from '#tests/support/table-faults.ts';

// One look at a page serves every rule that can be held on it as it stands.
test.describe.configure({ mode: 'parallel', timeout: 180_000 });

for (const one of EVERY_PAGE) {
  test(`${one.name}: breaks no rule that a program can hold, light or dark, in both languages; speaks and moves only when asked`, async ({
    page,
    everywhere: { places },
  }) => {
    await openPage(page, one, places);
    await test.step('its outline', () => expectOutline(page, 'id'));
    await test.step('what it says by itself', () => expectQuiet(page));
    await test.step('every rule of axe', () => expectAccessible(page, 'light'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await test.step('its colours in the dark', () => expectLegible(page, 'dark'));
    await page.emulateMedia({ colorScheme: 'light' });
    await test.step('what moves', () => expectStill(page));
    await test.step('its tables, closed ones too', () => expectTablesTold(page));
    await openPage(page, one, places, 'en');
    await test.step('its outline in English', () => expectOutline(page, 'en'));
    await test.step('every rule of axe about words, in English', () => expectWellWorded(page, 'in English'));
  });
}

test('a page with a wide table breaks no such rule on a phone', async ({ page, everywhere: { places } }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const one of EVERY_PAGE.filter(({ name }) => ['provinsi', 'every TPS of a desa'].includes(name))) {
    await openPage(page, one, places);
    await expectAccessible(page, one.name);
  }
});
