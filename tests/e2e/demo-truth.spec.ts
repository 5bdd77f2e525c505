import { expect, type Page } from '@playwright/test';
import { regionText } from '#lib/text/id/region.ts';
import { DEMO_CONTEST, DEMO_KECAMATAN } from '#tests/support/demo-pages.ts';
import { tpsOfKecamatan } from '#tests/support/demo-walk.ts';
import { test } from '#tests/support/e2e-test.ts';

/** `1.234` as a number; the share under it is left out. */
function countIn(text: string): number {
  const digits = /^[\d.]+/.exec(text.trim())?.[0];
  return digits === undefined ? 0 : Number(digits.replaceAll('.', ''));
}

/** The page's own totals by option, in ballot order. */
async function totalsOn(page: Page): Promise<readonly (readonly [string, number])[]> {
  const shown = await page.locator('[data-votes]').all();
  return Promise.all(
    shown.map(
      async (votes) =>
        [(await votes.getAttribute('data-votes')) ?? '', countIn((await votes.textContent()) ?? '')] as const,
    ),
  );
}

test.describe('the votes of a kecamatan', () => {
  test.beforeEach(({ page }) => page.goto(`${DEMO_CONTEST}/${DEMO_KECAMATAN}`).then(() => undefined));

  test('are the sum of its TPS documents at the source', async ({ page, demoSite }) => {
    const sums = new Map<string, number>();
    for (const { document } of await tpsOfKecamatan(demoSite.api.url, DEMO_KECAMATAN)) {
      for (const [option, votes] of Object.entries(document.tungsura.chart ?? {})) {
        if (votes !== null) sums.set(option, (sums.get(option) ?? 0) + votes);
      }
    }
    expect(sums.size).toBeGreaterThan(1);
    expect(new Map(await totalsOn(page))).toEqual(sums);
  });

  test('are the sum of the rows on the page', async ({ page }) => {
    const totals = await totalsOn(page);
    const rows = await page.locator('#rincian tbody tr').all();
    const sums = totals.map(() => 0);
    for (const row of rows) {
      const cells = await row.getByRole('cell').allInnerTexts();
      const own = cells.slice(1);
      if (own.length !== totals.length) continue;
      for (const [index, text] of own.entries()) sums[index] = (sums[index] ?? 0) + countIn(text);
    }
    expect(sums).toEqual(totals.map(([, votes]) => votes));
    expect(sums.every((sum) => sum > 0)).toBe(true);
  });

  test('stand again under the table, added up and as published', async ({ page }) => {
    const totals = (await totalsOn(page)).map(([, votes]) => votes);
    for (const label of [regionText.table.sumOfRows, regionText.table.published]) {
      const row = page.locator('#rincian tfoot tr', { hasText: label });
      const cells = (await row.getByRole('cell').allInnerTexts()).slice(1);
      expect(cells.map(countIn), label).toEqual(totals);
    }
    await expect(page.locator('#penjumlahan')).toContainText('✓');
  });
});

test('a TPS page shows the numbers of its document', async ({ page, demoSite, completeTps }) => {
  const all = await tpsOfKecamatan(demoSite.api.url, DEMO_KECAMATAN);
  const document = all.find(({ tps }) => tps === completeTps.tps)?.document;
  await page.goto(`${DEMO_CONTEST}/${completeTps.tps}`);
  for (const [option, votes] of await totalsOn(page)) {
    expect(votes, option).toBe(document?.tungsura.chart?.[option]);
  }
  const valid = document?.tungsura.administrasi?.suara_sah ?? Number.NaN;
  await expect(page.locator('#angka')).toContainText(new Intl.NumberFormat('id-ID').format(valid));
});
