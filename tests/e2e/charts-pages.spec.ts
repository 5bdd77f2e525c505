import { expect } from '@playwright/test';
import { chartsText } from '#lib/text/id/charts.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';
import { beforeFirstNumber, DISCLAIMER, UNSPEAKABLE } from '#tests/support/number-rules.ts';
import { excessWidth } from '#tests/support/page-observation.ts';
import { getPage } from '#tests/support/rendered-page.ts';
import { SMALL } from '#tests/support/small-sirekap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

for (const { name, path } of [
  { name: 'nation', path: `${DEMO_CONTEST}/grafik` },
  { name: 'provinsi', path: `${DEMO_CONTEST}/32/grafik` },
  { name: 'provinsi of several ballots', path: '/simulasi-bupati-walikota/32/grafik' },
  { name: 'kabupaten', path: `${DEMO_CONTEST}/3212/grafik` },
  { name: 'desa', path: `${DEMO_CONTEST}/3212012008/grafik` },
  { name: 'provinsi without a contest', path: `${DEMO_CONTEST}/34/grafik` },
]) {
  test(`${name}: the disclaimer stands first, nothing unspeakable is said, nothing sticks out`, async ({
    page,
    demoSite,
  }) => {
    const rendered = await getPage(demoSite.site.url + path);
    expect(rendered.status).toBe(200);
    expect(beforeFirstNumber(rendered.text)).toContain(DISCLAIMER);
    expect(rendered.text).not.toMatch(UNSPEAKABLE);
    expect(rendered.text).not.toMatch(/unggul|menang|memimpin|juara/i);
    expect(rendered.html).toContain(`<link rel="canonical" href="${path}"`);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(demoSite.site.url + path);
    expect(await excessWidth(page)).toBe(0);
    await expectAccessible(page, name);
  });
}

test('a TPS and a place that does not exist have no charts', async ({ demoSite }) => {
  for (const code of ['3212012008001', '9999'])
    expect((await getPage(`${demoSite.site.url}${DEMO_CONTEST}/${code}/grafik`)).status).toBe(404);
});

test.describe('where no child has reported', () => {
  let small: SmallSite;
  test.beforeAll(async () => {
    small = await startSmallSite({ votes: [0, 0], counted: 0 });
  });
  test.afterAll(() => small?.stop());

  test('there are words, and nothing is drawn as zero', async ({ page }) => {
    await page.goto(`${small.site.url}/gubernur-contoh/${SMALL.provinsi}/grafik`);
    const main = page.getByRole('main');
    await expect(main).toContainText(chartsText.votes.none);
    await expect(main).toContainText(chartsText.compare.none('kabupaten/kota'));
    await expect(main).toContainText(chartsText.read.none);
    await expect(main).not.toContainText(/(?<!\d)0,00%/);
    await expect(page.locator('.bar-fill')).toHaveCount(0);
    await expect(page.locator('figure#tps-masuk')).toContainText('Belum ada yang masuk dari 10 TPS');
    await expectAccessible(page, 'unreported');
  });
});
